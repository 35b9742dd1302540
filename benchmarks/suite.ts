import type { Timing } from "./measure";

/** What we aim at, and what was measured in this run. */
export interface Aim {
  readonly aim: string;
  readonly measured: number;
  readonly bound: number;
  readonly unit: string;
  readonly holds: "at least" | "at most";
}

/** Whether a result is exact; a benchmark of wrong figures fails. */
export interface Exactness {
  readonly what: string;
  readonly exact: boolean;
}

/** One case of a suite, as it is printed. */
export interface CaseResult {
  readonly name: string;
  readonly data: string;
  readonly timings: readonly Timing[];
  readonly aims: readonly Aim[];
  readonly exactness: readonly Exactness[];
  /** What could not be measured here, and why. */
  readonly notes: readonly string[];
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly (() => CaseResult | Promise<CaseResult>)[];
}

export const isMet = ({ measured, bound, holds }: Aim): boolean => (holds === "at least" ? measured >= bound : measured <= bound);
