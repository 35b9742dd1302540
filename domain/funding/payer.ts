import { readClauses } from "../conditions/read-clauses";
import { clauseKinds, type Clause, type ClauseKind } from "../conditions/clause";
import type { WorkedSource } from "../grants/sources";
import type { Line, Plan } from "../plan/plan";
import type { PayableCost } from "./payable-cost";

/** Why a source may not pay for a cost: the clause, and how people are told. */
export interface PaymentRefusal {
  /** The condition, or what else about the source refuses: "restricted", "only for one service", "only for its pool". */
  readonly id: string;
  /** The funder's words, or the plan's own. */
  readonly clause: string;
  readonly expected: string;
  readonly found: string;
  readonly byHowMuch: string;
}

/** A source as somebody who pays: what it may pay for, and why not for the rest. */
export interface Payer {
  readonly source: WorkedSource;
  readonly admits: (cost: PayableCost) => boolean;
  /** The same without the days: false where it may pay for no cost of this kind. */
  readonly admitsKind: (cost: PayableCost) => boolean;
  /** Sources with the same terms admit the same costs; an award with clauses of its own has terms of its own. */
  readonly terms: string;
  readonly refusals: (cost: PayableCost) => readonly PaymentRefusal[];
  /** The ids of the refusals, quickly; empty where it may pay. */
  readonly refusedBy: (cost: PayableCost) => readonly string[];
}

/** Reads what the plan says about each source once, so that it can be put to thousands of costs. */
export function payersOf(plan: Plan, sources: readonly WorkedSource[]): Payer[] {
  const awards = new Map(plan.awards.map((award) => [award.id, award]));
  const budgets = new Map(plan.baseBudgets.map((budget) => [budget.id, budget]));
  const conditions = new Map<string, Line<"conditions">[]>();
  for (const condition of plan.conditions) conditions.set(condition.awardId, [...(conditions.get(condition.awardId) ?? []), condition]);
  const pools = new Map(plan.services.map(({ id, poolId }) => [id, poolId]));
  return sources.map((source) => {
    const award = source.collection === "awards" ? awards.get(source.id) : undefined;
    if (award !== undefined) return awardPayer(source, award, conditions.get(award.id) ?? []);
    const budget = budgets.get(source.id);
    return budgetPayer(source, budget ?? { serviceId: source.serviceId, poolId: null }, pools);
  });
}

const judged: ReadonlySet<string> = new Set(clauseKinds);
const isClause = (condition: Line<"conditions">): condition is Line<"conditions"> & { readonly kind: ClauseKind } => judged.has(condition.kind);

function awardPayer(source: WorkedSource, { restricted, nature }: Line<"awards">, conditions: readonly Line<"conditions">[]): Payer {
  const terms = readClauses({ restricted, nature, clauses: conditions.filter(isClause) satisfies readonly Clause[] });
  const known: (boolean | undefined)[] = [];
  // The terms are asked once for each service, portion and type of cost, and only the dates for each year.
  const admitsKind: Payer["admitsKind"] = ({ kind, spend }) => (known[kind] ??= terms.admitsOnSomeDay(spend));
  const admits: Payer["admits"] = (cost) => admitsKind(cost) && terms.admitsDays(cost.spend);
  const refusals: Payer["refusals"] = ({ spend }) => terms.refusals(spend).map(({ clauseId, kind, clause, ...found }) => ({ ...found, id: clauseId ?? kind, clause: clause ?? `The award ${kind === "no clause" ? "is restricted" : `is for ${nature} only`}.` }));
  const idsOnSomeDay: (readonly string[])[] = [];
  return {
    source,
    admits,
    admitsKind,
    terms: restricted || conditions.length > 0 ? `award ${source.id}` : `award, ${nature}`,
    refusals,
    refusedBy: (cost) => (admits(cost) ? [] : terms.admitsDays(cost.spend) ? (idsOnSomeDay[cost.kind] ??= idsOf(refusals(cost))) : idsOf(refusals(cost))),
  };
}

const idsOf = (refusals: readonly PaymentRefusal[]): string[] => refusals.map(({ id }) => id);

function budgetPayer(source: WorkedSource, { serviceId, poolId }: Pick<Line<"baseBudgets">, "serviceId" | "poolId">, pools: ReadonlyMap<string, string | null>): Payer {
  const wrongService = (cost: PayableCost): boolean => serviceId !== null && cost.serviceId !== serviceId;
  const wrongPool = (cost: PayableCost): boolean => poolId !== null && pools.get(cost.serviceId) !== poolId;
  const refusals: Payer["refusals"] = (cost) => [
    ...(wrongService(cost) ? [{ id: `${source.id}:service`, clause: "The budget is for one service only.", expected: serviceId ?? "", found: cost.serviceId, byHowMuch: "all of it" }] : []),
    ...(wrongPool(cost) ? [{ id: `${source.id}:pool`, clause: "What is pooled pays for the services of its pool only.", expected: poolId ?? "", found: pools.get(cost.serviceId) ?? "no pool", byHowMuch: "all of it" }] : []),
  ];
  const admits: Payer["admits"] = (cost) => !wrongService(cost) && !wrongPool(cost);
  return {
    source,
    admits,
    admitsKind: admits,
    terms: `budget, ${JSON.stringify([serviceId, poolId])}`,
    refusals,
    refusedBy: (cost) => idsOf(refusals(cost)),
  };
}
