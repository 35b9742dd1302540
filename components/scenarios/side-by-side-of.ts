import { pounds } from "@/domain/plan/fields";
import type { Comparison, ComparisonRow as Compared } from "@/domain/plan/comparison";
import type { ComparisonRow, RowBand, ScenarioColumn } from "../comparison/side-by-side";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import { scenarioHref } from "./scenario-address";
import { standingOf } from "./standing-of";

/** The heads of the columns, each under the key that the address calls it by. */
export const columnsOf = (questionId: string, scenarios: readonly (ScenarioAtVersion & { readonly key: string })[], referenceKey: string): ScenarioColumn[] =>
  scenarios.map(({ key, scenarioId, name, version, standing }) => ({
    id: key, name, version, isReference: key === referenceKey, href: scenarioHref(questionId, scenarioId, version), standing: standingOf(version, standing),
  }));

/** The rows of a comparison as the table draws them, in the order of the columns. */
export const bandsOf = (comparison: Comparison): RowBand[] => comparison.groups.map(({ title, rows }) => ({ title, rows: rows.map(rowOf) }));

function rowOf(row: Compared): ComparisonRow {
  const shared = { id: row.id, name: row.label, rule: row.rule, welcome: row.welcome, isTotal: row.isTotal, ...(row.note === null ? {} : { note: row.note }) };
  const isAmount = row.measure === "pounds" && row.cells.every(({ value }) => value !== null);
  if (!isAmount) return { ...shared, kind: "count", unit: row.measure, cells: row.cells.map((cell) => ({ value: cell.value === null || row.measure === "pounds" ? cell.text : cell.value, difference: row.measure === "pounds" ? null : cell.difference, perCent: cell.perCentText })) };
  return {
    ...shared, kind: "money", figure: row.partnerId === null ? row.figure : null,
    alarming: row.id === "gap", strong: row.id === "gap" || row.id === "growth" || row.isTotal,
    cells: row.cells.map((cell) => ({ value: pounds.parse(cell.value), difference: cell.difference === null ? null : pounds.parse(cell.difference), perCent: cell.perCentText })),
  };
}
