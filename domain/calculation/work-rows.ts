import type { LineHead } from "./row";
import type { Block, RowSet } from "./row-set";
import { asDouble, surelyRounded, timesRates } from "./times-rates";

/** A set of rows worked out: whole pence in doubles, NaN where they need more than a double holds (`penceAt` reads both). */
export interface WorkedRows<Head extends LineHead = LineHead, Name extends string = string> {
  readonly set: RowSet<Head, Name>;
  /** Row by row and year by year, in the blocks of the set. */
  readonly pence: readonly Float64Array[];
  /** For each grouping, group by group and year by year. */
  readonly sums: readonly Float64Array[];
  /** No sum of the rows is larger in any year: each row's largest amount, without its sign, added up. */
  readonly size: number;
}

/** Works out every row in every year, and every sum. */
export const workRows = <Head extends LineHead, Name extends string>(set: RowSet<Head, Name>): WorkedRows<Head, Name> => addUp(set, (block) => workBlock(set, block));

/** The pence of one block, row by row and year by year. */
export function workBlock(set: RowSet, block: Block<LineHead>): Float64Array {
  const cells = new Float64Array(block.rows.length * set.yearCount);
  for (let row = 0; row < block.rows.length; row += 1) workRow(cells, set, block, row);
  for (const row of block.given) setGiven(cells, set, block, row);
  return cells;
}

/** The pence of one block once more, with one row worked out anew. */
export function workRowAgain(cells: Float64Array, set: RowSet, block: Block<LineHead>, row: number): Float64Array {
  const copy = cells.slice();
  workRow(copy, set, block, row);
  setGiven(copy, set, block, row);
  return copy;
}

function workRow(cells: Float64Array, { yearCount, rises, shares }: RowSet, { pence, rise, share }: Block<LineHead>, row: number): void {
  const [amount, riseOfRow, shareOfRow] = [pence[row]!, rises.series[rise[row]!]!, shares.series[share[row]!]!];
  const [riseRates, shareRates] = [riseOfRow.nearest, shareOfRow.nearest];
  for (let year = 0, cell = row * yearCount; year < yearCount; year += 1, cell += 1) {
    const whole = surelyRounded(amount * riseRates[year]! * shareRates[year]!);
    cells[cell] = Number.isNaN(whole) ? timesRates(amount, riseOfRow, shareOfRow, year) : whole;
  }
}

const setGiven = (cells: Float64Array, { yearCount }: RowSet, { rows }: Block<LineHead>, row: number): void =>
  rows[row]!.given?.forEach((pence, year) => (cells[row * yearCount + year] = asDouble(pence)));

/** Asks for the pence of each block and adds them up by every grouping while they are at hand. Where the rows are too large for exact sums in doubles, all sums are NaN. */
export function addUp<Head extends LineHead, Name extends string>(set: RowSet<Head, Name>, penceOf: (block: Block<Head>, at: number) => Float64Array): WorkedRows<Head, Name> {
  const { yearCount, blocks, groupings } = set;
  const sums = groupings.map(({ positions }) => new Float64Array((positions.size + 1) * yearCount));
  let size = 0;
  const pence = blocks.map((block, at) => {
    const cells = penceOf(block, at);
    for (let row = 0; row < block.rows.length; row += 1) size += sizeOf(set, block, row);
    sums.forEach((sum, grouping) => addBlock(sum, block.groups[grouping]!, cells, yearCount));
    return cells;
  });
  if (!isExact(size)) for (const sum of sums) sum.fill(NaN);
  return { set, pence, sums, size };
}

/**
 * True while sums of rows of this size are exact in doubles: every sum on the way is a whole number below 2^53. Half of
 * that is asked, because the size itself is not exact. False for NaN.
 */
export const isExact = (size: number): boolean => size <= 2 ** 52;

/** A row's largest amount in any year, without its sign, or more. */
export const sizeOf = ({ rises, shares }: RowSet, { pence, rise, share, mostGiven }: Block<LineHead>, row: number): number =>
  Math.abs(pence[row]!) * rises.series[rise[row]!]!.most * shares.series[share[row]!]!.most + mostGiven[row]! + 1;

function addBlock(sums: Float64Array, groups: Int32Array, cells: Float64Array, yearCount: number): void {
  for (let row = 0, cell = 0; row < groups.length; row += 1) {
    const first = groups[row]! * yearCount;
    for (let year = 0; year < yearCount; year += 1, cell += 1) sums[first + year]! += cells[cell]!;
  }
}
