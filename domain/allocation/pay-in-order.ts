import type { Allocation, AllocationPayment } from "./allocation";
import type { Admission, AllocationProblem } from "./allocation-problem";

/** What paying in order leaves: by cost what is unmet, by source and year what is left of the year's own money. */
export type PaidInOrder = Pick<Allocation, "payments" | "unmet" | "left">;

/**
 * Pays year after year from the sources in the order given, each for the first costs of the list it may pay for, and
 * never moves a payment: what a treasurer does by hand. It is here to show what "spend base budget first" would cost.
 * Keeps to what each source may pay for, and carries forward what is left, money carried in being spent first; takes
 * no account of bounds and shares. Pence; `order` holds positions in the sources.
 * Source: WE-15. Base first leaves £11,000.00 unmet while £16,000.00 of Sure Start is unspent.
 */
export function payInOrder(problem: AllocationProblem, order: readonly number[]): PaidInOrder {
  const unmet = problem.costs.map((cost) => cost.pence);
  const left = problem.sources.map((source) => [...source.available]);
  const payments: AllocationPayment[] = [];
  const inYear = admitsByYear(problem);
  for (let year = 0; year < problem.years; year += 1) {
    for (const source of order) {
      const { admits, carryForward } = problem.sources[source]!;
      const own = left[source]!;
      const limit = year === 0 ? 0n : (carryForward[year - 1] ?? 0n);
      let carried = year === 0 ? 0n : least(own[year - 1] ?? 0n, limit);
      for (const { cost, atMost } of inYear.get(admits)![year]!) {
        const pence = least(unmet[cost]!, atMost ?? unmet[cost]!, carried + (own[year] ?? 0n));
        if (pence === 0n) continue;
        const fromCarried = least(pence, carried);
        carried -= fromCarried;
        if (year > 0) own[year - 1] = (own[year - 1] ?? 0n) - fromCarried;
        own[year] = (own[year] ?? 0n) - (pence - fromCarried);
        unmet[cost]! -= pence;
        payments.push({ source, cost, pence });
      }
    }
  }
  return { payments, unmet, left };
}

/** What each list admits, by year; sources that share a list share this too. */
function admitsByYear({ years, costs, sources }: AllocationProblem): ReadonlyMap<readonly Admission[], readonly (readonly Admission[])[]> {
  const lists = new Map<readonly Admission[], readonly Admission[][]>();
  for (const { admits } of sources) {
    if (lists.has(admits)) continue;
    const byYear = Array.from({ length: years }, (): Admission[] => []);
    for (const admission of admits) byYear[costs[admission.cost]!.year]!.push(admission);
    lists.set(admits, byYear);
  }
  return lists;
}

const least = (first: bigint, ...others: readonly bigint[]): bigint => others.reduce((smallest, each) => (each < smallest ? each : smallest), first);

/** The order "spend base budget first": base budget today, base budget growth, then grants, each in list order. */
export function baseFirst(problem: AllocationProblem): number[] {
  const isBase = (source: number): boolean => problem.sources[source]!.kind.startsWith("base budget");
  const positions = problem.sources.map((_, source) => source);
  return [...positions.filter(isBase), ...positions.filter((source) => !isBase(source))];
}
