/** A sum of columns times factors, between two bounds; null for no bound. */
export interface LinearRow {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Make the sum of gains × columns as large as can be, each column between nought and its most, with every row kept. */
export interface LinearProgram {
  /** By column. */
  readonly gains: readonly number[];
  /** By column. */
  readonly most: readonly number[];
  readonly rows: readonly LinearRow[];
}

export type LinearAnswer = { readonly status: "best"; readonly gain: number; readonly columns: readonly number[] } | { readonly status: "cannot be met" } | { readonly status: "failed"; readonly words: string };

/** Solves a linear program. The allocation takes it as an argument, so that the sums know no solver. */
export type LinearSolver = (program: LinearProgram) => LinearAnswer;
