import { sumsBy } from "../calculation/read-worked";
import { rowsOf } from "../calculation/row-set";
import type { Calculated } from "../calculation/calculate";
import { poundsByYear, sumByYear } from "../costing/worked-line";
import { sumPence } from "../money/sum-pence";
import type { FinancialYear } from "../financial-year/financial-year";
import type { WorkedSource } from "../grants/sources";
import { penceToPounds } from "../money/money";
import type { EvaluatedSource, Evaluation, Figure, RuleId } from "./evaluation";
import type { UsedSource } from "../allocation/used-source";

/**
 * The figures of an evaluation. Every total is the sum of the displayed years, and the gap of a year is its recurrent
 * cost less everything its sources pay: £369,936.00 − £205,150.68 − £30,000.00 is £134,785.32 (WE-07). One-off cost is
 * kept apart, because one-off money pays for it; what is given in kind is, because it pays for nothing.
 */
export function figuresOf(years: readonly FinancialYear[], costs: Calculated["costs"], sources: readonly UsedSource[], inKind: readonly WorkedSource[]): Evaluation["figures"] {
  const lines = rowsOf(costs.set).map(({ head }) => head);
  const recurrent = lines.filter((line) => line.recurrence === "recurrent");
  const oneOff = lines.filter((line) => line.recurrence === "one-off");
  const nothing = years.map(() => 0n);
  const totals = sumsBy(costs, "recurrence");
  const ofKind = (kind: EvaluatedSource["sourceKind"]): UsedSource[] => sources.filter((source) => source.sourceKind === kind);
  const restricted = sources.filter((source) => source.restricted);

  const cost = totals.get("recurrent") ?? nothing;
  const used = sumByYear(sources.map(asUsed), years.length);
  const gap = cost.map((pence, year) => pence - (used[year] ?? 0n));
  const cumulative = gap.map((_, year) => sumPence(gap.slice(0, year + 1)));
  const leftOf = (some: readonly UsedSource[]): bigint[] => sumByYear(some.map(({ left }) => ({ pence: left })), years.length);

  const figure = (rule: RuleId, pence: readonly bigint[], from: readonly { readonly id: string }[], total = sumPence(pence)): Figure => ({
    rule, byYear: poundsByYear(years, pence), total: penceToPounds(total), lineIds: from.map((line) => line.id),
  });
  const usedOf = (kind: EvaluatedSource["sourceKind"]): Figure => figure("restricted-money-first", sumByYear(ofKind(kind).map(asUsed), years.length), ofKind(kind));
  return {
    cost: figure("sum-of-lines", cost, recurrent),
    grants: usedOf("grant"),
    baseToday: usedOf("base budget today"),
    growth: usedOf("base budget growth"),
    gap: figure("unfunded-gap", gap, [...recurrent, ...sources]),
    cumulativeGap: figure("cumulative-gap", cumulative, [...recurrent, ...sources], cumulative.at(-1) ?? 0n),
    unspentRestricted: figure("unspent-restricted-grant", leftOf(restricted), restricted),
    unusedBase: figure("restricted-money-first", leftOf(ofKind("base budget today")), ofKind("base budget today")),
    oneOff: figure("sum-of-lines", totals.get("one-off") ?? nothing, oneOff),
    inKind: figure("sum-of-lines", sumByYear(inKind, years.length), inKind),
  };
}

const asUsed = (source: UsedSource): { readonly pence: readonly bigint[] } => ({ pence: source.used });
