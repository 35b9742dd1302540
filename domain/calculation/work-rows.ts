import type { LineHead } from "./row";
import type { Block, RowSet } from "./row-set";
import { asDouble, timesRates } from "./times-rates";

/** A set of rows worked out: whole pence in doubles, NaN where they need more than a double holds (`penceAt` reads both). */
export interface WorkedRows<Head extends LineHead = LineHead, Name extends string = string> {
  readonly set: RowSet<Head, Name>;
  /** Row by row and year by year, in the blocks of the set. */
  readonly pence: readonly Float64Array[];
  /** For each grouping, group by group and year by year. */
  readonly sums: readonly Float64Array[];
  /** All rows of each year added up without their signs: while it is below 2^53, every sum of that year is exact. */
  readonly sizes: Float64Array;
}

/** Works out every row in every year, and every sum. */
export const workRows = <Head extends LineHead, Name extends string>(set: RowSet<Head, Name>): WorkedRows<Head, Name> => addUp(set, set.blocks.map((block) => workBlock(set, block)));

/** The pence of one block, row by row and year by year. */
export function workBlock({ yearCount, rises, shares }: RowSet, { rows, pence, rise, share }: Block<LineHead>): Float64Array {
  const cells = new Float64Array(rows.length * yearCount);
  for (let row = 0, cell = 0; row < rows.length; row += 1) {
    const amount = pence[row]!;
    const riseOfRow = rises.series[rise[row]!]!;
    const shareOfRow = shares.series[share[row]!]!;
    for (let year = 0; year < yearCount; year += 1, cell += 1) cells[cell] = timesRates(amount, riseOfRow, shareOfRow, year);
    rows[row]!.given?.forEach((given, year) => (cells[row * yearCount + year] = asDouble(given)));
  }
  return cells;
}

/** Adds up worked rows by every grouping. Where a year's rows are too large for exact sums in doubles, its sums are NaN. */
export function addUp<Head extends LineHead, Name extends string>(set: RowSet<Head, Name>, pence: readonly Float64Array[]): WorkedRows<Head, Name> {
  const { yearCount, blocks, groupings } = set;
  const sums = groupings.map(({ positions }) => new Float64Array((positions.size + 1) * yearCount));
  const sizes = new Float64Array(yearCount);
  blocks.forEach((block, at) => {
    const cells = pence[at]!;
    addSizes(sizes, cells);
    sums.forEach((sum, grouping) => addBlock(sum, block.groups[grouping]!, cells, yearCount));
  });
  sizes.forEach((size, year) => {
    if (isExact(size)) return;
    for (const sum of sums) for (let cell = year; cell < sum.length; cell += yearCount) sum[cell] = NaN;
  });
  return { set, pence, sums, sizes };
}

/** True while sums of a year whose rows have this size are exact in doubles; false for NaN. */
export const isExact = (size: number): boolean => size <= Number.MAX_SAFE_INTEGER;

function addBlock(sums: Float64Array, groups: Int32Array, cells: Float64Array, yearCount: number): void {
  for (let row = 0, cell = 0; row < groups.length; row += 1) {
    const first = groups[row]! * yearCount;
    for (let year = 0; year < yearCount; year += 1, cell += 1) sums[first + year]! += cells[cell]!;
  }
}

function addSizes(sizes: Float64Array, cells: Float64Array): void {
  const yearCount = sizes.length;
  for (let cell = 0; cell < cells.length; ) {
    for (let year = 0; year < yearCount; year += 1, cell += 1) sizes[year]! += Math.abs(cells[cell]!);
  }
}
