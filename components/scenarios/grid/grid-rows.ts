import type { Calculated } from "@/domain/calculation/calculate";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { fieldsOf } from "@/domain/plan/change";
import { collectionNames, type CollectionName, type Line, type Plan } from "@/domain/plan/plan";
import { reasonFromSaving } from "./cell-changes";
import type { CellKind } from "./cell";
import { textInKind } from "./cell-text";
import { amountOf } from "./edit-figures";
import type { GridColumn, GridEntry, GridRow } from "./grid-section";
import { indexesOf } from "./indexes";
import { lineFields } from "./line-fields";
import { lineName } from "./line-name";

const pounds: CellKind = { type: "pounds" };

/** Lines keep the place they had when the version was opened; new ones follow. */
export function inOpenedOrder<Name extends CollectionName>(plan: Plan, opened: Plan, collection: Name): readonly Plan[Name][number][] {
  const places = new Map(opened[collection].map(({ id }, position) => [id, position]));
  const lines: readonly Plan[Name][number][] = plan[collection];
  return [...lines].sort((one, other) => (places.get(one.id) ?? places.size) - (places.get(other.id) ?? places.size));
}

const spokenOf: ReadonlyMap<string, string> = new Map(collectionNames.flatMap((collection) => lineFields[collection].map(({ field, spoken }) => [`${collection} ${field}`, spoken] as const)));

/** A line as a row: its own fields, and under the years what it comes to. Of thousands of rows few are drawn, so what a row says is made when it is asked for. */
export function lineRow(plan: Plan, collection: CollectionName, line: Line, amountIn: (year: FinancialYear) => GridEntry | null = () => null): GridRow {
  let fields: ReturnType<typeof fieldsOf> | null = null;
  return {
    id: line.id,
    get name() {
      return lineName(plan, collection, line);
    },
    entryOf: ({ field, kind, year }) => {
      if (year !== null) return amountIn(year);
      fields ??= fieldsOf(line);
      if (field === null || !fields.has(field)) return null;
      const value = fields.get(field) ?? null;
      const waits = collection === "statedAmounts" && value === reasonFromSaving;
      return { cell: { collection, id: line.id, field, year: null }, kind, label: `${lineName(plan, collection, line)}, ${spokenOf.get(`${collection} ${field}`) ?? field}`, text: waits ? "" : textInKind(kind, value), value, note: null };
    },
  };
}

/** Rows of lines with money, each with its amount in every year as the rule or a person says; without amounts as long as the plan could not be worked out. */
export function moneyRows(plan: Plan, opened: Plan, calculated: Calculated | null, collection: "costLines" | "awards" | "baseBudgets"): readonly GridRow[] {
  const stated = new Set(plan.statedAmounts.filter((line) => line.collection === collection).map(({ lineId, year }) => `${lineId} ${year}`));
  const lines: readonly Line<"costLines" | "awards" | "baseBudgets">[] = inOpenedOrder(plan, opened, collection);
  return lines.map((line) => lineRow(plan, collection, line, (year) => {
    const amount = calculated && amountOf(calculated, collection, line.id, year);
    const isStated = stated.has(`${line.id} ${year}`);
    return { cell: { collection, id: line.id, field: "amount", year }, kind: pounds, text: textInKind(pounds, amount), value: amount, label: `${line.name}, ${year}, in pounds`, note: isStated ? "stated" : null };
  }));
}

/** Awards with their share and certainty year by year. */
export function awardYearRows(plan: Plan, opened: Plan): readonly GridRow[] {
  const lines = new Map(plan.awardYears.map((line) => [`${line.awardId} ${line.year}`, line]));
  return inOpenedOrder(plan, opened, "awards").map((award) => ({
    id: award.id,
    name: award.name,
    entryOf: ({ field, kind, year }) => {
      if (field === null || year === null) return null;
      const line = lines.get(`${award.id} ${year}`);
      const value = field === "share" ? (line?.share ?? "1") : (line?.certainty ?? award.certainty);
      return { cell: { collection: "awardYears", id: award.id, field, year }, kind, label: `${award.name}, ${year}, ${field === "share" ? "share of the full year" : "certainty"}`, text: textInKind(kind, value), value, note: null };
    },
  }));
}

/** Each index with its name and its rise year by year. Its cells carry the id of its first rate, because its name may be changed. */
export function indexRows(plan: Plan): readonly GridRow[] {
  return indexesOf(plan).map(({ id, index, lines }) => {
    const name = `${index.charAt(0).toUpperCase()}${index.slice(1)}`;
    const rates = new Map(lines.map(({ year, rate }) => [year, rate]));
    return {
      id,
      name,
      entryOf: ({ kind, year, field }: GridColumn): GridEntry | null => {
        if (field === "index") return { cell: { collection: "indexRates", id, field, year: null }, kind, text: index, value: index, label: `${name}, name of the index`, note: null };
        if (year === null) return null;
        const value = rates.get(year) ?? "0";
        return { cell: { collection: "indexRates", id, field: "rate", year }, kind, text: textInKind(kind, value), value, label: `${name}, ${year}, in per cent`, note: null };
      },
    };
  });
}
