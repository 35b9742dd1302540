import { fieldsOf } from "../plan/change";
import { collectionNames, type Plan } from "../plan/plan";
import { collectionsReferredTo, columnsOf, type Column } from "./columns";
import { type ColumnChoices, columnLetters, textCell, type WrittenCell, type WrittenSheet } from "./sheet";
import { aboutName, choicesName, sheetNames } from "./sheet-names";
import { referenceText } from "./write-cell";

/** One list of the sheet of choices, and where it stands. */
interface ChoiceList {
  readonly head: string;
  readonly words: readonly string[];
}

export interface ListedChoices {
  readonly sheet: WrittenSheet;
  /** The choices of a collection's columns as ranges of the sheet. */
  readonly of: (columns: readonly Column[]) => ColumnChoices[];
}

/** The sheet that lists what may be chosen in which column: the words of choices, and the lines of this plan that references may name. */
export function choicesSheet(plan: Plan): ListedChoices {
  const lists = new Map<string, ChoiceList>();
  for (const name of ["about", ...collectionNames] as const) {
    for (const column of columnsOf(name)) {
      const key = keyOf(column);
      if (key === null || lists.has(key)) continue;
      const words = column.kind === "reference" ? namesReferredTo(column.field, plan) : column.choices;
      lists.set(key, { head: column.kind === "reference" ? column.head : `${column.head} (${name === "about" ? aboutName : sheetNames[name]})`, words });
    }
  }
  const shown = [...lists].filter(([, { words }]) => words.length > 0);
  const position = new Map(shown.map(([key, { words }], at) => [key, { at, count: words.length }]));
  const longest = Math.max(...shown.map(([, { words }]) => words.length));
  return {
    sheet: {
      name: choicesName,
      hasHeads: true,
      choices: [],
      columns: shown.map(() => ({ width: 32, style: "words" })),
      rows: [
        shown.map(([, { head }]) => textCell(head, "head")),
        ...Array.from({ length: longest }, (_, row): WrittenCell[] => shown.map(([, { words }]) => textCell(words[row] ?? ""))),
      ],
    },
    of: (columns) => columns.flatMap((column, at) => {
      const found = position.get(keyOf(column) ?? "");
      if (found === undefined) return [];
      const letters = columnLetters(found.at);
      return [{ column: at, range: `${choicesName}!$${letters}$2:$${letters}$${found.count + 1}`, only: column.kind !== "reference" }];
    }),
  };
}

/** Columns with the same choices share a list. */
function keyOf(column: Column): string | null {
  if (column.kind === "reference") return `lines of ${collectionsReferredTo(column.field).join(", ")}`;
  return column.choices.length === 0 ? null : `words ${column.choices.join(", ")}`;
}

const namesReferredTo = (field: string, plan: Plan): string[] =>
  collectionsReferredTo(field).flatMap((collection) => plan[collection].map((line) => {
    const name = fieldsOf(line).get("name");
    return referenceText(typeof name === "string" ? name : undefined, line.id);
  }));
