import type { Allocation } from "./allocation";
import type { AllocationProblem } from "./allocation-problem";
import { freedBy } from "./freed-by";
import { leastThrough, type Terminal } from "./least-through";
import { waysOpenedBy } from "./opened-ways";
import type { RefusedCostsOf } from "./refused-costs";
import { leadingTo } from "./reach";
import { countsFor, isRestricted, type Aim, type Relaxation } from "./relaxation";
import type { SolvedFlow } from "./solve-flow";
import type { Stops } from "./what-stops-money";

/** What a relaxation frees, and the least that has to go through it for that: what has to be asked for. Pence. */
export interface FreeingRelaxation {
  readonly relaxation: Relaxation;
  readonly frees: bigint;
  /** Null where a share or a bound that cannot be met makes the least unknown. */
  readonly through: bigint | null;
}

/** What an explanation works on. `withRelaxation` works the problem out anew. */
export interface Explained {
  readonly problem: AllocationProblem;
  readonly allocation: Allocation;
  readonly solved: SolvedFlow;
  readonly refusedCostsOf: RefusedCostsOf;
  readonly withRelaxation: (relaxation: Relaxation) => Allocation;
}

/** What there is of what an aim wants less of, in pence. */
export function amountOf(aim: Aim, problem: AllocationProblem, { unmet, left }: Allocation): bigint {
  if (aim === "unmet cost") return unmet.reduce((total, pence) => total + pence, 0n);
  return left.reduce((total, ofSource, source) => (isRestricted(problem, source) ? ofSource.reduce((running, pence) => running + pence, total) : total), 0n);
}

/** Finds, for the reasons of one aim, the one relaxation that frees most; remembers each that was tried. */
export type BestRelaxation = (stops: Stops) => FreeingRelaxation | null;

/**
 * Of everything that alone stops money, the one relaxation that frees most; of those alike the one through which least has
 * to go; then clauses before limits before bounds, in the order met. Each is worked out, so that what it promises is
 * what it gives. Null when none frees anything.
 */
export function bestRelaxationFor(explained: Explained, aim: Aim): BestRelaxation {
  const freed = remembered((relaxation) => frees(explained, relaxation, aim));
  const atMost = remembered((relaxation) => freesAtMost(explained, relaxation, aim));
  const needed = remembered((relaxation) => through(explained, relaxation, aim));
  return (stops) => {
    const all = candidates(explained.problem, stops);
    let most = 0n;
    // The most promising first: what cannot free as much as one that was tried need not be worked out.
    for (const relaxation of [...all].sort((one, other) => compareBigints(atMost(other), atMost(one)))) {
      if (atMost(relaxation) < most) break;
      if (freed(relaxation) > most) most = freed(relaxation);
    }
    if (most === 0n) return null;
    const tried = all.filter((relaxation) => atMost(relaxation) >= most).map((relaxation) => ({ relaxation, frees: freed(relaxation) }));
    let best: FreeingRelaxation | null = null;
    for (const each of tried) {
      if (each.frees !== most) continue;
      const found = { ...each, through: needed(each.relaxation) };
      if (best === null || (found.through !== null && best.through !== null && found.through < best.through)) best = found;
      // What is freed has to go through: less cannot be.
      if (best.through === null || best.through === most) break;
    }
    return best;
  };
}

function remembered<Found>(find: (relaxation: Relaxation) => Found): (relaxation: Relaxation) => Found {
  const known = new Map<string, Found>();
  return (relaxation) => {
    const key = JSON.stringify(relaxation);
    if (!known.has(key)) known.set(key, find(relaxation));
    return known.get(key)!;
  };
}

const compareBigints = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

/** All the money that could come to the ways a relaxation opens: it frees no more than that. */
function freesAtMost(explained: Explained, relaxation: Relaxation, aim: Aim): bigint {
  const { problem, allocation, solved, refusedCostsOf } = explained;
  if (!isPlainFlow(explained)) return amountOf(aim, problem, allocation);
  const reach = leadingTo(solved.network, [...new Set(waysOpenedBy(solved, relaxation, refusedCostsOf).map(({ from }) => from))]);
  return solved.money.reduce((total, { source, year, node }) => (reach[node] === 1 && countsFor(aim, problem, source) ? total + allocation.left[source]![year]! : total), 0n);
}

/** Shares, and bounds that cannot be met, may settle otherwise once something is relaxed. */
const isPlainFlow = ({ problem, allocation }: Explained): boolean => problem.shares.length === 0 && allocation.unmetBounds.length === 0;

function frees(explained: Explained, relaxation: Relaxation, aim: Aim): bigint {
  const { problem, allocation, solved, refusedCostsOf, withRelaxation } = explained;
  if (isPlainFlow(explained)) return freedBy(allocation, solved, waysOpenedBy(solved, relaxation, refusedCostsOf), aim);
  return amountOf(aim, problem, allocation) - amountOf(aim, problem, withRelaxation(relaxation));
}

function candidates({ bounds, shares }: AllocationProblem, stops: Stops): Relaxation[] {
  const clauses = new Map(stops.refusals.flatMap(({ source, clauses: [clause, ...others] }) => (clause === undefined || others.length > 0 ? [] : [[`${source} ${clause}`, { kind: "clause" as const, source, clause }] as const])));
  return [
    ...clauses.values(),
    ...stops.carryLimits.map(({ source, year }) => ({ kind: "carry-forward limit" as const, source, year })),
    ...[...new Set(stops.bounds)].filter((bound) => [...bounds, ...shares].some(({ id }) => id === bound)).map((bound) => ({ kind: "bound" as const, bound })),
  ];
}

function through(explained: Explained, relaxation: Relaxation, aim: Aim): bigint | null {
  if (!isPlainFlow(explained)) return null;
  const { problem, allocation, solved, refusedCostsOf } = explained;
  const wanted = (source: number): boolean => countsFor(aim, problem, source);
  const terminal = (node: number, pence: bigint): Terminal[] => (pence > 0n ? [{ node, pence: Number(pence) }] : []);
  const starts = solved.money.flatMap(({ source, year, node }) => (wanted(source) ? terminal(node, allocation.left[source]![year]!) : []));
  const givesBack = solved.money.flatMap(({ source, year, node }) => (wanted(source) ? [] : terminal(node, allocation.drawn[source]![year]!)));
  const short = allocation.unmet.flatMap((pence, cost) => terminal(solved.costNodes[cost]!, pence));
  return leastThrough(solved, waysOpenedBy(solved, relaxation, refusedCostsOf), starts, [...short, ...givesBack]).through;
}
