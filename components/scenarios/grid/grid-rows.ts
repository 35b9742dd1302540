import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { fieldsOf } from "@/domain/plan/change";
import type { EvaluatedLine, Evaluation } from "@/domain/plan/evaluation";
import { collectionNames, type CollectionName, type Line, type Plan } from "@/domain/plan/plan";
import { reasonFromSaving } from "./cell-changes";
import type { CellKind } from "./cell";
import { textInKind } from "./cell-text";
import type { GridColumn, GridEntry, GridRow } from "./grid-section";
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

/** A line as a row: its own fields, and under the years what it comes to. */
export function lineRow(plan: Plan, collection: CollectionName, line: Line, amountIn: (year: FinancialYear) => GridEntry | null = () => null): GridRow {
  const name = lineName(plan, collection, line);
  const fields = fieldsOf(line);
  return {
    id: line.id,
    name,
    entryOf: ({ field, kind, year }) => {
      if (year !== null) return amountIn(year);
      if (field === null || !fields.has(field)) return null;
      const value = fields.get(field) ?? null;
      const waits = collection === "statedAmounts" && value === reasonFromSaving;
      return { cell: { collection, id: line.id, field, year: null }, kind, label: `${name}, ${spokenOf.get(`${collection} ${field}`) ?? field}`, text: waits ? "" : textInKind(kind, value), value, note: null };
    },
  };
}

/** Rows of lines with money, each with its amount in every year as the rule or a person says. */
export function moneyRows(plan: Plan, opened: Plan, evaluation: Evaluation, collection: "costLines" | "awards" | "baseBudgets"): readonly GridRow[] {
  const worked = new Map<string, EvaluatedLine>([...evaluation.lines, ...evaluation.sources, ...evaluation.inKind].map((line) => [line.id, line]));
  const stated = new Set(plan.statedAmounts.filter((line) => line.collection === collection).map(({ lineId, year }) => `${lineId} ${year}`));
  const lines: readonly Line<"costLines" | "awards" | "baseBudgets">[] = inOpenedOrder(plan, opened, collection);
  return lines.map((line) => lineRow(plan, collection, line, (year) => {
    const amount = worked.get(line.id)?.amounts[year] ?? null;
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

/** Each index with its rise year by year. */
export function indexRows(plan: Plan): readonly GridRow[] {
  const lines = new Map(plan.indexRates.map((line) => [`${line.index} ${line.year}`, line]));
  return [...new Set(plan.indexRates.map(({ index }) => index))].map((index) => {
    const name = `${index.charAt(0).toUpperCase()}${index.slice(1)}`;
    return {
      id: index,
      name,
      entryOf: ({ kind, year }: GridColumn): GridEntry | null => {
        if (year === null) return null;
        const value = lines.get(`${index} ${year}`)?.rate ?? "0";
        return { cell: { collection: "indexRates", id: index, field: "rate", year }, kind, text: textInKind(kind, value), value, label: `${name}, ${year}, in per cent`, note: null };
      },
    };
  });
}
