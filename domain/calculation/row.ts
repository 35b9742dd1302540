import type { EvaluatedLine, RuleId } from "../plan/evaluation";

/** A line's own facts: all that is known of it before any year is worked out. */
export type LineHead = Omit<EvaluatedLine, "amounts" | "rules">;

/** A line with money as the calculation sees it: in each year amount × rise × share, unless that year's pence are given. */
export interface Row<Head extends LineHead = LineHead> {
  readonly head: Head;
  /** Whole pence for a full year at the plan's price base; the whole amount of a one-off line. */
  readonly pence: number;
  /** Where its set keeps the price rise, or the taper, that multiplies it. */
  readonly rise: number;
  /** Where its set keeps the share of each year for which it runs. */
  readonly share: number;
  /** Whole pence by position of the year, where they are not worked out: stated by somebody, or made by an exit route. */
  readonly given: ReadonlyMap<number, bigint> | null;
  readonly givenRule: RuleId;
}
