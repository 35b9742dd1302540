import type { Allocation } from "./allocation";
import type { YearMoney } from "./allocation-network";
import type { AllocationProblem } from "./allocation-problem";
import { atTheMost, type AtTheMost } from "./at-the-most";
import { amountOf, bestRelaxationFor, type Explained, type FreeingRelaxation } from "./best-relaxation";
import { leftFor } from "./left-for";
import { leadingTo, reachedFrom } from "./reach";
import { refusedCosts } from "./refused-costs";
import { isRestricted, relax, type RefusedBy, type Relaxation } from "./relaxation";
import { solveFlow } from "./solve-flow";
import { whatStopsMoney, type Stops } from "./what-stops-money";

/** An amount of one year's own money of a source, in pence. */
export interface MoneyInYear {
  readonly source: number;
  readonly year: number;
  readonly pence: bigint;
}

/** Why cost is unmet or restricted money is left: the tightest set of costs and money that makes it so. */
export interface Reason extends Stops {
  /** `left` is what of the source's money is left that could be spent in the years of the costs, in pence; of money left, only of that itself. */
  readonly refusals: readonly (Stops["refusals"][number] & { readonly left: bigint })[];
  readonly year: number;
  readonly pence: bigint;
  /** The costs that go short in the year, and by how many pence; none for money left. */
  readonly short: readonly { readonly cost: number; readonly pence: bigint }[];
  /** For cost unmet, the costs that compete for the same money; for money left, all that it could reach, which is paid. */
  readonly costs: readonly number[];
  /** The money that pays for these costs: all there is of it for cost unmet, and what is used of it for money left. */
  readonly money: readonly MoneyInYear[];
  /** The one relaxation that frees most; null when none frees anything, so that what is missing is money, or cost to pay for. */
  readonly relaxation: FreeingRelaxation | null;
}

/** Why restricted money is left. */
export interface ReasonLeft extends Reason {
  readonly source: number;
  /** The other costs that the source may pay for with this money, for which it pays all that a bound, a share or a cap lets it. */
  readonly atTheMost: readonly AtTheMost[];
}

export interface Explanation {
  /** One for each year in which cost is unmet. */
  readonly unmet: readonly Reason[];
  /** One for each restricted source and year of which money is left. */
  readonly left: readonly ReasonLeft[];
  /** All that is unmet, and all that is left of restricted money, in pence: what relaxations are measured by. */
  readonly inAll: { readonly unmet: bigint; readonly left: bigint };
}

/**
 * Explains an allocation from the smallest cuts of its network; positions are those of the problem, amounts pence.
 * `reallocate` works out a problem just as the allocation was worked out (`allocateMoney`, with the solver if one is needed).
 * Of what is left, the `leftAtMost` largest are explained, in list order; of those alike the first.
 */
export function explain(problem: AllocationProblem, allocation: Allocation, refusedBy: RefusedBy, reallocate: (problem: AllocationProblem) => Allocation, leftAtMost = Infinity): Explanation {
  const withRelaxation = (relaxation: Relaxation): Allocation => reallocate(relax(problem, relaxation, refusedBy));
  const explained: Explained = { problem, allocation, solved: solveFlow(allocation.settled), refusedCostsOf: refusedCosts(problem, refusedBy), withRelaxation };
  return { unmet: explainUnmet(explained), left: explainLeft(explained, leftAtMost), inAll: { unmet: amountOf("unmet cost", problem, allocation), left: amountOf("restricted money left", problem, allocation) } };
}

/** Everything from which unmet cost of the year could be paid is used; what could still pay cannot get there. */
function explainUnmet(explained: Explained): Reason[] {
  const { problem, allocation, solved } = explained;
  const bestRelaxation = bestRelaxationFor(explained, "unmet cost");
  const years = Array.from({ length: problem.years }, (_, year) => year);
  const giving = reachedFrom(solved.network, solved.money.filter((each) => isLeft(allocation, each)).map(({ node }) => node));
  return years.flatMap((year): Reason[] => {
    const short = unmetCosts(explained).filter((cost) => problem.costs[cost]!.year === year);
    if (short.length === 0) return [];
    const wanting = leadingTo(solved.network, short.map((cost) => solved.costNodes[cost]!));
    const stops = whatStopsMoney(solved, giving, wanting, explained.refusedCostsOf);
    return [{
      ...stops, year, short: short.map((cost) => ({ cost, pence: allocation.unmet[cost]! })), pence: short.reduce((total, cost) => total + allocation.unmet[cost]!, 0n), costs: costsIn(explained, wanting),
      money: amounts(solved.money.filter(({ node }) => wanting[node] === 1), ({ source, year: own }) => problem.sources[source]!.available[own]!),
      refusals: stops.refusals.map((each) => ({ ...each, left: leftFor(problem, allocation, each.source, new Set(each.costs.map((cost) => problem.costs[cost]!.year))) })),
      relaxation: bestRelaxation(stops),
    }];
  });
}

/** Everything that the money can reach is paid, by restricted money alone; what it could still pay for it cannot reach. */
function explainLeft(explained: Explained, atMost: number): ReasonLeft[] {
  const { problem, allocation, solved } = explained;
  const bestRelaxation = bestRelaxationFor(explained, "restricted money left");
  const restricted = (source: number): boolean => isRestricted(problem, source);
  const replaceable = solved.money.filter(({ source, year }) => !restricted(source) && allocation.drawn[source]![year]! > 0n).map(({ node }) => node);
  const wanting = leadingTo(solved.network, [...replaceable, ...unmetCosts(explained).map((cost) => solved.costNodes[cost]!)]);
  const leftOf = ({ source, year }: YearMoney): bigint => allocation.left[source]![year]!;
  const left = solved.money.filter((each) => restricted(each.source) && isLeft(allocation, each));
  const largest = new Set(left.toSorted((one, other) => (leftOf(other) > leftOf(one) ? 1 : leftOf(other) < leftOf(one) ? -1 : 0)).slice(0, atMost));
  return left.filter((each) => largest.has(each)).map((each) => {
    const giving = reachedFrom(solved.network, [each.node]);
    const stops = whatStopsMoney(solved, giving, wanting, explained.refusedCostsOf);
    const pence = leftOf(each);
    return {
      ...stops, source: each.source, year: each.year, pence, short: [], costs: costsIn(explained, giving),
      refusals: stops.refusals.map((refusal) => ({ ...refusal, left: refusal.source === each.source ? pence : 0n })),
      atTheMost: atTheMost(problem, allocation, each.source, beyond(explained, each.source, giving)),
      money: amounts(solved.money.filter(({ node }) => giving[node] === 1), ({ source, year }) => allocation.drawn[source]![year]!),
      relaxation: bestRelaxation(stops),
    };
  });
}

const isLeft = ({ left }: Allocation, { source, year }: YearMoney): boolean => left[source]![year]! > 0n;
const unmetCosts = ({ allocation }: Explained): number[] => allocation.unmet.flatMap((pence, cost) => (pence > 0n ? [cost] : []));
const costsIn = ({ problem, solved }: Explained, marks: Uint8Array): number[] => problem.costs.flatMap(({ pence }, cost) => (pence > 0n && marks[solved.costNodes[cost]!] === 1 ? [cost] : []));
const amounts = (money: readonly YearMoney[], pence: (each: YearMoney) => bigint): MoneyInYear[] => money.map((each) => ({ source: each.source, year: each.year, pence: pence(each) })).filter((each) => each.pence > 0n);

/** The costs that a source may pay for in years to which money at the marks comes, and that it still does not reach: only a bound or a cap can stop it. */
function beyond({ problem, solved }: Explained, source: number, marks: Uint8Array): number[] {
  return problem.sources[source]!.admits.map(({ cost }) => cost).filter((cost) => {
    const { pence, year } = problem.costs[cost]!;
    return pence > 0n && marks[solved.costNodes[cost]!] !== 1 && marks[solved.payers[source * problem.years + year]!] === 1;
  });
}
