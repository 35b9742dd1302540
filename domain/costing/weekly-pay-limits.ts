import type { IsoDate } from "../financial-year/financial-year";

/** The limit on a week's pay for employment that ends from 6 April of one year to 5 April of the next; whole pence. */
interface WeeklyPayLimit {
  readonly from: string;
  readonly to: string;
  readonly pence: bigint;
}

/**
 * The limits that have been checked against a source: £544, £571, £643 and £719. Other years are left out rather than
 * recalled; whoever needs one states it. Source: the limits as published by
 * Brightmine, an employment information service; each holds for employment that ends in the year from its 6 April.
 */
const weeklyPayLimits: readonly WeeklyPayLimit[] = [
  { from: "2021-04-06", to: "2022-04-05", pence: 544_00n },
  { from: "2022-04-06", to: "2023-04-05", pence: 571_00n },
  { from: "2023-04-06", to: "2024-04-05", pence: 643_00n },
  { from: "2025-04-06", to: "2026-04-05", pence: 719_00n },
];

/** The years of 6 April for which a limit is held, in words for a refusal. */
export const limitYearsHeld = "6 April 2021 to 5 April 2024, and 6 April 2025 to 5 April 2026";

/** The limit on a week's pay in whole pence on the day employment ends, or null where it is not held: £719.00 on 1 May 2025. */
export const weeklyPayLimitOn = (day: IsoDate): bigint | null => weeklyPayLimits.find(({ from, to }) => from <= day && day <= to)?.pence ?? null;
