import { financialYearsFrom, type FinancialYear } from "@/domain/financial-year/financial-year";
import { formatPounds } from "@/domain/money/format-pounds";
import type { EvaluatedLine, Evaluation } from "@/domain/plan/evaluation";
import { formatRate } from "@/domain/plan/format-field";
import { certainty, type CollectionName, type Line, type Plan } from "@/domain/plan/plan";
import type { Cell, CellKind } from "./cell";
import { reasonFromSaving } from "./cell-changes";
import type { GridColumn, GridEntry, GridRow, GridSection } from "./grid-section";
import type { GrownCollection } from "./line-changes";
import { dateInCell } from "./read-cell";

const pounds: CellKind = { type: "pounds" };
const words: CellKind = { type: "words" };
const date: CellKind = { type: "date" };
const choice = (options: readonly { readonly value: string; readonly words: string }[]): CellKind => ({ type: "choice", options });
const sure = choice(certainty.options.map((value) => ({ value, words: value })));

const column = (id: string, head: string, isNumeric = false): GridColumn => ({ id, head, year: null, isNumeric });
const yearColumns = (years: readonly FinancialYear[]): GridColumn[] => years.map((year) => ({ id: year, head: year, year, isNumeric: true }));

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What the grid is drawn from: the plan as it stands, its figures (the last that could be worked out) and the order of the version opened. */
export interface GridSource {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly opened: Plan;
}

/** The tables of the grid: costs, grants, grants by year, base budgets, assumptions, and the amounts stated by year. */
export function gridSections(source: GridSource): GridSection[] {
  const { plan } = source;
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  const partners = choice(plan.partners.map(({ id, name }) => ({ value: id, words: name })));
  const indexes = choice([{ value: "", words: "does not rise" }, ...[...new Set(plan.indexRates.map(({ index }) => index))].map((index) => ({ value: index, words: index }))]);
  const services = choice(plan.services.map(({ id, name }) => ({ value: id, words: name })));
  const severalServices = plan.services.length > 1;
  return [
    {
      id: "costs", title: "Costs", hint: "A full year at the prices of the first year. An amount typed under a year replaces the rule for that year; an emptied one gives the rule its say again.",
      columns: [column("name", "Cost"), column("amount", "Full year", true), ...yearColumns(years), column("index", "Rises by"), column("startsOn", "Starts"), column("endsOn", "Ends"), column("partnerId", "Borne by"), ...(severalServices ? [column("serviceId", "Service")] : [])],
      rows: inOrder(source, "costLines").map((line) => row(source, "costLines", line, years, [["name", words, line.name], ["serviceId", services, line.serviceId], ["partnerId", partners, line.partnerId], ["amount", pounds, formatPounds(line.amount, "always")], ["index", indexes, line.index ?? ""], ["startsOn", date, dateInCell(line.startsOn)], ["endsOn", date, dateInCell(line.endsOn)]])),
      adds: { collection: "costLines", words: "Add a cost" },
    },
    {
      id: "grants", title: "Grants", hint: "What each award brings in a full year, and until when.",
      columns: [column("name", "Grant"), column("amount", "Full year", true), ...yearColumns(years), column("startsOn", "Starts"), column("endsOn", "Ends"), column("funder", "Funder"), column("accountableBodyId", "Accountable")],
      rows: inOrder(source, "awards").map((line) => row(source, "awards", line, years, [["name", words, line.name], ["funder", words, line.funder], ["accountableBodyId", partners, line.accountableBodyId], ["amount", pounds, formatPounds(line.amount, "always")], ["startsOn", date, dateInCell(line.startsOn)], ["endsOn", date, dateInCell(line.endsOn)]])),
      adds: { collection: "awards", words: "Add a grant" },
    },
    {
      id: "grant-years", title: "Grants by year", hint: "The share of the full-year amount, as per cent or a ratio like 2/3, and how sure it is.",
      columns: [column("name", "Grant"), ...years.flatMap((year): GridColumn[] => [{ id: `${year} share`, head: `${year} share`, year, isNumeric: true }, { id: `${year} certainty`, head: `${year} certainty`, year, isNumeric: false }])],
      rows: inOrder(source, "awards").map((award): GridRow => ({ id: award.id, name: award.name, removedFrom: null, entries: Object.fromEntries(years.flatMap((year) => awardYearEntries(plan, award, year))) })),
      adds: null,
    },
    {
      id: "base-budgets", title: "Base budgets", hint: "What partners pay from their own recurring money, today’s and growth asked for.",
      columns: [column("name", "Base budget"), column("amount", "Full year", true), ...yearColumns(years), column("growth", "Kind"), column("startsOn", "Starts"), column("endsOn", "Ends"), column("partnerId", "Partner")],
      rows: inOrder(source, "baseBudgets").map((line) => row(source, "baseBudgets", line, years, [["name", words, line.name], ["partnerId", partners, line.partnerId], ["growth", choice([{ value: "false", words: "paid today" }, { value: "true", words: "growth" }]), String(line.growth)], ["amount", pounds, formatPounds(line.amount, "always")], ["startsOn", date, dateInCell(line.startsOn)], ["endsOn", date, dateInCell(line.endsOn)]])),
      adds: { collection: "baseBudgets", words: "Add a base budget" },
    },
    {
      id: "assumptions", title: "Assumptions", hint: "The rise of each index over the year before, in per cent.",
      columns: [column("name", "Index"), ...yearColumns(years.slice(1))],
      rows: [...new Set(plan.indexRates.map(({ index }) => index))].map((index): GridRow => ({ id: index, name: capital(index), removedFrom: null, entries: Object.fromEntries(years.slice(1).map((year) => [year, rateEntry(plan, index, year)])) })),
      adds: null,
    },
    {
      id: "stated", title: "Amounts stated for one year", hint: "Where a person’s word stands in place of the rule. A reason left empty takes the reason you give for saving.",
      columns: [column("name", "Line and year"), column("amount", "Amount", true), column("reason", "Reason")],
      rows: inOrder(source, "statedAmounts").map((line) => statedRow(plan, line)),
      adds: null,
    },
  ];
}

/** Lines keep the place they had when the version was opened; new ones follow. */
function inOrder<Name extends CollectionName>({ plan, opened }: GridSource, collection: Name): readonly Plan[Name][number][] {
  const places = new Map(opened[collection].map(({ id }, position) => [id, position]));
  const lines: readonly Plan[Name][number][] = plan[collection];
  return [...lines].sort((one, other) => (places.get(one.id) ?? places.size) - (places.get(other.id) ?? places.size));
}

type Field = readonly [field: string, kind: CellKind, text: string];

const fieldWords: Readonly<Record<string, string>> = { name: "name", serviceId: "service", partnerId: "partner", accountableBodyId: "accountable body", funder: "funder", amount: "full year, in pounds", index: "rises by", startsOn: "starts", endsOn: "ends", growth: "kind" };

function row(source: GridSource, collection: GrownCollection, line: Line<GrownCollection>, years: readonly FinancialYear[], fields: readonly Field[]): GridRow {
  const worked: EvaluatedLine | undefined = [...source.evaluation.lines, ...source.evaluation.sources].find(({ id }) => id === line.id);
  const own = fields.map(([field, kind, text]): readonly [string, GridEntry] => [field, { cell: { collection, id: line.id, field, year: null }, kind, text, label: `${line.name}, ${fieldWords[field] ?? field}`, note: null }]);
  const byYear = years.map((year): readonly [string, GridEntry] => {
    const amount = worked?.amounts[year];
    const isStated = source.plan.statedAmounts.some((stated) => stated.collection === collection && stated.lineId === line.id && stated.year === year);
    const cell: Cell = { collection, id: line.id, field: "amount", year };
    return [year, { cell, kind: pounds, text: amount === undefined ? "" : formatPounds(amount, "always"), label: `${line.name}, ${year}, in pounds`, note: isStated ? "stated" : null }];
  });
  return { id: line.id, name: line.name, removedFrom: collection, entries: Object.fromEntries([...own, ...byYear]) };
}

function awardYearEntries(plan: Plan, award: Line<"awards">, year: FinancialYear): (readonly [string, GridEntry])[] {
  const line = plan.awardYears.find((found) => found.awardId === award.id && found.year === year);
  const cell = (field: string): Cell => ({ collection: "awardYears", id: award.id, field, year });
  return [
    [`${year} share`, { cell: cell("share"), kind: { type: "share" }, text: line === undefined ? "100%" : formatRate(line.share), label: `${award.name}, ${year}, share of the full year`, note: null }],
    [`${year} certainty`, { cell: cell("certainty"), kind: sure, text: line?.certainty ?? award.certainty, label: `${award.name}, ${year}, certainty`, note: null }],
  ];
}

function rateEntry(plan: Plan, index: string, year: FinancialYear): GridEntry {
  const line = plan.indexRates.find((found) => found.index === index && found.year === year);
  return { cell: { collection: "indexRates", id: index, field: "rate", year }, kind: { type: "rate" }, text: line === undefined ? "0%" : formatRate(line.rate), label: `${capital(index)}, ${year}, in per cent`, note: null };
}

function statedRow(plan: Plan, line: Line<"statedAmounts">): GridRow {
  const lines: readonly { readonly id: string; readonly name: string }[] = plan[line.collection];
  const name = `${lines.find(({ id }) => id === line.lineId)?.name ?? line.lineId}, ${line.year}`;
  const entry = (field: string, kind: CellKind, text: string): GridEntry => ({ cell: { collection: "statedAmounts", id: line.id, field, year: null }, kind, text, label: `${name}, ${field}`, note: null });
  return { id: line.id, name, removedFrom: "statedAmounts", entries: { amount: entry("amount", pounds, formatPounds(line.amount, "always")), reason: entry("reason", words, line.reason === reasonFromSaving ? "" : line.reason) } };
}
