import { collectionNames, planFormat, type CollectionName, type Plan } from "../plan/plan";
import type { PlanProblem } from "../plan/plan-problem";
import { readPlan } from "../plan/read-plan";
import { columnsOf } from "./columns";
import { readOrigin, type WorkbookOrigin } from "./cover-sheet";
import { newIds } from "./new-ids";
import { isEmptyCell } from "./read-cell";
import { readField, readLines } from "./read-lines";
import { resolveReferences, type AllLines } from "./resolve-references";
import type { ReadSheet } from "./sheet";
import { aboutName, coverName, sheetNames, sheetsToRead } from "./sheet-names";
import { problemAt, type WorkbookProblem } from "./workbook-problem";

export type PlanFromWorkbook = { readonly ok: true; readonly plan: Plan; readonly origin: WorkbookOrigin } | { readonly ok: false; readonly problems: readonly WorkbookProblem[] };

/**
 * The plan that a workbook holds and the version it left from, or everything that is wrong with it by sheet and cell.
 * Ids left empty are made from names. Sheets and columns that the workbook never had are refused, because what was
 * typed into them would be lost without a word.
 */
export function planFromWorkbook(sheets: readonly ReadSheet[]): PlanFromWorkbook {
  const origin = readOrigin(sheets);
  if (!origin.ok) return { ok: false, problems: [{ sheet: null, cell: null, message: origin.message }] };
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const strange = wrongSheets(sheets, byName);
  if (strange.length > 0) return { ok: false, problems: strange };

  const about = readAbout(byName.get(aboutName));
  const lines: AllLines = new Map(collectionNames.flatMap((collection) => {
    const sheet = byName.get(sheetNames[collection]);
    return sheet === undefined ? [] : [[collection, readLines(collection, sheet)] as const];
  }));
  const problems = [...about.problems, ...[...lines.values()].flatMap((read) => read.problems)];
  if (problems.length > 0) return { ok: false, problems };
  giveIds(lines);
  const unresolved = resolveReferences(lines);
  if (unresolved.length > 0) return { ok: false, problems: unresolved };

  const read = readPlan({ format: planFormat, about: Object.fromEntries(about.values), ...Object.fromEntries([...lines].map(([collection, { rows }]) => [collection, rows.map(({ values }) => Object.fromEntries(values))])) });
  return read.ok ? { ok: true, plan: read.plan, origin: origin.origin } : { ok: false, problems: read.problems.map((problem) => whereIn(problem, lines)) };
}

function wrongSheets(sheets: readonly ReadSheet[], byName: ReadonlyMap<string, ReadSheet>): WorkbookProblem[] {
  const own = [aboutName, ...collectionNames.map((collection) => sheetNames[collection])];
  const known = new Set([coverName, ...own, ...sheetsToRead]);
  const unknown = sheets.filter(({ name }) => !known.has(name)).map(({ name }): WorkbookProblem => ({ sheet: name.slice(0, 60), cell: null, message: "There is no sheet of this name in a scenario's workbook. Delete it, or give it back its name" }));
  const missing = own.filter((name) => !byName.has(name)).map((name): WorkbookProblem => ({ sheet: name, cell: null, message: "This sheet is missing. Put it back from the downloaded workbook; for no lines at all, leave its heads alone" }));
  return [...unknown, ...missing];
}

function readAbout(sheet: ReadSheet | undefined): { readonly values: ReadonlyMap<string, unknown>; readonly problems: readonly WorkbookProblem[] } {
  const values = new Map<string, unknown>();
  const problems: WorkbookProblem[] = [];
  const columns = columnsOf("about");
  (sheet?.rows ?? []).forEach((cells, row) => {
    const [label, value] = cells;
    if (cells.every(isEmptyCell)) return;
    const column = columns.find(({ head }) => typeof label === "string" && head.toLowerCase() === label.trim().toLowerCase());
    if (column === undefined || values.has(column.field)) {
      problems.push(problemAt(aboutName, row, 0, column === undefined ? `There is no such fact of a plan. It has: ${columns.map(({ head }) => head).join(", ")}` : `“${column.head}” stands here twice; delete one of the rows`));
      return;
    }
    const read = readField(column, value);
    values.set(column.field, read.ok ? read.value : null);
    if (!read.ok) problems.push(problemAt(aboutName, row, 1, read.message));
  });
  const missing = columns.filter(({ field }) => !values.has(field)).map(({ head }): WorkbookProblem => ({ sheet: aboutName, cell: null, message: `The row “${head}” is missing. Put it back, as in the downloaded workbook` }));
  return { values, problems: [...problems, ...missing] };
}

/** Gives every row without an id a new one that no line of the workbook has. */
function giveIds(lines: AllLines): void {
  const taken = new Set([...lines.values()].flatMap(({ rows }) => rows.flatMap(({ values }) => (typeof values.get("id") === "string" ? [String(values.get("id"))] : []))));
  const give = newIds(taken);
  for (const [collection, { rows }] of lines) {
    for (const { values } of rows) {
      if (values.get("id") === null) values.set("id", give(String(values.get("name") ?? ""), collection.toLowerCase()));
    }
  }
}

/** A problem of the plan, `costLines[3].endsOn`, at the cell it was read from. */
function whereIn({ path, message }: PlanProblem, lines: AllLines): WorkbookProblem {
  const [, name = "", position = "", field = ""] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(path) ?? [];
  if (name === "about") return { sheet: aboutName, cell: null, message };
  const collection = collectionNames.find((one): one is CollectionName => one === name);
  if (collection === undefined) return { sheet: null, cell: null, message: path === "" ? message : `${path}: ${message}` };
  const read = lines.get(collection);
  const row = read?.rows[Number(position)]?.row;
  return row === undefined ? { sheet: sheetNames[collection], cell: null, message } : problemAt(sheetNames[collection], row, read?.columns.get(field) ?? read?.columns.get("name") ?? 0, message);
}
