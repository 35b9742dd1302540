import type { RefusedCostsOf } from "./refused-costs";
import type { Relaxation } from "./relaxation";
import type { SolvedFlow } from "./solve-flow";
import { endsOf } from "./what-stops-money";

/** A way that a relaxation opens. */
export interface OpenedWay {
  readonly from: number;
  readonly to: number;
  /** How much more can go this way, and how much has gone. */
  room: number;
  gone: number;
}

/** The ways in the network that a relaxation opens. */
export function waysOpenedBy(solved: SolvedFlow, relaxation: Relaxation, refusedCostsOf: RefusedCostsOf): OpenedWay[] {
  const { problem, network, costNodes, payerOf, payers, money, boundArcs, fixed } = solved;
  const ample = problem.costs.reduce((total, { pence }) => total + Number(pence), 0);
  const way = (from: number, to: number, room = ample): OpenedWay => ({ from, to, room, gone: 0 });
  switch (relaxation.kind) {
    case "clause":
      return refusedCostsOf(relaxation.source).flatMap(({ clauses, costs }) =>
        clauses.length === 1 && clauses[0] === relaxation.clause ? costs.map((cost) => way(payerOf[relaxation.source]!(cost), costNodes[cost]!)) : []);
    case "carry-forward limit":
      return money.filter(({ source, year }) => source === relaxation.source && year === relaxation.year).map(({ node }) => way(node, payers[relaxation.source * problem.years + relaxation.year + 1]!));
    case "bound":
      return boundArcs.flatMap((arc, bound) => {
        if (problem.bounds[bound]!.id !== relaxation.bound) return [];
        const [tail, head] = endsOf(network, arc);
        return [way(tail, head), way(head, tail, fixed[bound])];
      });
  }
}
