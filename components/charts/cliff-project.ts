import type { IsoDate } from "@/domain/financial-year/financial-year";

export type Certainty = "received" | "confirmed" | "provisional" | "indicative";

/** A stretch of a project's money with one certainty; both days are included. */
export interface CliffStretch {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly certainty: Certainty;
}

/** A short-term project as the funding cliff shows it. */
export interface CliffProject {
  readonly id: string;
  readonly name: string;
  /** Under the name: "£60,000.00 a year". */
  readonly note: string;
  readonly stretches: readonly CliffStretch[];
  /** The last day of the grant; null where no end is known. */
  readonly grantEndsOn: IsoDate | null;
  /** The last day on which the board can still decide; null where it is not worked out. */
  readonly lastSafeDecisionOn: IsoDate | null;
  /** What ends with it: "3 posts, 210 children". */
  readonly atStake: string;
  /** Who carries it: "Luton Borough Council". */
  readonly partnerName: string;
}
