import { compare, money, negate, type Money } from "../money/money";
import type { ComparisonGroup, ComparisonRow } from "./comparison";

/** How the rows of a comparison are arranged. */
export interface Arrangement {
  /** Leave out rows in which every scenario has the same values. */
  readonly onlyWhatDiffers: boolean;
  /** The column by whose difference rows are sorted, the largest first; null keeps the rows' own order. */
  readonly sortedBy: string | null;
}

/** Leaves out what is the same everywhere and sorts rows inside their groups. A total stays last; a group without other rows goes. */
export function arrange(groups: readonly ComparisonGroup[], { onlyWhatDiffers, sortedBy }: Arrangement): ComparisonGroup[] {
  return groups
    .map((group) => {
      const kept = onlyWhatDiffers ? group.rows.filter(differs) : group.rows;
      const ranked = sortedBy === null ? kept : kept.toSorted((one, other) => Number(one.isTotal) - Number(other.isTotal) || compare(sizeOf(other, sortedBy), sizeOf(one, sortedBy)));
      const total = group.rows.find(({ isTotal }) => isTotal);
      return { ...group, rows: total === undefined || ranked.length === 0 || ranked.includes(total) ? ranked : [...ranked, total] };
    })
    .filter(({ rows }) => rows.length > 0);
}

const differs = ({ cells }: ComparisonRow): boolean =>
  cells.some(({ value, byYear }) => value !== cells[0]?.value || byYear.some((year, at) => year.value !== cells[0]?.byYear[at]?.value));

/** How large a column's difference is, whichever way it goes; a row without one comes last. */
function sizeOf({ cells }: ComparisonRow, columnKey: string): Money {
  const difference = cells.find((cell) => cell.columnKey === columnKey)?.difference;
  if (difference === null || difference === undefined) return money("0.00");
  const size = money(difference);
  return size.isNegative() ? negate(size) : size;
}
