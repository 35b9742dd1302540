import type { AllocationProblem, AllocationSource } from "./allocation-problem";

/** The clauses that refuse a source for a cost, or cap what it may pay for it; positions in the problem. None where it may pay all. */
export type RefusedBy = (source: number, cost: number) => readonly string[];

/** What is to become less: all cost that is unmet, or all restricted money that is left. */
export type Aim = "unmet cost" | "restricted money left";

export const isRestricted = ({ sources }: Pick<AllocationProblem, "sources">, source: number): boolean => sources[source]!.kind === "restricted grant";

/** Whether a source's money is what an aim wants used: any money where cost is unmet, restricted money where that is left. */
export const countsFor = (aim: Aim, problem: Pick<AllocationProblem, "sources">, source: number): boolean => aim === "unmet cost" || isRestricted(problem, source);

/** One thing that could be asked for: a funder drops one clause, a carry-forward limit is raised, a bound is released. */
export type Relaxation =
  | { readonly kind: "clause"; readonly source: number; readonly clause: string }
  | { readonly kind: "carry-forward limit"; readonly source: number; readonly year: number }
  /** The id of a bound or of a share. */
  | { readonly kind: "bound"; readonly bound: string };

/**
 * The problem with one relaxation. Without a clause the source may pay, in full, for every cost that this clause alone
 * refuses or caps; a raised limit lets all of the year's money be carried; a released bound or share is gone.
 */
export function relax(problem: AllocationProblem, relaxation: Relaxation, refusedBy: RefusedBy): AllocationProblem {
  switch (relaxation.kind) {
    case "bound":
      return { ...problem, bounds: problem.bounds.filter(({ id }) => id !== relaxation.bound), shares: problem.shares.filter(({ id }) => id !== relaxation.bound) };
    case "carry-forward limit": {
      const everything = problem.sources[relaxation.source]!.available.reduce((total, pence) => total + pence, 0n);
      return changeSource(problem, relaxation.source, (source) => ({ ...source, carryForward: source.available.map((_, year) => (year === relaxation.year ? everything : (source.carryForward[year] ?? 0n))) }));
    }
    case "clause":
      return changeSource(problem, relaxation.source, (source) => ({ ...source, admits: admitsWithout(problem, source, relaxation, refusedBy) }));
  }
}

function admitsWithout(problem: AllocationProblem, { admits }: AllocationSource, { source, clause }: { source: number; clause: string }, refusedBy: RefusedBy): AllocationSource["admits"] {
  const admitted = new Map(admits.map((admission) => [admission.cost, admission]));
  return problem.costs.flatMap((_, cost) => {
    const admission = admitted.get(cost);
    if (admission?.atMost === null) return [admission];
    const clauses = refusedBy(source, cost);
    if (clauses.length === 1 && clauses[0] === clause) return [{ cost, atMost: null }];
    return admission === undefined ? [] : [admission];
  });
}

const changeSource = (problem: AllocationProblem, changed: number, change: (source: AllocationSource) => AllocationSource): AllocationProblem => ({
  ...problem,
  sources: problem.sources.map((source, position) => (position === changed ? change(source) : source)),
});
