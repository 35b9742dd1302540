import { collectionNames, type CollectionName } from "../plan/plan";
import { collectionsReferredTo, columnsOf } from "./columns";
import type { LinesRead } from "./read-lines";
import { problemAt, type WorkbookProblem } from "./workbook-problem";
import { sheetNames } from "./sheet-names";

export type AllLines = ReadonlyMap<CollectionName, LinesRead>;

/**
 * Puts ids in the place of references: "The council [council]" is council, whatever the council is called by now; an id
 * or a name alone is enough where one line has it. Changes the rows it is given; answers with what could not be found.
 */
export function resolveReferences(lines: AllLines): WorkbookProblem[] {
  const index = new Map(collectionNames.map((collection) => [collection, indexOf(lines.get(collection)?.rows ?? [])]));
  const problems: WorkbookProblem[] = [];
  for (const [collection, { columns, rows }] of lines) {
    for (const { field, kind, head } of columnsOf(collection)) {
      if (kind !== "reference") continue;
      const among = collectionsReferredTo(field);
      for (const { row, values } of rows) {
        const text = values.get(field);
        if (typeof text !== "string") continue;
        const found = idOf(text, among.flatMap((name) => index.get(name) ?? []));
        if (typeof found === "string") values.set(field, found);
        else problems.push(problemAt(sheetNames[collection], row, columns.get(field) ?? 0, `${head}: ${wordsOf(found, text, among)}`));
      }
    }
  }
  return problems;
}

interface Index {
  readonly ids: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

function indexOf(rows: LinesRead["rows"]): Index {
  const [ids, byName] = [new Set<string>(), new Map<string, string[]>()];
  for (const { values } of rows) {
    const [id, name] = [values.get("id"), values.get("name")];
    if (typeof id !== "string") continue;
    ids.add(id);
    if (typeof name === "string") byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), id]);
  }
  return { ids, byName };
}

const nameKey = (name: string): string => name.trim().toLowerCase();

/** The id a reference means, or how many lines it could mean. */
function idOf(text: string, among: readonly Index[]): string | number {
  const bracketed = /\[([^[\]]*)\]\s*$/.exec(text)?.[1]?.trim();
  for (const id of [bracketed, text.trim()]) {
    if (id !== undefined && among.some(({ ids }) => ids.has(id))) return id;
  }
  const named = among.flatMap(({ byName }) => byName.get(nameKey(text)) ?? []);
  return named.length === 1 ? (named[0] ?? 0) : named.length;
}

function wordsOf(found: number, text: string, among: readonly CollectionName[]): string {
  const sheets = among.map((name) => sheetNames[name]).join(", ");
  if (found > 1) return `${found} lines of ${sheets} are called “${text.slice(0, 80)}”. Add the id of the one you mean in brackets, like “${text.slice(0, 40)} [id]”`;
  return `There is no line “${text.slice(0, 80)}” in ${sheets}. Choose one that stands there, or add it there`;
}
