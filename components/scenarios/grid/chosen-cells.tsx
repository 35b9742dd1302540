import { type CellRange, placesOf, sizeOf } from "@/components/tables/cell-range";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import { poundsOf } from "./cell-text";
import type { ShownTable } from "./range-block";

/** Says what is chosen, and what its amounts come to. */
export function ChosenCells({ shown, range }: { readonly shown: ShownTable; readonly range: CellRange | null }) {
  return <p className="ww-grid__chosen ww-small" role="status">{range !== null && inWords(shown, range)}</p>;
}

function inWords({ rows, columns }: ShownTable, range: CellRange): string {
  const size = sizeOf(range);
  const amounts = placesOf(range).flat().flatMap(({ row, column }) => {
    const of = columns[column];
    const entry = of === undefined ? null : (rows[row]?.entryOf(of) ?? null);
    const amount = entry?.kind.type === "pounds" ? poundsOf(entry.value) : null;
    return amount === null ? [] : [poundsToPence(amount)];
  });
  const count = `${size.rows === 1 ? "1 row" : `${size.rows} rows`} by ${size.columns === 1 ? "1 column" : `${size.columns} columns`} chosen`;
  return amounts.length === 0 ? `${count}.` : `${count}, amounts of ${formatPounds(penceToPounds(sumPence(amounts)), "always")} together.`;
}
