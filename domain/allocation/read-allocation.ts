import type { Allocation, AllocationPayment } from "./allocation";
import type { SolvedFlow } from "./solve-flow";

/** Reads the payments and what is left out of a solved flow. */
export function readAllocation({ problem, network, money, admissionArcs, costArcs, carryArcs, unmetBounds }: SolvedFlow): Allocation {
  const { places, residual, twins } = network;
  const flowOn = (arc: number): number => residual[twins[places[arc]!]!]!;
  const byYear = (): number[][] => problem.sources.map(() => new Array<number>(problem.years).fill(0));
  const [used, drawn, carried] = [byYear(), byYear(), byYear()];
  const payments: AllocationPayment[] = [];
  problem.sources.forEach(({ admits }, source) => {
    const [arcs, usedBySource] = [admissionArcs[source]!, used[source]!];
    for (let position = 0; position < arcs.length; position += 1) {
      const flow = flowOn(arcs[position]!);
      if (flow === 0) continue;
      const { cost } = admits[position]!;
      usedBySource[problem.costs[cost]!.year]! += flow;
      payments.push({ source, cost, pence: BigInt(flow) });
    }
  });
  for (const { source, year, arc } of money) drawn[source]![year] = residual[places[arc]!]!;
  for (const { source, year, arc } of carryArcs) carried[source]![year] = flowOn(arc);
  const inPence = (amounts: readonly (readonly number[])[]): bigint[][] => amounts.map((ofSource) => ofSource.map(BigInt));
  return {
    payments,
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
