import type { Calculated } from "../calculation/calculate";
import { penceAt } from "../calculation/read-worked";
import { rowsOf } from "../calculation/row-set";
import type { Spend } from "../conditions/clause";
import { serviceCosts } from "../costing/service-costs";
import { addDays } from "../decisions/calendar-day";
import { daysCounted } from "../financial-year/day-count";
import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { allocatePence } from "../money/allocate";
import type { Line, Plan } from "../plan/plan";

/** A part of one service's recurrent cost in one year that no condition can tell apart any further, portions aside. */
export interface CostGroup extends Pick<Spend, "costType" | "nature"> {
  readonly serviceId: string;
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly pence: bigint;
}

interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Recurrent cost by service and year, whole where nothing depends on what it is spent on; else by revenue or capital,
 * type of cost and period. Savings are shared over what the service spends in the year by largest remainder, because
 * nothing says which cost they take away. A line's cost of a year is spread over the days it runs in it.
 */
export function costGroups(calculated: Calculated): CostGroup[] {
  const { plan, years } = calculated.prepared;
  const byService = serviceCosts(calculated);
  const periods = years.map((year) => periodsOf(plan, year));
  if (!tellsCostsApart(plan) && periods.every((ofYear) => ofYear.length === 1)) {
    return [...byService].flatMap(([serviceId, cost]) => cost.map((pence, year) => ({ serviceId, year, costType: null, nature: "revenue" as const, ...periods[year]![0]!, pence })));
  }
  return [...groupsByServiceYear(calculated, periods)].flatMap(([, groups]) => withoutSavings([...groups.keys()].sort().map((key) => groups.get(key)!)));
}

const tellsCostsApart = ({ awards, conditions }: Plan): boolean => awards.some(({ nature }) => nature !== "either") || conditions.some(({ kind }) => kind === "excluded cost type");

/** The year cut wherever a condition on dates begins or ends. */
function periodsOf({ conditions }: Plan, year: FinancialYear): Period[] {
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  const dated = conditions.filter(({ kind }) => kind === "dates");
  const starts = dated.flatMap(({ startsOn, endsOn }) => [...(startsOn === null ? [] : [startsOn]), ...(endsOn === null ? [] : [addDays(endsOn, 1)])]).filter((day) => day > first && day <= last);
  const begins = [first, ...[...new Set(starts)].sort()];
  return begins.map((from, position) => ({ from, to: begins[position + 1] === undefined ? last : addDays(begins[position + 1]!, -1) }));
}

/** One pass over the lines: by service and year, then by what conditions tell apart. */
function groupsByServiceYear({ prepared, costs }: Calculated, periods: readonly (readonly Period[])[]): ReadonlyMap<string, ReadonlyMap<string, CostGroup>> {
  const lines = new Map(prepared.plan.costLines.map((line) => [line.id, line]));
  const found = new Map<string, Map<string, CostGroup>>();
  rowsOf(costs.set).forEach(({ head }, position) => {
    const { serviceId } = head;
    if (serviceId === null || head.recurrence === "one-off") return;
    const line = head.collection === "costLines" ? lines.get(head.id) : undefined;
    const [costType, nature] = [line?.costType ?? ("saving" as const), line?.nature ?? ("revenue" as const)];
    periods.forEach((ofYear, year) => {
      const groups = found.get(`${serviceId} ${year}`) ?? new Map<string, CostGroup>();
      found.set(`${serviceId} ${year}`, groups);
      allocatePence(penceAt(costs, position, year), daysIn(line ?? { startsOn: null, endsOn: null }, ofYear)).forEach((pence, at) => {
        const { from, to } = ofYear[at]!;
        const key = `${nature} ${costType} ${from}`;
        groups.set(key, { serviceId, year, costType, nature, from, to, pence: (groups.get(key)?.pence ?? 0n) + pence });
      });
    });
  });
  return found;
}

/** The days a line runs in each period; the whole periods for a line that does not run in the year but has an amount stated for it. */
function daysIn({ startsOn, endsOn }: Pick<Line<"costLines">, "startsOn" | "endsOn">, periods: readonly Period[]): bigint[] {
  const days = periods.map(({ from, to }) => daysCounted(startsOn !== null && startsOn > from ? startsOn : from, endsOn !== null && endsOn < to ? endsOn : to)).map((count) => BigInt(Math.max(0, count)));
  return days.some((count) => count > 0n) ? days : periods.map(({ from, to }) => BigInt(daysCounted(from, to)));
}

function withoutSavings(groups: readonly CostGroup[]): CostGroup[] {
  const saved = groups.reduce((total, { pence }) => (pence < 0n ? total + pence : total), 0n);
  const spent = groups.filter(({ pence }) => pence > 0n);
  if (saved === 0n || spent.length === 0) return spent;
  const total = spent.reduce((sum, { pence }) => sum + pence, saved);
  return allocatePence(total, spent.map(({ pence }) => pence)).map((pence, position) => ({ ...spent[position]!, pence }));
}
