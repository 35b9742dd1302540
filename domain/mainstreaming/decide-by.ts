import { addWorkingDays } from "../decisions/bank-holidays";
import { addDays } from "../decisions/calendar-day";
import { lastPublicationDay } from "../decisions/call-in";
import { lastSafeDays, type LastSafeDays } from "../decisions/last-safe-decision-date";
import type { IsoDate } from "../financial-year/financial-year";
import type { Line } from "../plan/plan";

/** How long a recommendation of the board takes to become a decision in effect. */
export interface DecisionCycle {
  /** Calendar days from the board's meeting to that of the body that decides. */
  readonly committeeDays: number;
  /** Working days from that meeting to the publication of its decision. */
  readonly publicationWorkingDays: number;
  /** Working days in which the decision may be called in. */
  readonly callInWorkingDays: number;
  /** Clear working days for which papers are out before the board meets. */
  readonly papersClearDays: number;
}

export type DecideBy =
  | { readonly is: "not stated"; readonly missing: readonly ("noticeMonths" | "consultationDays")[] }
  | { readonly is: "outside the calendar" }
  | ({
      readonly is: "worked out";
      /** The last working day on which the board may recommend: the last safe decision date. */
      readonly boardBy: IsoDate;
      /** The last meeting of the board from today that is in time; null where none is arranged. */
      readonly meetsOn: IsoDate | null;
      /** When that meeting's papers have to be out. */
      readonly papersBy: IsoDate | null;
      readonly isPassed: boolean;
    } & LastSafeDays);

/**
 * Counts back from the day the money ends: notice, consultation, publication and call-in, the committee cycle, to the
 * last day on which the board may recommend, and finds the last of its meetings by then. Notice and consultation are
 * the service's own; where nobody has stated them nothing is worked out, because a guessed date would be relied on.
 * @param meetings the board's meetings, in any order.
 */
export function decideBy(service: Pick<Line<"services">, "noticeMonths" | "consultationDays">, moneyEndsOn: IsoDate, meetings: readonly IsoDate[], today: IsoDate, cycle: DecisionCycle): DecideBy {
  const { noticeMonths, consultationDays } = service;
  if (noticeMonths === null || consultationDays === null) {
    return { is: "not stated", missing: [...(noticeMonths === null ? ["noticeMonths" as const] : []), ...(consultationDays === null ? ["consultationDays" as const] : [])] };
  }
  const { callInWorkingDays, publicationWorkingDays } = cycle;
  try {
    const days = lastSafeDays({ moneyEndsOn, noticeLength: noticeMonths, noticeUnit: "months", consultationDays, callInWorkingDays, publicationWorkingDays });
    // The last working day on or before the day that many days earlier.
    const boardBy = addWorkingDays(addDays(days.decideBy, 1 - cycle.committeeDays), -1);
    const meetsOn = meetings.filter((meeting) => meeting >= today && meeting <= boardBy).sort().at(-1) ?? null;
    return { is: "worked out", ...days, boardBy, meetsOn, papersBy: meetsOn === null ? null : lastPublicationDay(meetsOn, cycle.papersClearDays), isPassed: boardBy < today };
  } catch (error) {
    if (error instanceof RangeError) return { is: "outside the calendar" };
    throw error;
  }
}

/** What the planner takes where a trust has said nothing else: six weeks between the board and the body that decides, and a council's call-in. */
export const usualCycle: DecisionCycle = { committeeDays: 42, publicationWorkingDays: 1, callInWorkingDays: 5, papersClearDays: 5 };
