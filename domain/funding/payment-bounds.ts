import type { AllocationSource, PaymentBound, ShareConstraint } from "../allocation/allocation-problem";
import type { FinancialYear } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import { ratio, readRatio, timesRatio, type Ratio } from "../money/ratio";
import type { Line, Plan } from "../plan/plan";
import type { PayableCost } from "./payable-cost";

interface Paying {
  readonly years: readonly FinancialYear[];
  readonly costs: readonly PayableCost[];
  readonly sources: readonly AllocationSource[];
}

/** A bound's own id: the condition or pinned payment, and the position of the year, because one condition binds every year. */
const boundId = (lineId: string, year: number): string => `${lineId} ${year}`;

/** The condition or pinned payment that a bound comes from. */
export const lineOfBound = (id: string): string => id.slice(0, id.lastIndexOf(" "));

/** Positions of the costs of a year that a source may pay for and that pass a test. */
const costsOf = ({ costs, sources }: Paying, source: number, year: number, passes: (cost: PayableCost) => boolean): number[] =>
  sources[source]!.admits.map(({ cost }) => cost).filter((cost) => costs[cost]!.year === year && passes(costs[cost]!));

/**
 * What payments are bound to: pinned payments; the least and the most of a year's award that must or may go to a service
 * or a purpose, as a share of the award (WE-17: a quarter of £180,000.00 is £45,000.00); the most that a rate-based
 * grant pays in a year.
 */
export function paymentBounds(plan: Plan, paying: Paying): PaymentBound[] {
  const place = new Map(paying.sources.map(({ id }, position) => [id, position]));
  const pins = plan.pinnedPayments.flatMap((pin): PaymentBound[] => {
    const [source, year, pence] = [place.get(pin.sourceId), paying.years.indexOf(pin.year), poundsToPence(pin.amount)];
    if (source === undefined || year < 0) return [];
    const costs = costsOf(paying, source, year, ({ serviceId }) => serviceId === pin.serviceId);
    return [{ id: boundId(pin.id, year), kind: "pinned payment", source, year, costs, atLeast: pin.limit === "at most" ? 0n : pence, atMost: pin.limit === "at least" ? null : pence }];
  });
  const shares = plan.conditions.flatMap((condition) => {
    const source = place.get(condition.awardId);
    return source === undefined ? [] : paying.years.flatMap((_, year) => boundOf(condition, paying, source, year));
  });
  return [...pins, ...shares];
}

function boundOf(condition: Line<"conditions">, paying: Paying, source: number, year: number): PaymentBound[] {
  const costs = (): number[] => costsOf(paying, source, year, isMeantBy(condition));
  const id = boundId(condition.id, year);
  switch (condition.kind) {
    case "minimum share":
      return [{ id, kind: "minimum sub-share", source, year, costs: costs(), atLeast: shareOf(condition, paying, source, year), atMost: null }];
    case "maximum share":
      return [{ id, kind: "maximum sub-share", source, year, costs: costs(), atLeast: 0n, atMost: shareOf(condition, paying, source, year) }];
    case "rate":
      return condition.amount === null ? [] : [{ id, kind: "maximum sub-share", source, year, costs: costs(), atLeast: 0n, atMost: poundsToPence(condition.amount) }];
    default:
      return [];
  }
}

const isMeantBy = ({ serviceId, words, kind }: Line<"conditions">) => (cost: PayableCost): boolean =>
  (serviceId === null || cost.serviceId === serviceId) && (words === null || kind === "rate" || cost.spend.purpose === words);

const shareOf = ({ share }: Line<"conditions">, { sources }: Paying, source: number, year: number): bigint => timesRatio(sources[source]!.available[year] ?? 0n, readRatio(share ?? "0"));

/** Rates: the award pays at most this share of everything that is paid for what it may pay for (WE-19). The only bound that is no flow. */
export function rateConstraints(plan: Plan, paying: Paying): ShareConstraint[] {
  const place = new Map(paying.sources.map(({ id }, position) => [id, position]));
  return plan.conditions.filter(({ kind }) => kind === "rate").flatMap((condition) => {
    const source = place.get(condition.awardId);
    if (source === undefined) return [];
    return paying.years.map((_, year): ShareConstraint => {
      const costs = costsOf(paying, source, year, isMeantBy(condition));
      return { id: boundId(condition.id, year), kind: "rate", source, year, costs, share: wholePenceRate(condition, costs.reduce((total, cost) => total + paying.costs[cost]!.pence, 0n)) };
    });
  });
}

/** The rate rounded once on the whole eligible cost, so that 60% of £185,333.33 is £111,200.00; of a part of it that is paid, in proportion. */
function wholePenceRate({ share }: Line<"conditions">, eligible: bigint): Ratio {
  const exact = readRatio(share ?? "0");
  return eligible === 0n ? exact : ratio(timesRatio(eligible, exact), eligible);
}
