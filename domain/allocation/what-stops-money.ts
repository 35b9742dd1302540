import type { FlowNetwork } from "./flow-network";
import type { RefusedCosts, RefusedCostsOf } from "./refused-costs";
import type { SolvedFlow } from "./solve-flow";

/** What stands between money that could flow and cost that it could reach. */
export interface Stops {
  /** By source: which clauses, all of them together, refuse it for which costs. */
  readonly refusals: readonly (RefusedCosts & { readonly source: number })[];
  /** Limits on what may be carried from the year into the next. */
  readonly carryLimits: readonly { readonly source: number; readonly year: number; readonly limit: bigint }[];
  /** Ids of bounds, and of shares that bind as bounds. */
  readonly bounds: readonly string[];
}

/**
 * Finds every clause, carry-forward limit and bound that alone keeps money at a node of `giving` from a node of
 * `wanting`; both are marks by node, and nothing can flow from the one to the other as things stand.
 */
export function whatStopsMoney(solved: SolvedFlow, giving: Uint8Array, wanting: Uint8Array, refusedCostsOf: RefusedCostsOf): Stops {
  return { refusals: refusals(solved, giving, wanting, refusedCostsOf), carryLimits: carryLimits(solved, giving, wanting), bounds: boundsBetween(solved, giving, wanting) };
}

function refusals({ problem, network, payers, payerOf, costNodes, admissionArcs }: SolvedFlow, giving: Uint8Array, wanting: Uint8Array, refusedCostsOf: RefusedCostsOf): Stops["refusals"] {
  const bound = new Set(problem.bounds.map(({ source }) => source));
  const gives = (source: number): boolean => bound.has(source) || payers.subarray(source * problem.years, (source + 1) * problem.years).some((node) => giving[node] === 1);
  return problem.sources.flatMap(({ admits }, source) => {
    if (!gives(source)) return [];
    const payer = payerOf[source]!;
    const between = (cost: number): boolean => wanting[costNodes[cost]!] === 1 && giving[payer(cost)] === 1;
    const stopped = refusedCostsOf(source).flatMap(({ clauses, costs }) => {
      const found = costs.filter(between);
      return found.length === 0 ? [] : [{ source, clauses, costs: found }];
    });
    if (stopped.length === 0) return [];
    const unstopped = new Set(admits.flatMap(({ cost, atMost }, position) => (atMost !== null && network.residual[network.places[admissionArcs[source]![position]!]!]! > 0 ? [cost] : [])));
    return stopped.map((each) => ({ ...each, costs: each.costs.filter((cost) => !unstopped.has(cost)) })).filter(({ costs }) => costs.length > 0).sort((one, other) => one.costs[0]! - other.costs[0]!);
  });
}

function carryLimits({ problem, network, money, payers, carryArcs }: SolvedFlow, giving: Uint8Array, wanting: Uint8Array): Stops["carryLimits"] {
  const arcOf = new Map(carryArcs.map(({ source, year, arc }) => [source * problem.years + year, arc]));
  return money.flatMap(({ source, year, node }) => {
    if (year + 1 >= problem.years || giving[node] !== 1 || wanting[payers[source * problem.years + year + 1]!] !== 1) return [];
    const arc = arcOf.get(source * problem.years + year);
    if (arc !== undefined && network.residual[network.places[arc]!]! > 0) return [];
    return [{ source, year, limit: problem.sources[source]!.carryForward[year] ?? 0n }];
  });
}

function boundsBetween({ problem, network, boundArcs, fixed }: SolvedFlow, giving: Uint8Array, wanting: Uint8Array): string[] {
  return boundArcs.flatMap((arc, bound) => {
    const [tail, head] = endsOf(network, arc);
    const full = giving[tail] === 1 && wanting[head] === 1;
    const held = giving[head] === 1 && wanting[tail] === 1 && fixed[bound]! > 0;
    return full || held ? [problem.bounds[bound]!.id] : [];
  });
}

/** The nodes at both ends of an arc. */
export function endsOf({ places, heads, twins }: FlowNetwork, arc: number): readonly [tail: number, head: number] {
  const place = places[arc]!;
  return [heads[twins[place]!]!, heads[place]!];
}
