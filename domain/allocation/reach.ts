import { sink, type FlowNetwork } from "./flow-network";

/** Marks every node that more could flow to from one of these nodes; never by way of the sink. */
export const reachedFrom = (network: FlowNetwork, nodes: readonly number[]): Uint8Array => mark(network, nodes, (place) => network.residual[place]! > 0);

/** Marks every node from which more could flow to one of these nodes; never by way of the sink. */
export const leadingTo = (network: FlowNetwork, nodes: readonly number[]): Uint8Array => mark(network, nodes, (place) => network.residual[network.twins[place]!]! > 0);

function mark({ nodeCount, firstPlace, heads }: FlowNetwork, nodes: readonly number[], open: (place: number) => boolean): Uint8Array {
  const marked = new Uint8Array(nodeCount);
  const queue = [...nodes];
  for (const node of nodes) marked[node] = 1;
  for (let next = 0; next < queue.length; next += 1) {
    const node = queue[next]!;
    for (let place = firstPlace[node]!; place < firstPlace[node + 1]!; place += 1) {
      const other = heads[place]!;
      if (other === sink || marked[other] === 1 || !open(place)) continue;
      marked[other] = 1;
      queue.push(other);
    }
  }
  return marked;
}
