import type { Allocation } from "./allocation";
import { measureDistances, pushFlow } from "./push-flow";
import type { RefusedBy } from "./relaxation";
import { solveFlow, type SolvedFlow } from "./solve-flow";

/** What one source could do for a cost. */
export interface PossiblePayer {
  /** Position in the sources. */
  readonly source: number;
  readonly mayPay: boolean;
  /** The most it could pay, in pence; 0n where it may not pay or nothing can be freed. */
  readonly atMost: bigint;
  /** The clauses that refuse it, or that cap what it may pay. */
  readonly refusedBy: readonly string[];
}

/**
 * For one cost, every source in order: the most it could pay, alone, while everything else stays paid as much as it is,
 * and the clauses that refuse it. Other payments may move: another source may take over what this one pays elsewhere.
 * What this cost is paid as things stand counts as free. For a cost that is only proposed, put it and what admits it into
 * the problem, allocate, and ask. Bounds are kept; where a share binds a little more may be possible.
 */
export function whoCouldPay({ settled, unmet }: Allocation, cost: number, refusedBy: RefusedBy): PossiblePayer[] {
  const costs = settled.costs.map((each, position) => (position === cost ? each : { ...each, pence: each.pence - unmet[position]! }));
  const closed = settled.sources.map((source) => ({ ...source, admits: source.admits.map((each) => (each.cost === cost ? { cost, atMost: 0n } : each)) }));
  const others = solveFlow({ ...settled, costs, sources: closed });
  return settled.sources.map(({ admits }, source) => {
    const position = admits.findIndex((each) => each.cost === cost);
    const admission = admits[position];
    return {
      source,
      mayPay: admission !== undefined,
      atMost: admission === undefined ? 0n : mostThrough(others, others.admissionArcs[source]![position]!, least(settled.costs[cost]!.pence, admission.atMost)),
      refusedBy: admission?.atMost === null ? [] : refusedBy(source, cost),
    };
  });
}

const least = (pence: bigint, other: bigint | null): bigint => (other === null || pence < other ? pence : other);

/** The most that flows through a closed admission once it has room, beside all that flows already. */
function mostThrough(solved: SolvedFlow, admissionArc: number, room: bigint): bigint {
  const residual = solved.network.residual.slice();
  const network = { ...solved.network, residual };
  const { places, twins } = network;
  residual[places[admissionArc]!] = Number(room);
  const moneyLeft = solved.money.map(({ node: from, arc }) => ({ from, pence: residual[twins[places[arc]!]!]! }));
  for (const { arc } of solved.money) residual[places[arc]!] = 0;
  const distances = measureDistances(network);
  return BigInt(moneyLeft.reduce((pushed, { from, pence }) => (pence > 0 ? pushed + pushFlow(network, distances, from, pence) : pushed), 0));
}
