"use client";

import { memo, type ReactNode } from "react";
import { type CellActs, GridCell } from "@/components/tables/grid-cell";
import { type Cell, cellDomId, cellKey } from "./cell";
import { type CellFault, type Draft, textInCell } from "./edit-state";
import type { GridColumn, GridRow, GridSection } from "./grid-section";
import { lineHref } from "./line-address";
import type { PlanFault } from "./plan-faults";
import { RuleWay } from "./rule-way";
import type { RuleTitles } from "./rule-of-problem";
import type { GridActs } from "./use-grid-table";

/** What stands in the cells beside what the plan says. */
export interface GridReading {
  /** What is being typed right now, null when it is in another table. */
  readonly draft: Draft | null;
  /** Texts that cannot be read, by the keys of their cells. */
  readonly faults: Readonly<Record<string, CellFault>>;
  /** What keeps the plan from holding together, by the keys of the cells to mend. */
  readonly planFaults: ReadonlyMap<string, PlanFault>;
  readonly titles: RuleTitles;
}

interface GridLineProps extends GridReading {
  readonly section: GridSection;
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  /** Its place among the lines of the table. */
  readonly place: number;
  /** Its place among all rows of the table, counted from one, where not all of them are drawn. */
  readonly rowIndex: number | undefined;
  /** The first and the last of its cells that are chosen together with others; null when none is. */
  readonly chosenFrom: number | null;
  readonly chosenTo: number | null;
  readonly cellActs: CellActs;
  readonly acts: Pick<GridActs, "onRemove" | "onOpenLine">;
}

/** One line of a table. It is drawn anew when something in it changes, not when somebody types elsewhere. */
export const GridLine = memo(function GridLine({ section, row, columns, place, rowIndex, chosenFrom, chosenTo, cellActs, acts, ...reading }: GridLineProps) {
  return (
    <tr data-drawn aria-rowindex={rowIndex}>
      {columns.map((column, position) => {
        const entry = row.entryOf(column);
        const content = entry === null ? (column.field === null ? <span className="ww-grid__name">{row.name}</span> : null) : (
          <GridCell
            id={cellDomId(entry.cell)}
            label={entry.label}
            text={textInCell(reading, entry.cell, entry.text)}
            row={place}
            column={position}
            isNumeric={column.isNumeric}
            options={entry.kind.type === "choice" ? entry.kind.options : null}
            fault={faultIn(reading, entry.cell)}
            note={entry.note}
            isChosen={chosenFrom !== null && chosenTo !== null && position >= chosenFrom && position <= chosenTo}
            acts={cellActs}
          />
        );
        return position === 0
          ? <th key={column.id} scope="row" className="ww-table__row-head"><div className="ww-grid__head"><LineActs section={section} row={row} acts={acts} /><div className="ww-grid__first">{content}</div></div></th>
          : <td key={column.id} className={column.isNumeric ? "ww-table__numeric" : undefined}>{content}</td>;
      })}
    </tr>
  );
});

/** Why a cell's text cannot be taken, or what its line breaks; null when nothing is wrong. */
function faultIn({ faults, planFaults, titles }: GridReading, cell: Cell): ReactNode {
  const key = cellKey(cell);
  const broken = planFaults.get(key);
  return faults[key]?.reason ?? (broken === undefined ? null : <>{broken.reason}. <RuleWay rule={broken.rule} titles={titles} /></>);
}

/**
 * The form and the removal of a line, at the head of its row, where they are reached without scrolling sideways. They
 * stand before the name, so that Tab goes from the name straight to the figures.
 */
function LineActs({ section, row, acts }: Pick<GridLineProps, "section" | "row" | "acts">) {
  const line = { collection: section.lines, id: row.id };
  return (
    <span className="ww-grid__acts">
      <a className="ww-grid__form" href={lineHref(line.collection, line.id)} onClick={(event) => { if (event.ctrlKey || event.metaKey) return; event.preventDefault(); acts.onOpenLine(line); }}>Form<span className="ww-visually-hidden"> for {row.name}</span></a>
      {section.removes !== null && <button type="button" className="ww-grid__remove" onClick={() => acts.onRemove(section, row.id)}>Remove<span className="ww-visually-hidden"> {row.name}</span></button>}
    </span>
  );
}
