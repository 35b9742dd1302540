import type { AllocationNetwork } from "./allocation-network";
import { send, sink, type FlowNetwork } from "./flow-network";

/** What the search for a way keeps from one cost to the next. */
interface Search {
  readonly network: FlowNetwork;
  /** By node: the cost, or -1. */
  readonly costAt: Int32Array;
  /** By cost: the place of its arc to the sink. */
  readonly costPlaces: Int32Array;
  /** Nodes that no cost later in the list can be reached from; they are never looked at again. */
  readonly closed: Uint8Array;
  /** By node: the search that saw it last, and the place to go on by. */
  readonly seenIn: Int32Array;
  readonly goesBy: Int32Array;
  readonly queue: Int32Array;
  number: number;
}

/**
 * Where money is short, moves what is unmet to the costs last in the list, without changing how much any year's money
 * pays. Costs are taken in list order; each takes what it can from costs after it.
 */
export function settleShortCosts({ network, costNodes, costArcs }: AllocationNetwork): void {
  const { places, residual, twins, nodeCount } = network;
  const costAt = new Int32Array(nodeCount).fill(-1);
  costNodes.forEach((node, cost) => { costAt[node] = cost; });
  const costPlaces = costArcs.map((arc) => places[arc]!);
  const search: Search = { network, costAt, costPlaces, closed: new Uint8Array(nodeCount), seenIn: new Int32Array(nodeCount), goesBy: new Int32Array(nodeCount), queue: new Int32Array(nodeCount), number: 0 };
  search.closed[sink] = 1;
  costPlaces.forEach((place, cost) => {
    while (residual[place]! > 0) {
      const from = findLaterCost(search, costNodes[cost]!, cost);
      if (from < 0) break;
      const giver = twins[costPlaces[costAt[from]!]!]!;
      const way = [giver, ...wayOn(search, from, costNodes[cost]!), place];
      const amount = way.reduce((least, each) => Math.min(least, residual[each]!), Infinity);
      for (const each of way) send(network, each, amount);
    }
  });
}

/**
 * The node of a paid cost later in the list from which a way leads to `start`; -1 when there is none, and all that was
 * seen is closed. Every node is looked through from its end, where the later costs mostly lie.
 */
function findLaterCost(search: Search, start: number, cost: number): number {
  const { closed, costAt, costPlaces, goesBy, queue, seenIn } = search;
  const { firstPlace, heads, residual, twins } = search.network;
  if (closed[start] === 1) return -1;
  const number = ++search.number;
  queue[0] = start;
  seenIn[start] = number;
  let queued = 1;
  for (let next = 0; next < queued; next += 1) {
    const node = queue[next]!;
    for (let place = firstPlace[node + 1]! - 1; place >= firstPlace[node]!; place -= 1) {
      const before = heads[place]!;
      if (seenIn[before] === number || closed[before] === 1 || residual[twins[place]!] === 0) continue;
      seenIn[before] = number;
      goesBy[before] = twins[place]!;
      const found = costAt[before]!;
      if (found > cost && residual[twins[costPlaces[found]!]!]! > 0) return before;
      queue[queued++] = before;
    }
  }
  for (let next = 0; next < queued; next += 1) closed[queue[next]!] = 1;
  return -1;
}

function wayOn({ network, goesBy }: Search, from: number, to: number): number[] {
  const way: number[] = [];
  for (let node = from; node !== to; node = network.heads[way.at(-1)!]!) way.push(goesBy[node]!);
  return way;
}
