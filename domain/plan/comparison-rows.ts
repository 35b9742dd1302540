import type { FinancialYear } from "../financial-year/financial-year";
import { add, compare, money, noMoney, toPounds, type Money } from "../money/money";
import type { ComparisonColumn, ComparisonRow } from "./comparison";
import type { ByYear, Evaluation } from "./evaluation";
import type { Pounds } from "./fields";
import { totalOver } from "./total-over";

/** A row before it is laid out: how to read its value for each year, and the value it shows for all of them. */
export interface RowToShow extends Omit<ComparisonRow, "cells" | "isTotal"> {
  readonly isTotal?: boolean;
  readonly inYear: (evaluation: Evaluation, year: FinancialYear) => string | null;
  readonly overall: (evaluation: Evaluation, years: readonly FinancialYear[]) => string | null;
}

type FigureName = keyof Evaluation["figures"];

/** The rows about money: recurrent cost, who pays it, what nobody pays, and one-off cost apart. */
export function moneyRows(columns: readonly ComparisonColumn[]): RowToShow[] {
  const partners = partnersOf(columns);
  const growing = partners.filter(({ partnerId }) => anyPays(columns, (evaluation) => partnerYears(evaluation, partnerId, "growth")));
  const payingToday = partners.filter(({ partnerId }) => anyPays(columns, (evaluation) => partnerYears(evaluation, partnerId, "baseToday")));
  return [
    figureRow("cost", "Cost of the service", "less", "Recurrent; one-off cost is shown apart"),
    figureRow("grants", "Paid by grants", "neither", null),
    figureRow("baseToday", "Base budget paid today", "neither", null),
    ...(payingToday.length > 1 ? payingToday.map((partner) => partnerRow("baseToday", partner)) : []),
    figureRow("growth", "Base budget growth", "neither", "New money asked of the partners"),
    ...growing.map((partner) => partnerRow("growth", partner)),
    figureRow("gap", "Unfunded gap", "less", null),
    { ...figureRow("cumulativeGap", "Unfunded gap, cumulative", "less", "By the end of the last year"), overall: (evaluation, years) => cumulative(evaluation, years, years.at(-1)) },
    figureRow("unspentRestricted", "Unspent restricted grant", "less", "Liable to be handed back"),
    figureRow("unusedBase", "Base budget left", "more", "Paid today and not needed"),
    figureRow("oneOff", "One-off cost", "less", "Redundancy and transition"),
    ...(anyPays(columns, (evaluation) => evaluation.figures.inKind.byYear) ? [figureRow("inKind", "Given in kind", "more", "Staff, goods, services or rooms; no part of the cost or of what pays for it")] : []),
    ...mergeRows(columns),
  ];
}

/** The rows about children and staff; overall they show the last year. */
export const peopleRows = (): RowToShow[] => [
  {
    id: "children", label: "Children reached", note: "By provision running on 31 March", measure: "children", welcome: "more", rule: "children-reached", figure: null, partnerId: null,
    inYear: (evaluation, year) => String(evaluation.children[year] ?? 0),
    overall: (evaluation, years) => lastOf(years, (year) => String(evaluation.children[year] ?? 0)),
  },
  {
    id: "posts", label: "Posts", note: "On 31 March", measure: "posts", welcome: "neither", rule: "posts-on-31-march", figure: null, partnerId: null,
    inYear: (evaluation, year) => evaluation.posts[year] ?? "0",
    overall: (evaluation, years) => lastOf(years, (year) => evaluation.posts[year] ?? "0"),
  },
];

const lastOf = (years: readonly FinancialYear[], read: (year: FinancialYear) => string): string | null => {
  const last = years.at(-1);
  return last === undefined ? null : read(last);
};

function figureRow(figure: FigureName, label: string, welcome: RowToShow["welcome"], note: string | null): RowToShow {
  const read = (evaluation: Evaluation): ByYear => evaluation.figures[figure].byYear;
  return {
    id: figure, label, note, measure: "pounds", welcome, figure, partnerId: null, rule: ruleOf[figure],
    inYear: (evaluation, year) => (figure === "cumulativeGap" ? cumulative(evaluation, evaluation.years, year) : inYear(read(evaluation), year)),
    overall: (evaluation, years) => totalOver(read(evaluation), years),
  };
}

const ruleOf: Record<FigureName, RowToShow["rule"]> = {
  cost: "sum-of-lines", grants: "restricted-money-first", baseToday: "restricted-money-first", growth: "restricted-money-first",
  gap: "unfunded-gap", cumulativeGap: "cumulative-gap", unspentRestricted: "unspent-restricted-grant", unusedBase: "restricted-money-first", oneOff: "sum-of-lines", inKind: "sum-of-lines",
};

interface PartnerName {
  readonly partnerId: string;
  readonly name: string;
}

function partnerRow(figure: "growth" | "baseToday", { partnerId, name }: PartnerName): RowToShow {
  const read = (evaluation: Evaluation): ByYear => partnerYears(evaluation, partnerId, figure);
  return {
    id: `${figure}-${partnerId}`, label: name, note: figure === "growth" ? "Its part of the base budget growth" : "Its part of the base budget paid today",
    measure: "pounds", welcome: "neither", figure, partnerId, rule: "restricted-money-first",
    inYear: (evaluation, year) => inYear(read(evaluation), year),
    overall: (evaluation, years) => totalOver(read(evaluation), years),
  };
}

const partnerYears = (evaluation: Evaluation, partnerId: string, figure: "growth" | "baseToday"): ByYear =>
  evaluation.partners.find((partner) => partner.partnerId === partnerId)?.[figure] ?? {};

function partnersOf(columns: readonly ComparisonColumn[]): PartnerName[] {
  const named = new Map<string, PartnerName>();
  for (const { evaluation } of columns) for (const { partnerId, name } of evaluation.partners) if (!named.has(partnerId)) named.set(partnerId, { partnerId, name });
  return [...named.values()].sort((one, other) => (one.partnerId < other.partnerId ? -1 : 1));
}

const anyPays = (columns: readonly ComparisonColumn[], read: (evaluation: Evaluation) => ByYear): boolean =>
  columns.some(({ evaluation }) => compare(money(totalOver(read(evaluation), evaluation.years)), noMoney) !== 0);

/** What merges save in a full year and how soon that has paid for them; only when a scenario has one. */
function mergeRows(columns: readonly ComparisonColumn[]): RowToShow[] {
  if (columns.every(({ evaluation }) => evaluation.merges.length === 0)) return [];
  const none = (): null => null;
  const sums = (evaluation: Evaluation, field: "recurrentSaving" | "oneOffCost"): Money => evaluation.merges.reduce((sum, merge) => add(sum, money(merge[field])), noMoney);
  const common = { figure: null, partnerId: null, inYear: none } as const;
  return [
    {
      ...common, id: "merge-saving", label: "Saved by merging, in a full year", note: "Already taken off the cost", measure: "pounds", welcome: "more", rule: "merge-saving",
      overall: (evaluation) => (evaluation.merges.length === 0 ? null : toPounds(sums(evaluation, "recurrentSaving"))),
    },
    {
      ...common, id: "merge-payback", label: "Months until merging has paid for itself", note: "One-off cost over a twelfth of the yearly saving, rounded up", measure: "months", welcome: "less", rule: "payback",
      overall: (evaluation) => {
        const saving = sums(evaluation, "recurrentSaving");
        return saving.greaterThan(0) ? sums(evaluation, "oneOffCost").times(12).dividedBy(saving).ceil().toFixed(0) : null;
      },
    },
  ];
}

const inYear = (amounts: ByYear, year: FinancialYear): Pounds => toPounds(money(amounts[year] ?? "0.00"));

/** The gap summed from the first of `years` to `upTo`, so that it starts with the years compared. */
const cumulative = (evaluation: Evaluation, years: readonly FinancialYear[], upTo: FinancialYear | undefined): Pounds =>
  totalOver(evaluation.figures.gap.byYear, years.filter((year) => upTo === undefined || year <= upTo));
