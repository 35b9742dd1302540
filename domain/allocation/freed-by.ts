import type { Allocation } from "./allocation";
import { addArc, layOut, roomForArcs, type FlowNetwork } from "./flow-network";
import type { OpenedWay } from "./opened-ways";
import { measureDistances, pushFlow } from "./push-flow";
import { countsFor, type Aim } from "./relaxation";
import type { SolvedFlow } from "./solve-flow";
import { endsOf } from "./what-stops-money";

/**
 * How many pence less there is of what an aim wants less of once these ways are open. From the best flow on as much more
 * is pushed through them as can be: that gives what allocating anew gives, because a flow from which nothing more can
 * be pushed is a best one. Only for flows whose every bound is met; leaves the flow as it was.
 */
export function freedBy({ left }: Allocation, solved: SolvedFlow, ways: readonly OpenedWay[], aim: Aim): bigint {
  if (ways.length === 0) return 0n;
  const network = withWays(solved.network, ways);
  const counts = (source: number): boolean => countsFor(aim, solved.problem, source);
  // Cost that is unmet takes money; so does money that need not be used where it is other money that is to be used more.
  for (const { source, arc } of solved.money) if (counts(source)) network.residual[network.places[arc]!] = 0;
  const distances = measureDistances(network);
  const freed = solved.money.reduce((sum, { source, year, node }) => {
    const spare = counts(source) ? Number(left[source]![year]!) : 0;
    return spare > 0 ? sum + pushFlow(network, distances, node, spare) : sum;
  }, 0);
  return BigInt(freed);
}

/** A copy of a network and the flow in it, with more ways. */
function withWays(network: FlowNetwork, ways: readonly OpenedWay[]): FlowNetwork {
  const { nodeCount, places, residual, twins } = network;
  const arcs = roomForArcs(places.length + ways.length);
  for (let arc = 0; arc < places.length; arc += 1) {
    const [tail, head] = endsOf(network, arc);
    addArc(arcs, tail, head, residual[places[arc]!]!);
  }
  for (const { from, to, room } of ways) addArc(arcs, from, to, room);
  const wider = layOut(nodeCount, arcs);
  for (let arc = 0; arc < places.length; arc += 1) wider.residual[wider.twins[wider.places[arc]!]!] = residual[twins[places[arc]!]!]!;
  return wider;
}
