import type { IsoDate } from "../financial-year/financial-year";
import { addWorkingDays } from "./bank-holidays";
import { addDays, monthsBefore } from "./calendar-day";
import { callInWindow, lastPublicationDay, type ClearDaysMode } from "./call-in";

/** What has to happen between a board's decision and the day the money ends. */
export interface StepsAfterDecision {
  readonly moneyEndsOn: IsoDate;
  /** Notice to staff or to contractors, which must have run out when the money ends. */
  readonly noticeLength: number;
  readonly noticeUnit: "months" | "weeks";
  /** Calendar days of consultation before notice is given. */
  readonly consultationDays: number;
  /** Working days in which the decision may be called in; nought for a body whose decisions cannot be. */
  readonly callInWorkingDays: number;
  /** Working days from the meeting to the publication of its decision, from which call-in runs. */
  readonly publicationWorkingDays: number;
}

/** The last day of each step, counted back from the day the money ends. */
export interface LastSafeDays {
  readonly noticeBy: IsoDate;
  readonly consultationFrom: IsoDate;
  /** The decision has to be in effect at the end of this day. */
  readonly effectiveBy: IsoDate;
  /** The last working day on which a meeting may decide. */
  readonly decideBy: IsoDate;
}

/**
 * Counts back from the day the money ends: notice in months or weeks, then consultation, then call-in and
 * publication. Each step starts on the day after the one before it has ended. Notice given on 31 December runs three
 * months to 31 March. Without call-in a decision takes effect on the day it is made, as in `callInWindow`.
 * Throws `RangeError` outside the table of bank holidays. Source: own rule over worked example WE-29.
 */
export function lastSafeDays(steps: StepsAfterDecision): LastSafeDays {
  const noticeBy = steps.noticeUnit === "months" ? monthsBefore(steps.moneyEndsOn, steps.noticeLength) : addDays(steps.moneyEndsOn, -7 * steps.noticeLength);
  const consultationFrom = addDays(noticeBy, -steps.consultationDays);
  const effectiveBy = addDays(consultationFrom, -1);
  // The last working day on or before that one: the working day before the day after it.
  const lastEffect = addWorkingDays(consultationFrom, -1);
  const decideBy = steps.callInWorkingDays === 0 ? lastEffect : addWorkingDays(lastEffect, -(steps.callInWorkingDays + steps.publicationWorkingDays));
  return { noticeBy, consultationFrom, effectiveBy, decideBy };
}

/** What papers need before a meeting. `forwardClearDays` is the notice of a key decision; null where none is due. */
export interface StepsBeforeMeeting {
  readonly papersClearDays: number;
  readonly papersMode: ClearDaysMode;
  readonly forwardClearDays: number | null;
  readonly forwardMode: ClearDaysMode;
}

/** The last meeting at which the decision is still safe, and what must be published before it. */
export interface SafeMeeting {
  readonly meetsOn: IsoDate;
  readonly effectiveOn: IsoDate;
  readonly papersBy: IsoDate;
  readonly forwardNoticeBy: IsoDate | null;
}

/**
 * The last of the meetings whose decision takes effect in time, whatever their order; null when all are too late.
 * Worked forwards from each meeting, so that it checks the days counted back.
 * Throws `RangeError` outside the table of bank holidays.
 */
export function lastSafeMeeting(meetings: readonly IsoDate[], after: StepsAfterDecision, before: StepsBeforeMeeting): SafeMeeting | null {
  const { effectiveBy } = lastSafeDays(after);
  const effectiveOn = (meeting: IsoDate): IsoDate => callInWindow(meeting, after.callInWorkingDays, addWorkingDays(meeting, after.publicationWorkingDays)).effectiveOn;
  const meetsOn = meetings.filter((meeting) => meeting <= effectiveBy && effectiveOn(meeting) <= effectiveBy).sort().at(-1);
  if (meetsOn === undefined) return null;
  return {
    meetsOn,
    effectiveOn: effectiveOn(meetsOn),
    papersBy: lastPublicationDay(meetsOn, before.papersClearDays, before.papersMode),
    forwardNoticeBy: before.forwardClearDays === null ? null : lastPublicationDay(meetsOn, before.forwardClearDays, before.forwardMode),
  };
}
