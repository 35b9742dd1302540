import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { fieldsOf, type Change, type FieldValue } from "@/domain/plan/change";
import { certainty, collections, type CollectionName, type Line, type Plan } from "@/domain/plan/plan";
import type { Cell, CellKind } from "./cell";
import { indexOfRate } from "./indexes";
import { readCell } from "./read-cell";

export type CellEdit = { readonly ok: true; readonly changes: readonly Change[] } | { readonly ok: false; readonly reason: string };

/**
 * Stands for the reason of an amount stated by year until the version is saved; it then takes the reason given for saving.
 */
export const reasonFromSaving = "(the reason given for saving)";

/** The changes that typing this text into this cell makes, none when it says what the plan says already. */
export function cellChanges(plan: Plan, cell: Cell, kind: CellKind, typed: string): CellEdit {
  const isYearOfLine = cell.field === "amount" && cell.year !== null;
  if (isYearOfLine && typed.trim() === "") return { ok: true, changes: withoutStatement(plan, cell) };
  const isOwnReason = cell.collection === "statedAmounts" && cell.field === "reason";
  const read = readCell(kind, isOwnReason && typed.trim() === "" ? reasonFromSaving : typed);
  if (!read.ok) return read;
  const text = typeof read.value === "number" ? String(read.value) : read.value;
  if (cell.collection === "indexRates" && cell.field === "index") return renamedIndex(plan, cell.id, text ?? "");
  if (cell.year === null) return { ok: true, changes: fieldChange(cell.collection, lineOf(plan, cell.collection, cell.id), cell.field, read.value) };
  if (cell.collection === "indexRates") return { ok: true, changes: rateChange(plan, cell.id, cell.year, text ?? "0") };
  if (cell.collection === "awardYears") return { ok: true, changes: awardYearChange(plan, cell.id, cell.year, cell.field, text ?? "0") };
  return { ok: true, changes: statementChange(plan, cell, cell.year, text ?? "0.00") };
}

const linesOf = (plan: Plan, collection: CollectionName): readonly Line[] => plan[collection];

export const lineOf = (plan: Plan, collection: CollectionName, id: string): Line | undefined => linesOf(plan, collection).find((line) => line.id === id);

function fieldChange(collection: CollectionName, line: Line | undefined, field: string, after: FieldValue): Change[] {
  if (line === undefined) return [];
  const before = fieldsOf(line).get(field) ?? null;
  // A yes-or-no field is typed as a choice of "true" and "false".
  const value = typeof before === "boolean" ? after === "true" : after;
  return before === value ? [] : [{ type: "changed", collection, id: line.id, field, before, after: value }];
}

const added = (collection: CollectionName, line: Line): Change[] => [{ type: "added", collection, id: line.id, line }];

/** A readable id of a line that belongs to another line in one year; a number follows when it is taken. */
function yearId(taken: readonly Line[], owner: string, year: FinancialYear): string {
  const stem = `${owner.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, 48)}-${year.replace("/", "-")}`;
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!ids.has(id)) return id;
  }
}

/** An index has its name in every rate, and in every line that rises by it. */
function renamedIndex(plan: Plan, rateId: string, name: string): CellEdit {
  const found = indexOfRate(plan, rateId);
  if (found === undefined || found.index === name) return { ok: true, changes: [] };
  if (plan.indexRates.some(({ index }) => index === name)) return { ok: false, reason: `There is an index called “${name}” already` };
  const changes = (["indexRates", "costLines", "baseBudgets", "posts"] as const).flatMap((collection) =>
    plan[collection].filter(({ index }) => index === found.index).flatMap((line) => fieldChange(collection, line, "index", name)));
  return { ok: true, changes };
}

function rateChange(plan: Plan, rateId: string, year: FinancialYear, rate: string): Change[] {
  const { index, lines } = indexOfRate(plan, rateId) ?? {};
  if (index === undefined || lines === undefined) return [];
  const line = lines.find((found) => found.year === year);
  if (line) return fieldChange("indexRates", line, "rate", rate);
  return added("indexRates", collections.indexRates.parse({ id: yearId(plan.indexRates, index, year), index, year, rate, source: "Planning assumption" }));
}

function awardYearChange(plan: Plan, awardId: string, year: FinancialYear, field: string, after: string): Change[] {
  const line = plan.awardYears.find((found) => found.awardId === awardId && found.year === year);
  if (line) return fieldChange("awardYears", line, field, after);
  const award = plan.awards.find(({ id }) => id === awardId);
  const sure = certainty.safeParse(field === "certainty" ? after : award?.certainty);
  return added("awardYears", collections.awardYears.parse({ id: yearId(plan.awardYears, awardId, year), awardId, year, share: field === "share" ? after : "1", certainty: sure.data ?? "indicative" }));
}

const statementOf = (plan: Plan, cell: Cell) => plan.statedAmounts.find((found) => found.collection === cell.collection && found.lineId === cell.id && found.year === cell.year);

function statementChange(plan: Plan, cell: Cell, year: FinancialYear, amount: string): Change[] {
  const line = statementOf(plan, cell);
  if (line) return fieldChange("statedAmounts", line, "amount", amount);
  return added("statedAmounts", collections.statedAmounts.parse({ id: yearId(plan.statedAmounts, cell.id, year), collection: cell.collection, lineId: cell.id, year, amount, reason: reasonFromSaving }));
}

/** An emptied year gives the rule its say again. */
function withoutStatement(plan: Plan, cell: Cell): Change[] {
  const line = statementOf(plan, cell);
  return line ? [{ type: "removed", collection: "statedAmounts", id: line.id, line }] : [];
}
