import type { Allocation } from "./allocation";
import type { AllocationProblem } from "./allocation-problem";
import { leastThrough, type Terminal } from "./least-through";
import { waysOpenedBy } from "./opened-ways";
import type { RefusedBy, Relaxation } from "./relaxation";
import type { SolvedFlow } from "./solve-flow";
import type { Stops } from "./what-stops-money";

/** What a relaxation frees, and the least that has to go through it for that: what has to be asked for. Pence. */
export interface FreeingRelaxation {
  readonly relaxation: Relaxation;
  readonly frees: bigint;
  /** Null where a share or a bound that cannot be met makes the least unknown. */
  readonly through: bigint | null;
}

/** What is to become less: all cost that is unmet, or all restricted money that is left. */
export type Aim = "unmet cost" | "restricted money left";

/** What an explanation works on. `withRelaxation` works the problem out anew. */
export interface Explained {
  readonly problem: AllocationProblem;
  readonly allocation: Allocation;
  readonly solved: SolvedFlow;
  readonly refusedBy: RefusedBy;
  readonly withRelaxation: (relaxation: Relaxation) => Allocation;
}

/** What there is of what an aim wants less of, in pence. */
export function amountOf(aim: Aim, { sources }: AllocationProblem, { unmet, left }: Allocation): bigint {
  if (aim === "unmet cost") return unmet.reduce((total, pence) => total + pence, 0n);
  return left.reduce((total, ofSource, source) => (sources[source]!.kind === "restricted grant" ? ofSource.reduce((running, pence) => running + pence, total) : total), 0n);
}

/**
 * Of everything that alone stops money, the one relaxation that frees most; of those alike the one through which least has
 * to go; then clauses before limits before bounds, in the order met. Each is worked out by allocating anew, so that what
 * it promises is what it gives. Null when none frees anything.
 */
export function bestRelaxation(explained: Explained, stops: Stops, aim: Aim): FreeingRelaxation | null {
  const { problem, allocation, withRelaxation } = explained;
  const now = amountOf(aim, problem, allocation);
  const tried = candidates(problem, stops).map((relaxation) => ({ relaxation, frees: now - amountOf(aim, problem, withRelaxation(relaxation)) }));
  const most = tried.reduce((largest, { frees }) => (frees > largest ? frees : largest), 0n);
  if (most === 0n) return null;
  let best: FreeingRelaxation | null = null;
  for (const { relaxation, frees } of tried) {
    if (frees !== most) continue;
    const found = { relaxation, frees, through: through(explained, relaxation, aim) };
    if (best === null || (found.through !== null && best.through !== null && found.through < best.through)) best = found;
    // What is freed has to go through: less cannot be.
    if (best.through === null || best.through === most) break;
  }
  return best;
}

function candidates({ bounds, shares }: AllocationProblem, stops: Stops): Relaxation[] {
  const clauses = new Map(stops.refusals.flatMap(({ source, clauses: [clause, ...others] }) => (clause === undefined || others.length > 0 ? [] : [[`${source} ${clause}`, { kind: "clause" as const, source, clause }] as const])));
  return [
    ...clauses.values(),
    ...stops.carryLimits.map(({ source, year }) => ({ kind: "carry-forward limit" as const, source, year })),
    ...[...new Set(stops.bounds)].filter((bound) => [...bounds, ...shares].some(({ id }) => id === bound)).map((bound) => ({ kind: "bound" as const, bound })),
  ];
}

function through({ problem, allocation, solved, refusedBy }: Explained, relaxation: Relaxation, aim: Aim): bigint | null {
  if (problem.shares.length > 0 || allocation.unmetBounds.length > 0) return null;
  const wanted = (source: number): boolean => aim === "unmet cost" || problem.sources[source]!.kind === "restricted grant";
  const terminal = (node: number, pence: bigint): Terminal[] => (pence > 0n ? [{ node, pence: Number(pence) }] : []);
  const starts = solved.money.flatMap(({ source, year, node }) => (wanted(source) ? terminal(node, allocation.left[source]![year]!) : []));
  const givesBack = solved.money.flatMap(({ source, year, node }) => (wanted(source) ? [] : terminal(node, allocation.drawn[source]![year]!)));
  const short = allocation.unmet.flatMap((pence, cost) => terminal(solved.costNodes[cost]!, pence));
  return leastThrough(solved, waysOpenedBy(solved, relaxation, refusedBy), starts, [...short, ...givesBack]).through;
}
