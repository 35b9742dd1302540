import type { IsoDate } from "../financial-year/financial-year";
import { addDays } from "./calendar-day";
import { addWorkingDays } from "./bank-holidays";

/** The window a council's scrutiny has for calling a cabinet's decision in: the fifth working day after publication. */
export const usualCallInWorkingDays = 5;

/** The working days in which a kind of body's decision may be called in: a council's executive has them, others do not. */
export const callInWorkingDaysOf = (bodyKind: string): number => (bodyKind === "cabinet" ? usualCallInWorkingDays : 0);

/** When a body's decision is published and when it takes effect. */
export interface CallInWindow {
  readonly publishedOn: IsoDate;
  /** The end of this working day, unless the decision is called in. */
  readonly effectiveOn: IsoDate;
}

/**
 * The dates of a decision: published on the next working day unless a day is given, effective at the end of the
 * last working day of the window. Source: worked example WE-29, four cabinet meetings of Oxfordshire; Tuesday
 * 19 July 2005 takes effect on Wednesday 27 July 2005.
 * @param callInWorkingDays 0 for a body whose decisions cannot be called in: effective on the day it decided.
 */
export function callInWindow(decidedOn: IsoDate, callInWorkingDays: number, publishedOn: IsoDate | null = null): CallInWindow {
  const published = publishedOn ?? addWorkingDays(decidedOn, 1);
  return { publishedOn: published, effectiveOn: callInWorkingDays === 0 ? decidedOn : addWorkingDays(published, callInWorkingDays) };
}

/** Whether clear days are counted in working days (the cautious reading) or on the calendar. */
export type ClearDaysMode = "working" | "calendar";

/**
 * The last day on which papers may be published so that so many clear days lie between it and the meeting,
 * neither counted. Five clear days before Tuesday 10 May 2005 is Friday 29 April in working days (2 May was a
 * bank holiday) and Wednesday 4 May on the calendar. Source: WE-29.
 */
export function lastPublicationDay(meeting: IsoDate, clearDays: number, mode: ClearDaysMode = "working"): IsoDate {
  return mode === "working" ? addWorkingDays(meeting, -(clearDays + 1)) : addDays(meeting, -(clearDays + 1));
}
