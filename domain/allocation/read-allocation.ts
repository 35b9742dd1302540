import type { Allocation, AllocationPayment } from "./allocation";
import type { SharedYear } from "./allocation-network";
import type { SolvedFlow } from "./solve-flow";

/** Reads the payments and what is left out of a solved flow. */
export function readAllocation({ problem, network, money, admissionArcs, sharedYears, costArcs, carryArcs, unmetBounds }: SolvedFlow): Allocation {
  const { places, residual, twins } = network;
  const flowOn = (arc: number): number => residual[twins[places[arc]!]!]!;
  const byYear = (): number[][] => problem.sources.map(() => new Array<number>(problem.years).fill(0));
  const [used, drawn, carried] = [byYear(), byYear(), byYear()];
  const paidBy: AllocationPayment[][] = problem.sources.map(() => []);
  const pay = (source: number, cost: number, flow: number): void => {
    used[source]![problem.costs[cost]!.year]! += flow;
    paidBy[source]!.push({ source, cost, pence: BigInt(flow) });
  };
  problem.sources.forEach(({ admits }, source) => {
    const arcs = admissionArcs[source]!;
    for (let position = 0; position < arcs.length; position += 1) {
      const flow = flowOn(arcs[position]!);
      if (flow > 0) pay(source, admits[position]!.cost, flow);
    }
  });
  for (const year of sharedYears) shareOut(year, flowOn, pay);
  for (const { source, year, arc } of money) drawn[source]![year] = residual[places[arc]!]!;
  for (const { source, year, arc } of carryArcs) carried[source]![year] = flowOn(arc);
  const inPence = (amounts: readonly (readonly number[])[]): bigint[][] => amounts.map((ofSource) => ofSource.map(BigInt));
  return {
    payments: paidBy.flatMap((ofSource) => ofSource.sort((one, other) => one.cost - other.cost)),
    unmet: Array.from(costArcs, (arc) => BigInt(residual[places[arc]!]!)),
    used: inPence(used),
    drawn: inPence(drawn),
    carried: inPence(carried),
    left: problem.sources.map(({ available }, source) => available.slice(0, problem.years).map((pence, year) => pence - BigInt(drawn[source]![year]!))),
    unmetBounds,
    withinPence: 0n,
    settled: problem,
  };
}

/** Sources that share a list pay in list order, each for the first costs that are not paid yet. */
function shareOut({ from, to }: SharedYear, flowOn: (arc: number) => number, pay: (source: number, cost: number, flow: number) => void): void {
  const owed = to.map(({ cost, arc }) => ({ cost, pence: flowOn(arc) }));
  let next = 0;
  for (const { source, arc } of from) {
    for (let gives = flowOn(arc); gives > 0; ) {
      const first = owed[next]!;
      const flow = Math.min(gives, first.pence);
      if (flow > 0) pay(source, first.cost, flow);
      gives -= flow;
      first.pence -= flow;
      if (first.pence === 0) next += 1;
    }
  }
}
