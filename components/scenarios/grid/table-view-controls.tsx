"use client";

import { useEffect, useState } from "react";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Details } from "@/components/ui/details";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { drawnWhole } from "@/components/tables/row-window";
import type { GridSection } from "./grid-section";
import { shownColumns, type TableView } from "./grid-view";

interface TableViewControlsProps {
  readonly section: GridSection;
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
}

const fieldId = (sectionId: string, part: string): string => `view-${sectionId}-${part}`;

export const findFieldId = (sectionId: string): string => fieldId(sectionId, "find");

/** Finds, groups and chooses columns of one table. Only what is seen changes, never the plan, and the address holds it. */
export function TableViewControls({ section, view, onView }: TableViewControlsProps) {
  const id = (part: string): string => fieldId(section.id, part);
  const [first, ...others] = section.columns;
  const groupable = others.filter(({ kind }) => kind.type === "choice");
  const shown = shownColumns(section, view).map((column) => column.id);
  const toggled = (column: string, isShown: boolean): TableView => ({ ...view, columns: others.map((one) => one.id).filter((one) => (one === column ? isShown : shown.includes(one))) });
  const isLong = section.rows.length > drawnWhole;
  return (
    <Details summary={`Find, group and choose columns of ${section.title.charAt(0).toLowerCase()}${section.title.slice(1)}`} open={isLong || view.find !== "" || view.group !== null}>
      <div className="ww-grid__view">
        <FindField section={section} find={view.find} onFind={(find) => onView({ ...view, find })} />
        {groupable.length > 0 && (
          <Select id={id("group")} name={id("group")} label="Group by, with subtotals" value={view.group ?? ""} onChange={(event) => onView({ ...view, group: event.currentTarget.value === "" ? null : event.currentTarget.value })} options={[{ value: "", words: "nothing" }, ...groupable.map((column) => ({ value: column.id, words: column.head }))]} />
        )}
      </div>
      <Checkboxes
        key={shown.join()}
        id={id("columns")}
        name={id("columns")}
        label={`Columns beside “${first?.head ?? ""}”`}
        choices={others.map((column) => ({ value: column.id, words: column.head }))}
        defaultValues={shown}
        onChange={(event) => onView(toggled(event.currentTarget.value, event.currentTarget.checked))}
      />
    </Details>
  );
}

/** A table of so many lines is looked through when the typing pauses, any smaller with every key. */
const manyLines = 300;
const pause = 200;

/** Finds in every line of the table, drawn or not; what is typed stands in its field at once. */
function FindField({ section, find, onFind }: { readonly section: GridSection; readonly find: string; readonly onFind: (find: string) => void }) {
  const [text, setText] = useState(find);
  const [sent, setSent] = useState(find);
  const [given, setGiven] = useState(find);
  if (find !== given) {
    setGiven(find);
    // The address was changed elsewhere, as by "Show all".
    if (find !== sent) {
      setSent(find);
      setText(find);
    }
  }
  useEffect(() => {
    if (text === sent) return;
    const timer = setTimeout(() => {
      setSent(text);
      onFind(text);
    }, section.rows.length > manyLines ? pause : 0);
    return () => clearTimeout(timer);
  }, [text, sent]); // eslint-disable-line react-hooks/exhaustive-deps -- Only what is typed starts the finding.
  const id = findFieldId(section.id);
  const isLong = section.rows.length > drawnWhole;
  return <TextField id={id} name={id} label="Only lines that say" hint={isLong ? `Finds in all ${section.rows.length} lines. Ctrl and F leads here from the table.` : undefined} width="half" autoComplete="off" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}
