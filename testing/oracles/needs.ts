/**
 * What a reader can work out of a table with hidden cells, the slow and obvious way: every table of small counts that
 * shows the same is written down. Shares no code with the domain.
 */
export interface PlainTable {
  /** Counts, row by row. */
  readonly counts: readonly (readonly number[])[];
  /** Which cells and totals may be read. */
  readonly isCellShown: (row: number, column: number) => boolean;
  readonly isRowTotalShown: (row: number) => boolean;
  readonly isColumnTotalShown: (column: number) => boolean;
  readonly isGrandTotalShown: boolean;
  /** Whether a hidden cell may hold nought, as when it is hidden for what an earlier release showed. */
  readonly mayBeNought: (row: number, column: number) => boolean;
}

/** The values each hidden cell can have, by "row,column"; counts from one (from nought, where it may be) up to `most` are tried. */
export function possibleValues(table: PlainTable, most: number): Map<string, Set<number>> {
  const [rows, columns] = [table.counts.length, table.counts[0]!.length];
  const hidden = table.counts.flatMap((line, row) => line.flatMap((_, column) => (table.isCellShown(row, column) ? [] : [[row, column] as const])));
  const possible = new Map(hidden.map(([row, column]) => [`${row},${column}`, new Set<number>()]));
  const rowSum = (counts: readonly (readonly number[])[], row: number): number => counts[row]!.reduce((sum, count) => sum + count, 0);
  const columnSum = (counts: readonly (readonly number[])[], column: number): number => counts.reduce((sum, line) => sum + line[column]!, 0);
  const grand = (counts: readonly (readonly number[])[]): number => counts.flat().reduce((sum, count) => sum + count, 0);

  const least = hidden.map(([row, column]) => (table.mayBeNought(row, column) ? 0 : 1));
  const trials = least.reduce<number>((product, from) => product * (most - from + 1), 1);
  for (let number = 0; number < trials; number++) {
    const trial = table.counts.map((line) => [...line]);
    let rest = number;
    hidden.forEach(([row, column], place) => {
      const from = least[place]!;
      trial[row]![column] = from + (rest % (most - from + 1));
      rest = Math.floor(rest / (most - from + 1));
    });
    const range = (length: number): number[] => Array.from({ length }, (_, place) => place);
    // A hidden total, too, is known to be at least one; with a hidden cell of at least one in it, it always is.
    const looksTheSame =
      range(rows).every((row) => !table.isRowTotalShown(row) || rowSum(trial, row) === rowSum(table.counts, row)) &&
      range(columns).every((column) => !table.isColumnTotalShown(column) || columnSum(trial, column) === columnSum(table.counts, column)) &&
      (!table.isGrandTotalShown || grand(trial) === grand(table.counts));
    if (looksTheSame) hidden.forEach(([row, column]) => possible.get(`${row},${column}`)!.add(trial[row]![column]!));
  }
  return possible;
}
