import { sink } from "./flow-network";
import type { OpenedWay } from "./opened-ways";
import type { SolvedFlow } from "./solve-flow";

/** A node and the pence that can start or end there. */
export interface Terminal {
  readonly node: number;
  pence: number;
}

/**
 * The most that one relaxation lets flow from where money is to where it is wanted, and the least that has to go through
 * the ways it opens for that. Shortest augmenting paths, where a step through an opened way counts one, a step back
 * minus one, and every other step nothing. Leaves the flow as it was.
 */
export function leastThrough(solved: SolvedFlow, ways: readonly OpenedWay[], starts: readonly Terminal[], ends: readonly Terminal[]): { readonly frees: bigint; readonly through: bigint } {
  const network = { ...solved.network, residual: solved.network.residual.slice() };
  const search = { ...network, ways, waysAt: byNode(ways), starts, ends: new Map(ends.map((end) => [end.node, end])) };
  let frees = 0;
  for (let moved = moveOnce(search); moved > 0; moved = moveOnce(search)) frees += moved;
  return { frees: BigInt(frees), through: BigInt(ways.reduce((total, way) => total + way.gone, 0)) };
}

interface Search {
  readonly nodeCount: number;
  readonly firstPlace: Int32Array;
  readonly heads: Int32Array;
  readonly twins: Int32Array;
  readonly residual: Float64Array;
  readonly ways: readonly OpenedWay[];
  readonly waysAt: ReadonlyMap<number, readonly number[]>;
  readonly starts: readonly Terminal[];
  readonly ends: ReadonlyMap<number, Terminal>;
}

/** A step: a place of the network, or an opened way (~2 × way forward, ~(2 × way + 1) back), written below nought. */
type Step = number;

function byNode(ways: readonly OpenedWay[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  ways.forEach(({ from, to }, way) => {
    found.set(from, [...(found.get(from) ?? []), ~(2 * way)]);
    found.set(to, [...(found.get(to) ?? []), ~(2 * way + 1)]);
  });
  return found;
}

const wayOf = ({ ways }: Search, step: Step): OpenedWay => ways[~step >> 1]!;
const isBack = (step: Step): boolean => (~step & 1) === 1;
const roomOf = (search: Search, step: Step): number => (step >= 0 ? search.residual[step]! : isBack(step) ? wayOf(search, step).gone : wayOf(search, step).room);
const headOf = (search: Search, step: Step): number => (step >= 0 ? search.heads[step]! : isBack(step) ? wayOf(search, step).from : wayOf(search, step).to);
const tailOf = (search: Search, step: Step): number => (step >= 0 ? search.heads[search.twins[step]!]! : isBack(step) ? wayOf(search, step).to : wayOf(search, step).from);
const countOf = (step: Step): number => (step >= 0 ? 0 : isBack(step) ? -1 : 1);

function take(search: Search, step: Step, amount: number): void {
  if (step >= 0) {
    search.residual[step]! -= amount;
    search.residual[search.twins[step]!]! += amount;
    return;
  }
  const way = wayOf(search, step);
  way.gone += isBack(step) ? -amount : amount;
  way.room += isBack(step) ? amount : -amount;
}

/** Moves what the shortest way carries; nought when there is none. */
function moveOnce(search: Search): number {
  const count = new Float64Array(search.nodeCount).fill(Infinity);
  const cameBy = new Map<number, Step>();
  const queue = search.starts.filter(({ pence }) => pence > 0).map(({ node }) => node);
  for (const node of queue) count[node] = 0;
  const waiting = new Set(queue);
  for (const node of waiting) {
    waiting.delete(node);
    for (const step of stepsFrom(search, node)) {
      const head = headOf(search, step);
      if (head === sink || roomOf(search, step) === 0 || count[node]! + countOf(step) >= count[head]!) continue;
      count[head] = count[node]! + countOf(step);
      cameBy.set(head, step);
      waiting.add(head);
    }
  }
  const end = [...search.ends.values()].filter(({ node, pence }) => pence > 0 && count[node]! < Infinity).sort((one, other) => count[one.node]! - count[other.node]!)[0];
  if (end === undefined) return 0;
  const steps: Step[] = [];
  let node = end.node;
  for (let step = cameBy.get(node); step !== undefined; step = cameBy.get(node)) {
    steps.push(step);
    node = tailOf(search, step);
  }
  const start = search.starts.find((each) => each.node === node && each.pence > 0)!;
  const amount = steps.reduce((least, step) => Math.min(least, roomOf(search, step)), Math.min(end.pence, start.pence));
  for (const step of steps) take(search, step, amount);
  end.pence -= amount;
  start.pence -= amount;
  return amount;
}

function* stepsFrom({ firstPlace, waysAt }: Search, node: number): Generator<Step> {
  for (let place = firstPlace[node]!; place < firstPlace[node + 1]!; place += 1) yield place;
  yield* waysAt.get(node) ?? [];
}
