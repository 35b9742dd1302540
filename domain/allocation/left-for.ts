import type { Allocation } from "./allocation";
import type { AllocationProblem } from "./allocation-problem";

/**
 * What a source has left, in pence, that could be spent in some years: these years' own money, and of the years before what
 * may still be carried into them. Each pound counts once; money that may not be carried in does not count.
 * `years` are positions.
 */
export function leftFor({ sources }: Pick<AllocationProblem, "sources">, { left, carried }: Pick<Allocation, "left" | "carried">, source: number, years: ReadonlySet<number>): bigint {
  const { carryForward, carriedAgain } = sources[source]!;
  /** What could still come into a year from years that are not counted themselves. */
  const into = (year: number): bigint => {
    const before = year - 1;
    if (before < 0 || years.has(before)) return 0n;
    const room = (carryForward[before] ?? 0n) - carried[source]![before]!;
    const there = left[source]![before]! + (carriedAgain ? into(before) : 0n);
    return room < there ? room : there;
  };
  return [...years].reduce((total, year) => total + left[source]![year]! + into(year), 0n);
}
