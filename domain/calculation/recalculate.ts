import { costRow, indexSeries, riseKey } from "../costing/cost-row";
import { indexGrowth } from "../costing/index-growth";
import { statedAmounts } from "../costing/stated-amounts";
import { awardRow, baseBudgetRow, type SourceHead } from "../grants/sources";
import type { Change } from "../plan/change";
import type { Line, Plan } from "../plan/plan";
import { calculate, type Calculated } from "./calculate";
import { planAfter, positionOfLine } from "./plan-after";
import { costGroups, prepare, sourceGroups, type Prepared } from "./prepare";
import { reworkRise } from "./rework-rise";
import { reworkRow } from "./rework-row";
import type { LineHead, Row } from "./row";
import type { WorkedRows } from "./work-rows";

/**
 * The plan worked out after one change, from what was worked out before it: one index rate moves the lines it
 * multiplies; a change of one line, or of what is stated for it, moves that line and its sums. Any other change has
 * everything worked out anew. The same figures as `calculate(prepare(plan))` of the changed plan; what was given
 * stays as it was, so that the change can be undone by returning to it.
 *
 * The change has to fit the plan, and the plan has to be sound after it (`applyChanges`, `readPlan`).
 */
export function recalculate(calculated: Calculated, change: Change): Calculated {
  const plan = planAfter(calculated.prepared.plan, change);
  return rateChanged(calculated, change, plan) ?? lineChanged(calculated, change, plan) ?? calculate(prepare(plan));
}

function rateChanged({ prepared, costs, sources }: Calculated, change: Change, plan: Plan): Calculated | undefined {
  if (change.collection !== "indexRates" || change.type !== "changed" || change.field !== "rate") return undefined;
  const changed = { ...prepared, plan, growth: indexGrowth(plan, prepared.years) };
  const index = plan.indexRates[positionOfLine(plan.indexRates, change.id)]?.index ?? null;
  const [ofCosts, ofSources] = [riseChanged(costs, index, changed), riseChanged(sources, index, changed)];
  return { prepared: { ...changed, costs: ofCosts.set, sources: ofSources.set }, costs: ofCosts, sources: ofSources };
}

function riseChanged<Head extends LineHead, Name extends string>(worked: WorkedRows<Head, Name>, index: string | null, changed: Prepared): WorkedRows<Head, Name> {
  const position = worked.set.rises.positions.get(riseKey(index));
  return position === undefined ? worked : reworkRise(worked, position, indexSeries(index, changed));
}

type MoneyLine = Pick<Line<"statedAmounts">, "collection" | "lineId">;

/** The one line with money that a change moves, or null when it may move more. */
function movedLine(plan: Plan, change: Change): MoneyLine | null {
  const { collection, id } = change;
  if (collection === "statedAmounts") {
    if (change.type !== "changed") return change.line as Line<"statedAmounts">;
    return change.field === "amount" ? (plan.statedAmounts[positionOfLine(plan.statedAmounts, id)] ?? null) : null;
  }
  // An exit route's lines take their basis from the costs of its service, so a change of a basis can move more than one line.
  if (change.type !== "changed" || change.field === "basis") return null;
  return collection === "costLines" || collection === "awards" || collection === "baseBudgets" ? { collection, lineId: id } : null;
}

function lineChanged({ prepared, costs, sources }: Calculated, change: Change, plan: Plan): Calculated | undefined {
  const moved = movedLine(plan, change);
  if (moved === null) return undefined;
  const changed = { ...prepared, plan, stated: change.collection === "statedAmounts" ? statedAmounts(plan) : prepared.stated };
  if (moved.collection === "costLines") {
    const line = plan.costLines[positionOfLine(plan.costLines, moved.lineId)];
    const reworked = line && reworkRow(costs, costRow(line, { ...changed, ...shelvesOf(prepared.costs) }), costGroups);
    return reworked && { prepared: { ...changed, costs: reworked.set }, costs: reworked, sources };
  }
  const row = sourceRow(changed, moved);
  const reworked = row && reworkRow(sources, row, sourceGroups);
  return reworked && { prepared: { ...changed, sources: reworked.set }, costs, sources: reworked };
}

function sourceRow(prepared: Prepared, { collection, lineId }: MoneyLine): Row<SourceHead> | undefined {
  const { plan, sources } = prepared;
  const context = { ...prepared, ...shelvesOf(sources) };
  if (collection === "baseBudgets") {
    const budget = plan.baseBudgets[positionOfLine(plan.baseBudgets, lineId)];
    return budget && baseBudgetRow(budget, context);
  }
  const award = plan.awards[positionOfLine(plan.awards, lineId)];
  const ofAward = (line: { readonly awardId: string }): boolean => line.awardId === lineId;
  return award && awardRow(award, { years: plan.awardYears.filter(ofAward), conditions: plan.conditions.filter(ofAward) }, context);
}

const shelvesOf = ({ rises, shares }: Prepared["costs"] | Prepared["sources"]) => ({ rises, shares });
