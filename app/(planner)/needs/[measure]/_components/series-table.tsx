import { DataTable } from "@/components/ui/data-table";
import { ColumnHead, NumericCell, NumericHead, RowHead } from "@/components/ui/table-cells";
import type { Outputs } from "@/trpc/types";

interface SeriesTableProps {
  readonly series: Outputs["needs"]["measure"]["series"];
  readonly names: { readonly own: string; readonly region: string | null; readonly england: string };
  readonly caption: string;
}

/** The rows of the picture, newest first; a cell without a figure says why. */
export function SeriesTable({ series, names, caption }: SeriesTableProps) {
  return (
    <DataTable caption={caption} captionHidden compact>
      <thead>
        <tr>
          <ColumnHead>Period, as published</ColumnHead>
          <NumericHead>{names.own}</NumericHead>
          {names.region !== null && <NumericHead>{names.region}</NumericHead>}
          <NumericHead>{names.england}</NumericHead>
        </tr>
      </thead>
      <tbody>
        {[...series].reverse().map((point) => (
          <tr key={point.period}>
            <RowHead>{point.period}</RowHead>
            <NumericCell strong>{point.own.words}</NumericCell>
            {names.region !== null && <NumericCell>{point.region.words}</NumericCell>}
            <NumericCell>{point.england.words}</NumericCell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
