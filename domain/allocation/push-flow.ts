import { send, sink, type FlowNetwork } from "./flow-network";

/**
 * How far each node is from the sink at least. Flow only ever moves one step nearer, and distances only grow, also from
 * one source to the next: so all the sources together cost about as much as one. A node as far as there are nodes is
 * closed: nothing can ever flow from it to the sink again.
 */
export interface Distances {
  readonly toSink: Int32Array;
  /** By node: the place from which to look on. */
  readonly lookFrom: Int32Array;
  /** How many nodes stand at each distance. */
  readonly nodesAt: Int32Array;
  /** The places of the way now tried, from the start on. */
  readonly way: Int32Array;
}

/** The exact distances in the network as it stands. */
export function measureDistances(network: FlowNetwork): Distances {
  const { nodeCount, firstPlace, heads, twins, residual } = network;
  const toSink = new Int32Array(nodeCount).fill(nodeCount);
  const nodesAt = new Int32Array(nodeCount + 1);
  const queue = new Int32Array(nodeCount);
  toSink[sink] = 0;
  let queued = 1;
  for (let next = 0; next < queued; next += 1) {
    const node = queue[next]!;
    nodesAt[toSink[node]!]! += 1;
    for (let place = firstPlace[node]!; place < firstPlace[node + 1]!; place += 1) {
      const before = heads[place]!;
      if (toSink[before] !== nodeCount || residual[twins[place]!] === 0) continue;
      toSink[before] = toSink[node]! + 1;
      queue[queued++] = before;
    }
  }
  return { toSink, lookFrom: firstPlace.slice(0, nodeCount), nodesAt, way: new Int32Array(nodeCount) };
}

/**
 * Pushes as much as can flow from a node to the sink, at most `limit` pence, moving earlier flow where needed, and says
 * how much that was. The shortest augmenting paths of a maximum flow, with distances kept between calls.
 */
export function pushFlow(network: FlowNetwork, distances: Distances, start: number, limit: number): number {
  const { nodeCount, heads } = network;
  const { toSink, way } = distances;
  let [pushed, steps, node] = [0, 0, start];
  while (pushed < limit && toSink[start]! < nodeCount) {
    if (node === sink) {
      const moved = sendAlong(network, way, steps, limit - pushed);
      pushed += moved.amount;
      steps = moved.full;
      node = tailOf(network, way[steps]!);
      continue;
    }
    const place = nextPlace(network, distances, node);
    if (place >= 0) {
      way[steps++] = place;
      node = heads[place]!;
      continue;
    }
    moveAway(network, distances, node);
    if (node !== start) node = tailOf(network, way[--steps]!);
  }
  return pushed;
}

const tailOf = (network: FlowNetwork, place: number): number => network.heads[network.twins[place]!]!;

/** The first place of a node through which flow can come one step nearer to the sink; -1 when there is none. */
function nextPlace({ firstPlace, heads, residual }: FlowNetwork, { toSink, lookFrom }: Distances, node: number): number {
  const end = firstPlace[node + 1]!;
  const nearer = toSink[node]! - 1;
  for (let place = lookFrom[node]!; place < end; place += 1) {
    if (toSink[heads[place]!] === nearer && residual[place]! > 0) {
      lookFrom[node] = place;
      return place;
    }
  }
  return -1;
}

/** Sends what the way carries, at most `limit`, and says which step is the first that is now full. */
function sendAlong(network: FlowNetwork, way: Int32Array, steps: number, limit: number): { amount: number; full: number } {
  let amount = limit;
  for (let step = 0; step < steps; step += 1) amount = Math.min(amount, network.residual[way[step]!]!);
  let full = steps;
  for (let step = steps - 1; step >= 0; step -= 1) {
    send(network, way[step]!, amount);
    if (network.residual[way[step]!] === 0) full = step;
  }
  return { amount, full: full === steps ? 0 : full };
}

/**
 * Sets a node as far away as its nearest way on makes it, to look on from there; and when no node is left at its old
 * distance, closes all beyond. No way on is nearer than the old distance, or the node would not have to move.
 */
function moveAway({ nodeCount, firstPlace, heads, residual }: FlowNetwork, { toSink, lookFrom, nodesAt }: Distances, node: number): void {
  const old = toSink[node]!;
  const end = firstPlace[node + 1]!;
  let [least, nearest] = [nodeCount, firstPlace[node]!];
  for (let place = nearest; place < end && least > old; place += 1) {
    const distance = toSink[heads[place]!]!;
    if (distance < least && residual[place]! > 0) [least, nearest] = [distance, place];
  }
  lookFrom[node] = nearest;
  const far = Math.min(nodeCount, least + 1);
  toSink[node] = far;
  nodesAt[far]! += 1;
  nodesAt[old]! -= 1;
  if (nodesAt[old]! > 0) return;
  for (let other = 0; other < nodeCount; other += 1) {
    const distance = toSink[other]!;
    if (distance <= old || distance === nodeCount) continue;
    nodesAt[distance]! -= 1;
    toSink[other] = nodeCount;
  }
}
