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

function byNode(ways: readonly OpenedWay[]): Map<number, Step[]> {
  const found = new Map<number, Step[]>();
  const put = (node: number, step: Step): void => {
    const steps = found.get(node);
    if (steps === undefined) found.set(node, [step]);
    else steps.push(step);
  };
  ways.forEach(({ from, to }, way) => {
    put(from, ~(2 * way));
    put(to, ~(2 * way + 1));
  });
  return found;
}

const wayOf = ({ ways }: Search, step: Step): OpenedWay => ways[~step >> 1]!;
const isBack = (step: Step): boolean => (~step & 1) === 1;
const roomOf = (search: Search, step: Step): number => (step >= 0 ? search.residual[step]! : isBack(step) ? wayOf(search, step).gone : wayOf(search, step).room);
const headOf = (search: Search, step: Step): number => (step >= 0 ? search.heads[step]! : isBack(step) ? wayOf(search, step).from : wayOf(search, step).to);
const tailOf = (search: Search, step: Step): number => (step >= 0 ? search.heads[search.twins[step]!]! : isBack(step) ? wayOf(search, step).to : wayOf(search, step).from);
/** Of an opened way. */
const countOf = (step: Step): number => (isBack(step) ? -1 : 1);

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
  const { nodeCount, firstPlace, heads, residual, waysAt } = search;
  const count = new Float64Array(nodeCount).fill(Infinity);
  const cameBy: (Step | undefined)[] = new Array<undefined>(nodeCount);
  const waiting = search.starts.filter(({ pence }) => pence > 0).map(({ node }) => node);
  const waits = new Uint8Array(nodeCount);
  for (const node of waiting) [count[node], waits[node]] = [0, 1];
  const reach = (head: number, found: number, step: Step): void => {
    if (found >= count[head]!) return;
    count[head] = found;
    cameBy[head] = step;
    if (waits[head] === 0) waiting.push(head);
    waits[head] = 1;
  };
  for (let next = 0; next < waiting.length; next += 1) {
    const node = waiting[next]!;
    waits[node] = 0;
    for (let place = firstPlace[node]!; place < firstPlace[node + 1]!; place += 1) {
      if (residual[place]! > 0 && heads[place] !== sink) reach(heads[place]!, count[node]!, place);
    }
    for (const step of waysAt.get(node) ?? []) {
      if (roomOf(search, step) > 0) reach(headOf(search, step), count[node]! + countOf(step), step);
    }
  }
  const end = [...search.ends.values()].filter(({ node, pence }) => pence > 0 && count[node]! < Infinity).sort((one, other) => count[one.node]! - count[other.node]!)[0];
  if (end === undefined) return 0;
  const steps: Step[] = [];
  let node = end.node;
  for (let step = cameBy[node]; step !== undefined; step = cameBy[node]) {
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
