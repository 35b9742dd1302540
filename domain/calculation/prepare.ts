import { costRow, givenRow, type RowContext } from "../costing/cost-row";
import { indexGrowth, type IndexGrowth } from "../costing/index-growth";
import { statedAmounts, type StatedAmounts } from "../costing/stated-amounts";
import { financialYearsFrom, type FinancialYear } from "../financial-year/financial-year";
import { awardRow, baseBudgetRow, type SourceHead } from "../grants/sources";
import { workExitRoutes } from "../mainstreaming/exit-route-lines";
import { inCanonicalOrder } from "../plan/canonical-plan";
import type { Line, Plan } from "../plan/plan";
import { emptyShelf } from "./rate-series";
import type { LineHead, Row } from "./row";
import { rowSet, type GroupedBy, type RowSet } from "./row-set";

/** The ways in which costs are added up. One-off cost stays out of what services and partners cost. */
export type CostGrouping = "service" | "partner" | "recurrence";

/** The way in which money that pays is added up: by the partner that gives it or is accountable for it. */
export type SourceGrouping = "partner";

export const costGroups: GroupedBy<LineHead, CostGrouping> = {
  service: (head) => (head.recurrence === "recurrent" ? head.serviceId : null),
  partner: (head) => (head.recurrence === "recurrent" ? head.partnerId : null),
  recurrence: (head) => head.recurrence,
};

export const sourceGroups: GroupedBy<SourceHead, SourceGrouping> = { partner: (head) => head.partnerId };

/** A plan in columns, ready to be worked out. */
export interface Prepared {
  /** In canonical order, the order of the rows. */
  readonly plan: Plan;
  readonly years: readonly FinancialYear[];
  readonly stated: StatedAmounts;
  readonly growth: IndexGrowth;
  /** The cost lines, then the lines that exit routes add. */
  readonly costs: RowSet<LineHead, CostGrouping>;
  /** The awards, then the base budgets. */
  readonly sources: RowSet<SourceHead, SourceGrouping>;
}

/** Puts a plan in columns. Give it a plan that came through `readPlan`. */
export function prepare(given: Plan): Prepared {
  const plan = inCanonicalOrder(given);
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  const facts = { years, stated: statedAmounts(plan), growth: indexGrowth(plan, years), shares: emptyShelf() };
  const [ofCosts, ofSources] = [{ ...facts, rises: emptyShelf() }, { ...facts, rises: emptyShelf() }];
  const costs = [...plan.costLines.map((line) => costRow(line, ofCosts)), ...workExitRoutes(plan, years).map((line) => givenRow(line, ofCosts))];
  const sources = sourceRows(plan, ofSources);
  return {
    plan, years, stated: facts.stated, growth: facts.growth,
    costs: rowSet(costs, costGroups, { ...ofCosts, yearCount: years.length }),
    sources: rowSet(sources, sourceGroups, { ...ofSources, yearCount: years.length }),
  };
}

function sourceRows(plan: Plan, context: RowContext): Row<SourceHead>[] {
  const [years, conditions] = [byAward(plan.awardYears), byAward(plan.conditions)];
  const awards = plan.awards.map((award) => awardRow(award, { years: years.get(award.id) ?? [], conditions: conditions.get(award.id) ?? [] }, context));
  return [...awards, ...plan.baseBudgets.map((budget) => baseBudgetRow(budget, context))];
}

function byAward<Item extends Line<"awardYears"> | Line<"conditions">>(lines: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const line of lines) {
    const ofAward = found.get(line.awardId);
    if (ofAward === undefined) found.set(line.awardId, [line]);
    else ofAward.push(line);
  }
  return found;
}
