import Link from "next/link";
import type { ReactNode } from "react";
import { formatCount } from "@/domain/money/format-pounds";
import { CountDifference } from "../money/count-difference";
import { Difference } from "../money/difference";
import { DifferenceLine } from "../money/difference-line";
import { Pounds } from "../money/pounds";
import { HowWorkedOut } from "../rulebook/how-worked-out";
import { DataTable } from "../ui/data-table";
import { BandRow, NumericCell, RowHead } from "../ui/table-cells";
import { Unbroken } from "../ui/unbroken";
import type { OpenFigure } from "./figure-address";
import { FigureLink } from "./figure-link";
import type { ComparisonRow, RowBand, ScenarioColumn } from "./side-by-side";
import { StandingTag } from "./standing-tag";

interface SideBySideTableProps {
  readonly caption: string;
  readonly columns: readonly ScenarioColumn[];
  readonly bands: readonly RowBand[];
  /** The address that opens a figure; without it figures are plain. */
  readonly hrefOf?: (open: OpenFigure) => string;
  /** The state of a column's version, under its number. */
  readonly stateOf?: (columnId: string) => ReactNode;
  /** The figure that is open, so that its cell is marked. */
  readonly open?: OpenFigure | null;
}

function ColumnTitle({ column, state }: { readonly column: ScenarioColumn; readonly state: ReactNode }) {
  return (
    <th scope="col" className="ww-table__numeric ww-comparison__column">
      {column.href === undefined ? <Unbroken>{column.name}</Unbroken> : <Link href={column.href}><Unbroken>{column.name}</Unbroken></Link>}
      <span className="ww-table__note">{column.isReference ? "reference, " : ""}version {column.version}</span>
      {state}
    </th>
  );
}

function Cell({ row, position, column, hrefOf, open }: { readonly row: ComparisonRow; readonly position: number; readonly column: ScenarioColumn } & Pick<SideBySideTableProps, "hrefOf" | "open">) {
  const strong = row.strong ?? false;
  if (row.kind === "count") {
    const cell = row.cells[position];
    if (cell === undefined) return <NumericCell>not provided</NumericCell>;
    return (
      <NumericCell strong={strong}>
        {formatCount(cell.value)}
        {cell.difference !== null && <CountDifference value={cell.difference} unit={row.unit} welcome={row.welcome} />}
        {cell.perCent !== null && <DifferenceLine words={cell.perCent} welcome={cell.perCent === "no comparison" ? "neither" : row.welcome} />}
      </NumericCell>
    );
  }
  const cell = row.cells[position];
  if (cell === undefined) return <NumericCell>not provided</NumericCell>;
  const target = row.figure === null ? undefined : { scenarioId: column.id, figure: row.figure };
  const isOpen = target !== undefined && open?.scenarioId === target.scenarioId && open.figure === target.figure;
  const amount = <Pounds value={cell.value} pence="always" />;
  return (
    <td className={`ww-table__numeric${strong ? " ww-table__strong" : ""}${isOpen ? " ww-comparison__open" : ""}`}>
      <span className={row.alarming === true && cell.value !== "0.00" ? "ww-comparison__alarm" : undefined}>
        <FigureLink href={target === undefined ? undefined : hrefOf?.(target)} about={`${row.name}, ${column.name}`}>{amount}</FigureLink>
      </span>
      {cell.difference !== null && <Difference value={cell.difference} welcome={row.welcome} />}
      {cell.perCent !== null && <DifferenceLine words={cell.perCent} welcome={cell.perCent === "no comparison" ? "neither" : row.welcome} />}
    </td>
  );
}

/**
 * Scenarios in columns, the same rows for each, and under every figure its difference from the reference.
 * The head and the first column are held while the table scrolls past.
 */
export function SideBySideTable({ caption, columns, bands, hrefOf, stateOf, open = null }: SideBySideTableProps) {
  const span = columns.length + 1;
  return (
    <DataTable caption={caption} wide={columns.length > 4} className={columns.length > 4 ? "ww-comparison ww-comparison--many" : "ww-comparison"}>
      <thead>
        <tr>
          <td className="ww-comparison__corner"><span className="ww-visually-hidden">Measure</span></td>
          {columns.map((column) => <ColumnTitle key={column.id} column={column} state={stateOf?.(column.id)} />)}
        </tr>
      </thead>
      {bands.map((band) => (
        <tbody key={band.title}>
          <BandRow columns={span}>{band.title}</BandRow>
          {band.rows.map((row) => (
            <tr key={row.id}>
              <RowHead strong={row.isTotal ?? false} note={<>{row.note}<HowWorkedOut rule={row.rule} about={row.name} /></>}>{row.name}</RowHead>
              {columns.map((column, position) => <Cell key={column.id} row={row} position={position} column={column} open={open} {...(hrefOf === undefined ? {} : { hrefOf })} />)}
            </tr>
          ))}
        </tbody>
      ))}
      <tbody>
        <BandRow columns={span}>Standing</BandRow>
        <tr>
          <RowHead>Financial confirmation</RowHead>
          {columns.map((column) => (
            <NumericCell key={column.id}>
              <StandingTag state={column.standing.state} />
              <span className="ww-table__note">{column.standing.words}</span>
            </NumericCell>
          ))}
        </tr>
      </tbody>
    </DataTable>
  );
}
