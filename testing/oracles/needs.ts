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

/** Four times a quartile of whole figures: the way between two neighbours in quarter steps, taken one by one. */
export function plainQuartileTimesFour(figures: readonly number[], quarter: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  // Every figure stands four steps from the next; the quartile is so many steps from the first.
  const steps = sorted.flatMap((figure, place) => (place + 1 < sorted.length ? [0, 1, 2, 3].map((step) => figure * (4 - step) + sorted[place + 1]! * step) : [figure * 4]));
  return steps[(sorted.length - 1) * quarter]!;
}

/** Twice the median: the smallest and the largest are struck out in turn until one or two are left. */
export function plainMedianTimesTwo(figures: readonly number[]): number {
  if (figures.length === 1) return figures[0]! * 2;
  if (figures.length === 2) return figures[0]! + figures[1]!;
  const without = (from: readonly number[], figure: number): number[] => from.toSpliced(from.indexOf(figure), 1);
  return plainMedianTimesTwo(without(without(figures, Math.min(...figures)), Math.max(...figures)));
}

/** A service as the map sees it; null stands for all. */
export interface PlainService {
  readonly ages: readonly number[];
  readonly levels: readonly number[];
  readonly type: string;
  readonly area: string | null;
  readonly hours: string | null;
  readonly places: number | null;
}

/** Gap, thin or covered, by asking for a child of every age in turn who would take it in. `hundredths` of a place for each child are enough. */
export function plainCoverage(cell: { readonly ages: readonly number[]; readonly level: number; readonly type: string; readonly area: string; readonly hours: string | null }, services: readonly PlainService[], need: number | null, hundredths: number): "gap" | "thin" | "covered" {
  const takes = (service: PlainService, age: number): boolean =>
    service.ages.includes(age) && service.levels.includes(cell.level) && service.type === cell.type && [null, cell.area].includes(service.area) && (cell.hours === null || [null, cell.hours].includes(service.hours));
  const taking = services.filter((service) => cell.ages.some((age) => takes(service, age)));
  if (taking.length === 0) return "gap";
  if (cell.ages.some((age) => !taking.some((service) => takes(service, age)))) return "thin";
  const isKnown = need !== null && need > 0 && taking.every(({ places }) => places !== null);
  return isKnown && taking.reduce((sum, { places }) => sum + (places ?? 0), 0) * 100 < hundredths * need ? "thin" : "covered";
}
