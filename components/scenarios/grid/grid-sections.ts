import { financialYearsFrom, type FinancialYear } from "@/domain/financial-year/financial-year";
import type { Evaluation } from "@/domain/plan/evaluation";
import { certainty, type CollectionName, type Plan } from "@/domain/plan/plan";
import { type CellKind, isNumericKind } from "./cell";
import { awardYearRows, indexRows, inOpenedOrder, lineRow, moneyRows } from "./grid-rows";
import type { GridColumn, GridSection } from "./grid-section";
import { lineFields } from "./line-fields";
import type { GrownCollection } from "./new-line";
import { choicesOf, wordsChoice } from "./plan-choices";

/** What the grid is drawn from: the plan as it stands, its figures (the last that could be worked out) and the order of the version opened. */
export interface GridSource {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly opened: Plan;
}

const pounds: CellKind = { type: "pounds" };
const rate: CellKind = { type: "rate" };
const share: CellKind = { type: "share" };
const words: CellKind = { type: "words" };
const sure = wordsChoice(certainty.options);

const names = (head: string): GridColumn => ({ id: "name", head, year: null, isNumeric: false, isRare: false, field: null, kind: words });
const inYear = (year: FinancialYear, field: string, kind: CellKind, more = ""): GridColumn => ({ id: `${year}${more}`, head: `${year}${more}`, year, isNumeric: isNumericKind(kind), isRare: false, field, kind });

/** The tables of the grid: money and its assumptions first, then what it is for and what is to become of it. */
export function gridSections({ plan, evaluation, opened }: GridSource): GridSection[] {
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  const choices = choicesOf(plan, years);
  const fields = (collection: CollectionName): GridColumn[] =>
    lineFields[collection].map(({ field, head, kind, isRare }) => ({ id: field, head, year: null, isNumeric: isNumericKind(kind(choices)), isRare: isRare || (field === "serviceId" && collection === "costLines" && plan.services.length < 2), field, kind: kind(choices) }));
  const money = (collection: "costLines" | "awards" | "baseBudgets"): Pick<GridSection, "columns" | "rows" | "lines"> => {
    const [name, amount, ...more] = fields(collection);
    return { columns: [name!, amount!, ...years.map((year) => inYear(year, "amount", pounds)), ...more], rows: moneyRows(plan, opened, evaluation, collection), lines: collection };
  };
  const grown = (collection: GrownCollection, add: string): Pick<GridSection, "lines" | "removes" | "adds"> => ({ lines: collection, removes: collection, adds: { collection, words: add } });
  const own = (collection: CollectionName, head: string | null = null): Pick<GridSection, "columns" | "rows"> => ({
    columns: [...(head === null ? [] : [names(head)]), ...fields(collection)],
    rows: inOpenedOrder(plan, opened, collection).map((line) => lineRow(plan, collection, line)),
  });
  return [
    { id: "costs", title: "Costs", hint: "A full year at the prices of the first year. An amount typed under a year replaces the rule for that year; an emptied one gives the rule its say again.", ...money("costLines"), ...grown("costLines", "Add a cost") },
    { id: "grants", title: "Grants", hint: "What each award brings in a full year, and until when.", ...money("awards"), ...grown("awards", "Add a grant") },
    {
      id: "grant-years", title: "Grants by year", hint: "The share of the full-year amount, as per cent or a ratio like 2/3, and how sure it is.",
      columns: [names("Grant"), ...years.flatMap((year) => [inYear(year, "share", share, " share"), inYear(year, "certainty", sure, " certainty")])], rows: awardYearRows(plan, opened), lines: "awards", removes: null, adds: null,
    },
    { id: "base-budgets", title: "Base budgets", hint: "What partners pay from their own recurring money, today’s and growth asked for.", ...money("baseBudgets"), ...grown("baseBudgets", "Add a base budget") },
    { id: "assumptions", title: "Assumptions", hint: "The rise of each index over the year before, in per cent.", columns: [names("Index"), ...years.slice(1).map((year) => inYear(year, "rate", rate))], rows: indexRows(plan), lines: "indexRates", removes: null, adds: null },
    { id: "stated", title: "Amounts stated for one year", hint: "Where a person’s word stands in place of the rule. A reason left empty takes the reason you give for saving.", ...own("statedAmounts", "Line and year"), lines: "statedAmounts", removes: "statedAmounts", adds: null },
    { id: "conditions", title: "Conditions of grants", hint: "Each row is one clause of a funder’s terms. Of the clauses of one kind any admits; of different kinds all must.", ...own("conditions", "Grant and kind"), ...grown("conditions", "Add a condition") },
    { id: "pinned-payments", title: "Pinned payments", hint: "What one source is to pay for one service in one year, before the rest is worked out.", ...own("pinnedPayments", "Payment"), ...grown("pinnedPayments", "Pin a payment") },
    { id: "provisions", title: "Posts and children", hint: "What each part of a service gives while it runs.", ...own("provisions"), ...grown("provisions", "Add a part of a service") },
    { id: "portions", title: "Users of mixed services", hint: "The parts of one service’s users; their shares come to 100%.", ...own("portions"), ...grown("portions", "Add a part of the users") },
    { id: "exit-routes", title: "Exit routes", hint: "What is to become of each short-term project. A merge also needs its posts before and after.", ...own("exitRoutes"), ...grown("exitRoutes", "Add an exit route") },
    { id: "posts", title: "Posts of a merge", hint: "Number by salary, raised by the on-cost and then the overhead.", ...own("posts"), ...grown("posts", "Add a post") },
    { id: "pools", title: "Pooled funds", hint: "One pot that several partners pay into, held by one of them.", ...own("pools"), ...grown("pools", "Add a pooled fund") },
    { id: "services", title: "Services", hint: "What each service is called, who provides it and for whom.", ...own("services"), lines: "services", removes: null, adds: null },
    { id: "partners", title: "Partners", hint: "Who puts money in, spends it or answers for a grant.", ...own("partners"), lines: "partners", removes: null, adds: null },
  ];
}
