"use client";

import { Checkboxes } from "@/components/ui/checkboxes";
import { Details } from "@/components/ui/details";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { GridSection } from "./grid-section";
import { shownColumns, type TableView } from "./grid-view";

interface TableViewControlsProps {
  readonly section: GridSection;
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
}

/** Finds, groups and chooses columns of one table. Only what is seen changes, never the plan, and the address holds it. */
export function TableViewControls({ section, view, onView }: TableViewControlsProps) {
  const id = (part: string): string => `view-${section.id}-${part}`;
  const [first, ...others] = section.columns;
  const groupable = others.filter(({ kind }) => kind.type === "choice");
  const shown = shownColumns(section, view).map((column) => column.id);
  const toggled = (column: string, isShown: boolean): TableView => ({ ...view, columns: others.map((one) => one.id).filter((one) => (one === column ? isShown : shown.includes(one))) });
  return (
    <Details summary={`Find, group and choose columns of ${section.title.charAt(0).toLowerCase()}${section.title.slice(1)}`} open={view.find !== "" || view.group !== null}>
      <div className="ww-grid__view">
        <TextField id={id("find")} name={id("find")} label="Only lines that say" width="half" autoComplete="off" value={view.find} onChange={(event) => onView({ ...view, find: event.currentTarget.value })} />
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
