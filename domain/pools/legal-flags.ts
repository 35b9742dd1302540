import { spokenDate } from "../financial-year/spoken-date";
import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import type { Line, Plan } from "../plan/plan";
import { powerNamed, powersOn, type PoolingPower } from "./pooling-powers";

/** What of a pool's legal basis has to be looked at, in words; the planner flags and does not advise. */
export interface LegalFlags {
  readonly power: PoolingPower | null;
  /** The day that the powers are looked up for: when the pool starts. */
  readonly on: IsoDate;
  readonly inForce: readonly PoolingPower[];
  readonly flags: readonly string[];
}

/** Whether the power named stood when the pool started and while it runs, and whether every partner that pays in may pool under it. */
export function legalFlags(plan: Plan, pool: Line<"pools">, years: readonly FinancialYear[]): LegalFlags {
  const on = pool.startsOn ?? pool.signedOn ?? firstDayOf(years[0]!);
  const until = pool.endsOn ?? lastDayOf(years.at(-1)!);
  const power = powerNamed(pool.legalBasis);
  const paying = new Set(plan.baseBudgets.filter(({ poolId }) => poolId === pool.id).map(({ partnerId }) => partnerId));
  const outside = power === null ? [] : plan.partners.filter(({ id, sector }) => (paying.has(id) || id === pool.hostId) && !power.sectors.includes(sector));
  return {
    power, on, inForce: powersOn(on),
    flags: [
      ...(power === null ? [`“${pool.legalBasis}” is none of the powers known here. Ask the solicitor which power the money is pooled under.`] : []),
      ...(power !== null && power.from > on ? [`${power.name} was not yet in force on ${spokenDate(on)}, when the pool starts; it is from ${spokenDate(power.from)}.`] : []),
      ...(power !== null && power.until !== null && power.until < on ? [`${power.name} was no longer in force on ${spokenDate(on)}, when the pool starts; it ended on ${spokenDate(power.until)}.`] : []),
      ...(power !== null && power.until !== null && power.until >= on && power.until < until ? [`${power.name} ends on ${spokenDate(power.until)}, while the pool runs. Look at what takes its place.`] : []),
      ...outside.map(({ name }) => `${name} may not pool money under ${power?.name ?? ""}: that is for ${power?.who ?? ""}. Ask the solicitor how its money comes in.`),
    ],
  };
}
