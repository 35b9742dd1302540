/** The arcs of a network while it is built: from, to and capacity by arc; `count` arcs so far. */
export interface ArcList {
  readonly tails: Int32Array;
  readonly heads: Int32Array;
  readonly capacities: Float64Array;
  count: number;
}

/** Room for at most so many arcs. */
export const roomForArcs = (most: number): ArcList => ({ tails: new Int32Array(most), heads: new Int32Array(most), capacities: new Float64Array(most), count: 0 });

/** Adds an arc and gives its number in the list. */
export function addArc(arcs: ArcList, tail: number, head: number, capacity: number): number {
  const arc = arcs.count++;
  arcs.tails[arc] = tail;
  arcs.heads[arc] = head;
  arcs.capacities[arc] = capacity;
  return arc;
}

/** Where all flow ends. */
export const sink = 0;

/**
 * A network and the flow in it. Every arc lies at two places, once at each of its ends, so that the places of one node
 * lie side by side; at the far end it stands for taking flow back. Whole pence as numbers, exact below 2^53.
 */
export interface FlowNetwork {
  readonly nodeCount: number;
  /** The places of node n are firstPlace[n] up to, not including, firstPlace[n + 1]. */
  readonly firstPlace: Int32Array;
  /** By place: the node at the other end. */
  readonly heads: Int32Array;
  /** By place: the place of the same arc at its other end. */
  readonly twins: Int32Array;
  /** By place: how much more can flow this way. */
  readonly residual: Float64Array;
  /** By arc of the list: its place at its tail. */
  readonly places: Int32Array;
}

/** Lays out the arcs by node, in the order they were added. */
export function layOut(nodeCount: number, { tails, heads, capacities, count: arcCount }: ArcList): FlowNetwork {
  const firstPlace = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < arcCount; arc += 1) {
    firstPlace[tails[arc]! + 1]! += 1;
    firstPlace[heads[arc]! + 1]! += 1;
  }
  for (let node = 0; node < nodeCount; node += 1) firstPlace[node + 1]! += firstPlace[node]!;
  const next = firstPlace.slice(0, nodeCount);
  const network: FlowNetwork = { nodeCount, firstPlace, heads: new Int32Array(2 * arcCount), twins: new Int32Array(2 * arcCount), residual: new Float64Array(2 * arcCount), places: new Int32Array(arcCount) };
  for (let arc = 0; arc < arcCount; arc += 1) {
    const tail = tails[arc]!;
    const head = heads[arc]!;
    const there = next[tail]!++;
    const back = next[head]!++;
    network.heads[there] = head;
    network.heads[back] = tail;
    network.twins[there] = back;
    network.twins[back] = there;
    network.residual[there] = capacities[arc]!;
    network.places[arc] = there;
  }
  return network;
}

/** Sends an amount through the arc at a place. */
export function send(network: FlowNetwork, place: number, amount: number): void {
  network.residual[place]! -= amount;
  network.residual[network.twins[place]!]! += amount;
}
