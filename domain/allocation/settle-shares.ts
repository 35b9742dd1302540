import type { AllocationProblem, FlowProblem, PaymentBound, ShareConstraint } from "./allocation-problem";
import { nestGroups } from "./nest-groups";

/** The payments of a linear program, in pence and parts of a penny: by source, by admission. */
export type ProgramPayments = readonly (readonly number[])[];

/** Whole pence of what the solver gives; its own rounding is far below a hundredth of a penny. */
export const wholePence = (pence: number): bigint => BigInt(Math.max(0, Math.floor(pence + 0.01)));

const ceiling = (numerator: bigint, denominator: bigint): bigint => (numerator + denominator - 1n) / denominator;

/** What the payments of one source for some costs come to. */
export function programPaid({ sources }: AllocationProblem, payments: ProgramPayments, source: number, costs: ReadonlySet<number>): number {
  return sources[source]!.admits.reduce((total, { cost }, position) => (costs.has(cost) ? total + payments[source]![position]! : total), 0);
}

/** All that the source of a share may pay for in its year. */
export const yearOf = ({ sources, costs }: AllocationProblem, { source, year }: ShareConstraint): number[] => sources[source]!.admits.map(({ cost }) => cost).filter((cost) => costs[cost]!.year === year);

/**
 * The problem as a flow, once each share is given a limit in pence: for a rate or a maximum share, the most that is paid
 * for its group; for a minimum share, the most that is paid in the year. The other amount is then asked for at least, so
 * that whatever flows keeps the share. Bounds of one source that cross are cut into parts that do not, each fixed at
 * what the program pays for it.
 */
export function settleShares(problem: AllocationProblem, limits: readonly bigint[], payments: ProgramPayments): FlowProblem {
  const derived = problem.shares.flatMap((share, position) => boundsOf(problem, share, limits[position]!));
  const bounds = problem.sources.flatMap((_, source) => {
    const own = [...problem.bounds, ...derived].filter((bound) => bound.source === source);
    return nestGroups(own.map(({ costs }) => costs)) === null ? cutIntoParts(problem, own, payments) : own;
  });
  const floors = problem.shares.flatMap(({ id, kind, costs, share }, position) => (kind === "rate" && share.numerator > 0n ? [{ id, costs, atLeast: ceiling(limits[position]! * share.denominator, share.numerator) }] : []));
  const nested = nestGroups(floors.map(({ costs }) => costs)) !== null;
  return { years: problem.years, costs: problem.costs, sources: problem.sources, bounds, floors: nested ? floors : floorsByCost(problem, floors, payments) };
}

function boundsOf(problem: AllocationProblem, given: ShareConstraint, limit: bigint): PaymentBound[] {
  const { id, kind, source, year, costs, share } = given;
  const bound = (group: readonly number[], atLeast: bigint, atMost: bigint | null): PaymentBound => ({ id, kind: kind === "minimum share" ? "minimum sub-share" : "maximum sub-share", source, year, costs: group, atLeast, atMost });
  if (kind === "rate") return [bound(costs, 0n, limit)];
  const all = yearOf(problem, given);
  const group = costs.filter((cost) => all.includes(cost));
  if (kind === "minimum share") return [bound(all, 0n, limit), bound(group, ceiling(limit * share.numerator, share.denominator), null)];
  return [bound(group, 0n, limit), ...(share.numerator > 0n ? [bound(all, ceiling(limit * share.denominator, share.numerator), null)] : [])];
}

/** Parts are the costs that lie in the same bounds. Each is fixed at what the program pays, cut down from the last to what every bound allows. */
function cutIntoParts(problem: AllocationProblem, bounds: readonly PaymentBound[], payments: ProgramPayments): PaymentBound[] {
  const parts = new Map<string, { in: readonly PaymentBound[]; costs: number[] }>();
  for (const cost of new Set(bounds.flatMap(({ costs }) => costs))) {
    const around = bounds.filter(({ costs }) => costs.includes(cost));
    const key = around.map((bound) => bounds.indexOf(bound)).join(" ");
    parts.set(key, { in: around, costs: [...(parts.get(key)?.costs ?? []), cost] });
  }
  const room = new Map(bounds.map((bound) => [bound, bound.atMost]));
  return [...parts.values()].map(({ in: around, costs }) => {
    const [first] = around as [PaymentBound];
    const paid = wholePence(programPaid(problem, payments, first.source, new Set(costs)));
    const pence = around.reduce((least, bound) => { const left = room.get(bound) ?? null; return left !== null && left < least ? left : least; }, paid);
    for (const bound of around) { const left = room.get(bound) ?? null; if (left !== null) room.set(bound, left - pence); }
    return { ...first, costs, atLeast: pence, atMost: pence };
  });
}

function floorsByCost(problem: AllocationProblem, floors: FlowProblem["floors"], payments: ProgramPayments): FlowProblem["floors"] {
  return [...new Set(floors.flatMap(({ costs }) => costs))].map((cost) => ({
    id: floors.find(({ costs }) => costs.includes(cost))?.id ?? "",
    costs: [cost],
    atLeast: wholePence(problem.sources.reduce((total, _, source) => total + programPaid(problem, payments, source, new Set([cost])), 0)),
  }));
}
