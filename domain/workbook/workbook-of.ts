import { fieldsOf } from "../plan/change";
import type { Evaluation } from "../plan/evaluation";
import { collectionNames, type CollectionName, type Plan } from "../plan/plan";
import { byYearSheet, checksSheet } from "./checks-sheets";
import { choicesSheet, type ListedChoices } from "./choices-sheet";
import { collectionsReferredTo, columnsOf, type Column } from "./columns";
import { coverSheet, type WorkbookAbout } from "./cover-sheet";
import { type SheetColumn, textCell, type WrittenSheet } from "./sheet";
import { aboutName, sheetNames } from "./sheet-names";
import { styleOf, writeCell } from "./write-cell";

/**
 * A scenario as the sheets of a workbook: what it is, the plan's own facts, one sheet for each collection, the
 * planner's figures by year, formulas that add them up again, and the choices. `planFromWorkbook` gives the same plan.
 */
export function workbookOf(plan: Plan, evaluation: Evaluation, about: WorkbookAbout): WrittenSheet[] {
  const choices = choicesSheet(plan);
  const nameOf = namesOf(plan);
  return [
    coverSheet(about),
    aboutSheet(plan),
    ...collectionNames.map((collection) => collectionSheet(collection, plan, choices, nameOf)),
    byYearSheet(evaluation),
    checksSheet(evaluation),
    choices.sheet,
  ];
}

function aboutSheet({ about }: Plan): WrittenSheet {
  const values = fieldsOf(about);
  return {
    name: aboutName,
    columns: [{ width: 32, style: "words" }, { width: 60, style: "text" }],
    hasHeads: false,
    choices: [],
    rows: columnsOf("about").map((column) => [textCell(column.head, "head"), writeCell(column, values.get(column.field) ?? null, () => undefined)]),
  };
}

function collectionSheet(collection: CollectionName, plan: Plan, choices: ListedChoices, nameOf: NameOf): WrittenSheet {
  const columns = columnsOf(collection);
  return {
    name: sheetNames[collection],
    columns: columns.map(sheetColumn),
    hasHeads: true,
    choices: choices.of(columns),
    rows: [
      columns.map(({ head }) => textCell(head, "head")),
      ...plan[collection].map((line) => {
        const values = fieldsOf(line);
        return columns.map((column) => writeCell(column, values.get(column.field) ?? null, nameOf));
      }),
    ],
  };
}

const wide: ReadonlySet<string> = new Set(["name", "clause", "reason", "source", "legalBasis"]);

const sheetColumn = (column: Column): SheetColumn => ({
  style: styleOf[column.kind],
  width: wide.has(column.field) ? 44 : column.kind === "reference" ? 36 : column.kind === "id" ? 24 : Math.max(14, column.head.length + 2),
});

type NameOf = (field: string, id: string) => string | undefined;

/** The name of the line a reference names, among the collections its field may refer to. */
function namesOf(plan: Plan): NameOf {
  const names = new Map(collectionNames.map((collection) => [collection, new Map(plan[collection].map((line) => [line.id, fieldsOf(line).get("name")]))]));
  return (field, id) => {
    for (const collection of collectionsReferredTo(field)) {
      const name = names.get(collection)?.get(id);
      if (typeof name === "string") return name;
    }
    return undefined;
  };
}
