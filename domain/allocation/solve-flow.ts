import type { UnmetBound } from "./allocation";
import { drawNetwork, type AllocationNetwork } from "./allocation-network";
import type { FlowProblem } from "./allocation-problem";
import { meetBounds } from "./meet-bounds";
import { orderOfSpending } from "./order-of-spending";
import { measureDistances, pushFlow } from "./push-flow";
import { settleShortCosts } from "./settle-short-costs";

/** The network with the best flow in it. */
export interface SolvedFlow extends AllocationNetwork {
  /** By bound: the pence that are fixed as its least. */
  readonly fixed: readonly number[];
  readonly unmetBounds: readonly UnmetBound[];
}

/**
 * The best flow at every level at once: unmet cost least; restricted money left least; base budget growth, then base
 * budget today, then unrestricted grants used least; money that lapses first used first; then list order.
 *
 * Rule: what must be paid at least is met first. Then each year's money is opened in order of spending and pays as much
 * as it can, moving what was paid before where needed, and taking the place of money later in the order. What the money
 * can supply forms a polymatroid, so no other flow uses more of the first, nor of the first two together, and so on.
 * Source: WE-15.
 */
export function solveFlow(problem: FlowProblem): SolvedFlow {
  const drawn = drawNetwork(problem);
  const { network } = drawn;
  const fixed = meetBounds(drawn);
  const distances = measureDistances(network);
  const opened = orderOfSpending(drawn).map(({ source, year, node, arc }) => {
    const place = network.places[arc]!;
    const used = network.residual[place]!;
    const available = Number(problem.sources[source]!.available[year]!);
    network.residual[place] = 0;
    network.residual[network.twins[place]!] = 0;
    const pushed = available > used ? pushFlow(network, distances, node, available - used) : 0;
    return { place, used: used + pushed, available };
  });
  if (problem.floors.length === 0) settleShortCosts(drawn);
  for (const { place, used, available } of opened) {
    network.residual[place] = used;
    network.residual[network.twins[place]!] = available - used;
  }
  const unmetBounds = [...problem.bounds, ...problem.floors].flatMap(({ id, atLeast }, position) => {
    const missed = atLeast - BigInt([...fixed.bounds, ...fixed.floors][position] ?? 0);
    return missed > 0n ? [{ id, pence: missed }] : [];
  });
  return { ...drawn, fixed: fixed.bounds, unmetBounds };
}
