import type { FlowProblem } from "./allocation-problem";
import { addArc, layOut, roomForArcs, sink, type ArcList, type FlowNetwork } from "./flow-network";
import { nestGroups } from "./nest-groups";
import { sharedLists, type SharedList } from "./shared-lists";

/** One year's own money of one source; the unit that is opened in order of spending. */
export interface YearMoney {
  readonly source: number;
  readonly year: number;
  readonly node: number;
  /** Arc to the sink: flow on it takes money back, the other way draws more. */
  readonly arc: number;
}

/** One year of a list that several sources share: what they pay goes through one node to the costs of the list. */
export interface SharedYear {
  /** Arcs from the sources' payers. */
  readonly from: readonly { readonly source: number; readonly arc: number }[];
  /** Arcs to the costs of the year. */
  readonly to: readonly { readonly cost: number; readonly arc: number }[];
}

/** The network of a problem, and where everything of the problem lies in it. */
export interface AllocationNetwork {
  readonly problem: FlowProblem;
  readonly network: FlowNetwork;
  readonly money: readonly YearMoney[];
  /** By source × years + year: the node that pays. */
  readonly payers: Int32Array;
  /** By source: the node that pays for a cost, which is the smallest group of a bound around it, or the payer. */
  readonly payerOf: readonly ((cost: number) => number)[];
  readonly costNodes: Int32Array;
  /** By cost: the arc to the sink, or to the group of a floor. */
  readonly costArcs: Int32Array;
  /** By source, by admission: the arc; none for a source that shares its list. */
  readonly admissionArcs: readonly Int32Array[];
  readonly sharedYears: readonly SharedYear[];
  /** Arcs of money carried forward. */
  readonly carryArcs: readonly { readonly source: number; readonly year: number; readonly arc: number }[];
  /** By bound, then by floor: the arc that it bounds. */
  readonly boundArcs: readonly number[];
  readonly floorArcs: readonly number[];
}

/** An amount that cannot be counted exactly in whole pence. */
export class AmountTooLargeError extends RangeError {
  override readonly name = "AmountTooLargeError";
}

/** Groups of costs that cross, so that no flow can bound them. */
export class CrossingGroupsError extends Error {
  override readonly name = "CrossingGroupsError";
}

interface Draft {
  readonly problem: FlowProblem;
  readonly arcs: ArcList;
  /** More than can ever flow. */
  readonly ample: number;
  nodes: number;
}

/**
 * Draws the network: sink ← costs ← groups of bounds ← payer of a source and year ← the year's own money ← sink. Sources
 * that share a list pay through one node a year, so that a hundred budgets that may pay for everything do not cost a
 * hundred times the arcs. Amounts are whole pence. Throws `AmountTooLargeError` when all costs or one source's money pass 2^53 pence and
 * `CrossingGroupsError` when bounds of one source and year cross.
 */
export function drawNetwork(problem: FlowProblem): AllocationNetwork {
  const shared = sharedLists(problem);
  // A penny more than all costs together: what is ample is never full, so whatever it leads to is still reached.
  const ample = toNumber(problem.costs.reduce((total, cost) => total + cost.pence, 1n));
  const draft: Draft = { problem, arcs: roomForArcs(arcsAtMost(problem, shared)), ample, nodes: 1 };
  const { costNodes, costArcs, floorArcs } = drawCosts(draft);
  const payers = new Int32Array(problem.sources.length * problem.years);
  const [money, carryArcs] = [[] as YearMoney[], [] as { source: number; year: number; arc: number }[]];
  const boundArcs: number[] = problem.bounds.map(() => -1);
  const payerOf: ((cost: number) => number)[] = [];
  const sharing = new Set(shared.flatMap(({ sources }) => sources));
  const admissionArcs = problem.sources.map((_, source) => {
    drawMoney(draft, source, payers, money, carryArcs);
    payerOf[source] = drawBounds(draft, source, payers, boundArcs);
    return sharing.has(source) ? new Int32Array(0) : drawAdmissions(draft, source, payerOf[source], costNodes);
  });
  const sharedYears = shared.flatMap((list) => drawShared(draft, list, payers, costNodes));
  return { problem, network: layOut(draft.nodes, draft.arcs), money, payers, payerOf, costNodes, costArcs, admissionArcs, sharedYears, carryArcs, boundArcs, floorArcs };
}

const arcsAtMost = ({ years, costs, sources, bounds, floors }: FlowProblem, shared: readonly SharedList[]): number =>
  sources.reduce((arcs, { admits }) => arcs + admits.length + 4 * years, costs.length + bounds.length + floors.length) - shared.reduce((arcs, list) => arcs + (list.sources.length - 1) * list.admits.length, 0);

function toNumber(pence: bigint): number {
  const amount = Number(pence);
  if (amount < 0) throw new RangeError(`${pence} pence is below nought; costs and money available are nought or more.`);
  if (amount > Number.MAX_SAFE_INTEGER) throw new AmountTooLargeError(`${pence} pence is more than can be counted exactly (2^53 − 1). Give smaller amounts.`);
  return amount;
}

function drawCosts(draft: Draft): { costNodes: Int32Array; costArcs: Int32Array; floorArcs: number[] } {
  const { costs, floors } = draft.problem;
  const nested = nestedOrThrow(floors.map((floor) => floor.costs));
  const groups = floors.map(() => draft.nodes++);
  const floorArcs = groups.map((node, floor) => addArc(draft.arcs, node, groups[nested.parents[floor] ?? -1] ?? sink, draft.ample));
  const costNodes = new Int32Array(costs.length);
  const costArcs = new Int32Array(costs.length);
  costs.forEach((cost, position) => {
    const node = draft.nodes++;
    costNodes[position] = node;
    costArcs[position] = addArc(draft.arcs, node, groups[nested.groupOf.get(position) ?? -1] ?? sink, toNumber(cost.pence));
  });
  return { costNodes, costArcs, floorArcs };
}

/** Each year's own money and what may be carried. Own money and its payer are one node, but where money that is carried in, now or once a limit is raised, may not be carried on. */
function drawMoney(draft: Draft, source: number, payers: Int32Array, money: YearMoney[], carryArcs: { source: number; year: number; arc: number }[]): void {
  const { years } = draft.problem;
  const { carryForward, carriedAgain } = draft.problem.sources[source]!;
  for (let year = 0; year < years; year += 1) payers[source * years + year] = draft.nodes++;
  for (let year = 0; year < years; year += 1) {
    const payer = payers[source * years + year]!;
    const limit = year + 1 < years ? toNumber(carryForward[year] ?? 0n) : 0;
    const own = year > 0 && !carriedAgain && (limit > 0 || (carryForward[year - 1] ?? 0n) > 0n) ? draft.nodes++ : payer;
    if (own !== payer) addArc(draft.arcs, own, payer, draft.ample);
    const arc = addArc(draft.arcs, own, sink, 0);
    money.push({ source, year, node: own, arc });
    if (limit > 0) carryArcs.push({ source, year, arc: addArc(draft.arcs, own, payers[source * years + year + 1]!, limit) });
  }
}

function drawBounds(draft: Draft, source: number, payers: Int32Array, boundArcs: number[]): (cost: number) => number {
  const { bounds, costs, years } = draft.problem;
  const own = bounds.flatMap((bound, position) => (bound.source === source ? [position] : []));
  if (own.length === 0) return (cost) => payers[source * years + costs[cost]!.year]!;
  const nested = nestedOrThrow(own.map((position) => bounds[position]!.costs));
  const groups = own.map(() => draft.nodes++);
  own.forEach((position, at) => {
    const { year, atMost } = bounds[position]!;
    const around = groups[nested.parents[at] ?? -1] ?? payers[source * years + year]!;
    boundArcs[position] = addArc(draft.arcs, around, groups[at]!, atMost === null ? draft.ample : Math.min(draft.ample, toNumber(atMost)));
  });
  return (cost) => groups[nested.groupOf.get(cost) ?? -1] ?? payers[source * years + costs[cost]!.year]!;
}

function drawAdmissions({ problem, arcs, ample }: Draft, source: number, payerOf: (cost: number) => number, costNodes: Int32Array): Int32Array {
  const { admits } = problem.sources[source]!;
  const drawn = new Int32Array(admits.length);
  for (let position = 0; position < admits.length; position += 1) {
    const { cost, atMost } = admits[position]!;
    const most = atMost === null ? ample : Math.min(ample, toNumber(atMost));
    drawn[position] = addArc(arcs, payerOf(cost), costNodes[cost]!, most);
  }
  return drawn;
}

function drawShared(draft: Draft, { admits, sources }: SharedList, payers: Int32Array, costNodes: Int32Array): SharedYear[] {
  const { years, costs } = draft.problem;
  return Array.from({ length: years }, (_, year) => {
    const node = draft.nodes++;
    const from = sources.map((source) => ({ source, arc: addArc(draft.arcs, payers[source * years + year]!, node, draft.ample) }));
    const to = admits.flatMap(({ cost }) => (costs[cost]!.year === year ? [{ cost, arc: addArc(draft.arcs, node, costNodes[cost]!, draft.ample) }] : []));
    return { from, to };
  });
}

function nestedOrThrow(groups: readonly (readonly number[])[]): NonNullable<ReturnType<typeof nestGroups>> {
  const nested = nestGroups(groups);
  if (nested === null) throw new CrossingGroupsError("Two bounds share a cost and neither lies inside the other; a flow cannot keep both.");
  return nested;
}
