import type { AllocationNetwork } from "./allocation-network";
import { send, sink } from "./flow-network";

/**
 * Where money is short, moves what is unmet to the costs last in the list, without changing how much any year's money
 * pays. Costs are taken in list order; each takes what it can from costs after it. A node that no cost after can be
 * reached from is never looked at again, so all of it costs about one look at the network.
 */
export function settleShortCosts({ network, costNodes, costArcs }: AllocationNetwork): void {
  const { places, residual, twins, nodeCount } = network;
  const costAt = new Int32Array(nodeCount).fill(-1);
  costNodes.forEach((node, cost) => { costAt[node] = cost; });
  const closed = new Uint8Array(nodeCount);
  closed[sink] = 1;
  costArcs.forEach((arc, cost) => {
    const place = places[arc]!;
    while (residual[place]! > 0) {
      const way = wayFromLaterCost(cost, costAt, closed);
      if (way === null) break;
      const giver = places[costArcs[costAt[way.from]!]!]!;
      const amount = way.places.reduce((least, each) => Math.min(least, residual[each]!), Math.min(residual[place]!, residual[twins[giver]!]!));
      for (const each of way.places) send(network, each, amount);
      send(network, twins[giver]!, amount);
      send(network, place, amount);
    }
  });

  /** The shortest way from a paid cost later in the list to this one; closes what was looked at when there is none. */
  function wayFromLaterCost(cost: number, costOf: Int32Array, shut: Uint8Array): { from: number; places: number[] } | null {
    const start = costNodes[cost]!;
    if (shut[start] === 1) return null;
    const goesBy = new Map<number, number>([[start, -1]]);
    for (const node of goesBy.keys()) {
      const found = costOf[node]!;
      if (found > cost && residual[twins[places[costArcs[found]!]!]!]! > 0) return { from: node, places: wayOn(node, goesBy) };
      for (let out = network.firstPlace[node]!; out < network.firstPlace[node + 1]!; out += 1) {
        const before = network.heads[out]!;
        if (residual[twins[out]!] === 0 || shut[before] === 1 || goesBy.has(before)) continue;
        goesBy.set(before, twins[out]!);
      }
    }
    for (const node of goesBy.keys()) shut[node] = 1;
    return null;
  }

  function wayOn(from: number, goesBy: ReadonlyMap<number, number>): number[] {
    const way: number[] = [];
    for (let node = from, place = goesBy.get(node)!; place >= 0; node = network.heads[place]!, place = goesBy.get(node)!) way.push(place);
    return way;
  }
}
