import type { AllocationNetwork } from "./allocation-network";
import { send, type FlowNetwork } from "./flow-network";

/**
 * Meets what must be paid at least, in list order, each as far as those before it and the money allow, and fixes it:
 * no later flow takes it back. Money is drawn from whatever year can pay; the order of spending is settled afterwards.
 * Gives by bound, then by floor, the pence fixed.
 */
export function meetBounds({ problem, network, boundArcs, floorArcs, money }: AllocationNetwork): { readonly bounds: readonly number[]; readonly floors: readonly number[] } {
  const least = [...problem.bounds, ...problem.floors].map(({ atLeast }) => Number(atLeast));
  if (least.every((pence) => pence === 0)) return { bounds: problem.bounds.map(() => 0), floors: problem.floors.map(() => 0) };
  for (const { source, year, arc } of money) network.residual[network.twins[network.places[arc]!]!] = Number(problem.sources[source]!.available[year]!);
  const fixed = [...boundArcs, ...floorArcs].map((arc, position) => {
    const place = network.places[arc]!;
    const back = network.twins[place]!;
    while (network.residual[back]! < least[position]!) {
      if (!pushRound(network, place, least[position]! - network.residual[back]!)) break;
    }
    const met = Math.min(least[position]!, network.residual[back]!);
    network.residual[back]! -= met;
    return met;
  });
  return { bounds: fixed.slice(0, boundArcs.length), floors: fixed.slice(boundArcs.length) };
}

/** Sends at most `limit` round the shortest circle through the arc at a place; false when there is none. */
function pushRound(network: FlowNetwork, place: number, limit: number): boolean {
  const { nodeCount, firstPlace, heads, twins, residual } = network;
  const from = heads[twins[place]!]!;
  const start = heads[place]!;
  if (residual[place] === 0) return false;
  const cameBy = new Int32Array(nodeCount).fill(-1);
  const queue = [start];
  cameBy[start] = place;
  for (let next = 0; next < queue.length && cameBy[from] === -1; next += 1) {
    const node = queue[next]!;
    for (let out = firstPlace[node]!; out < firstPlace[node + 1]!; out += 1) {
      if (residual[out] === 0 || cameBy[heads[out]!] !== -1 || out === twins[place]) continue;
      cameBy[heads[out]!] = out;
      queue.push(heads[out]!);
    }
  }
  if (cameBy[from] === -1) return false;
  const circle = [place];
  for (let node = from; node !== start; node = heads[twins[circle.at(-1)!]!]!) circle.push(cameBy[node]!);
  const amount = circle.reduce((smallest, each) => Math.min(smallest, residual[each]!), limit);
  for (const each of circle) send(network, each, amount);
  return true;
}
