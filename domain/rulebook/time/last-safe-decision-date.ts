import { z } from "zod";
import { lastSafeDays, lastSafeMeeting, type SafeMeeting } from "../../decisions/last-safe-decision-date";
import { spokenDate } from "../../financial-year/spoken-date";
import type { IsoDate } from "../../financial-year/financial-year";
import { day, listOf, oneOf, optional, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { safeDecisionExamples } from "./last-safe-decision-examples";
import { withinCalendar } from "./within-calendar";

const readings = ["working", "calendar"] as const;

/** The last day, and the last real meeting, at which a board may still decide before money ends. */
export const lastSafeDecisionDate = defineRule({
  id: "last-safe-decision-date",
  area: "time",
  title: "Last safe decision date",
  statement:
    "Counted back from the last day the money pays for: notice to staff or contractors, so that it has run out by then; before it consultation; before that the days on which the decision may be called in after its publication. Each step starts on the day after the one before has ended. A meeting is in time when its decision takes effect before consultation starts; of the meetings given, the last in time is named, with the days by which its papers and any notice of a key decision must be out.",
  formula: "Day the money ends − notice − consultation − call-in − publication",
  rounding: "None: days are counted whole. Months of notice go back to the same day of the month, or to the month's last day where it has no such day.",
  source: "Own rule over worked example WE-29; lengths of notice, consultation and call-in are each contract's and each council's own.",
  input: z.strictObject({
    moneyEndsOn: day("Money ends on", "The last day it pays for"),
    noticeLength: wholeNumber("Length of notice", 0, 104),
    noticeUnit: oneOf("Notice counted in", ["months", "weeks"]),
    consultationDays: wholeNumber("Days of consultation", 0, 730, "Calendar days"),
    callInWorkingDays: wholeNumber("Working days of call-in", 0, 60, "Nought where there is no call-in"),
    publicationWorkingDays: wholeNumber("Working days to publication", 0, 60, "1 when the decision is published on the next working day"),
    papersClearDays: wholeNumber("Clear days for papers", 0, 365),
    papersReading: oneOf("Clear days for papers counted as", readings),
    forwardClearDays: optional(wholeNumber("Clear days for the notice of a key decision", 0, 365, "Leave empty when it is not a key decision")),
    forwardReading: oneOf("Clear days for the notice counted as", readings),
    meetings: listOf("Meetings", z.strictObject({ meetsOn: day("Meets on") })),
    today: day("Today"),
  }),
  output: z.strictObject({
    noticeBy: day("Notice given by"),
    consultationFrom: day("Consultation from"),
    decisionInEffectBy: day("Decision in effect by the end of"),
    decideBy: day("Last working day to decide"),
    lastSafeMeeting: optional(day("Last meeting in time")),
    takesEffectOn: optional(day("Its decision takes effect at the end of")),
    papersBy: optional(day("Papers out by")),
    forwardNoticeBy: optional(day("Notice of the key decision out by")),
    standing: oneOf("Where things stand", ["in time", "too late for its papers", "the last meeting has passed", "no meeting in time"]),
    inWords: text("In words"),
  }),
  calculate: ({ meetings, today, papersReading: papersMode, forwardReading: forwardMode, ...steps }) => {
    const { days, meeting } = withinCalendar("moneyEndsOn", () => ({
      days: lastSafeDays(steps),
      meeting: lastSafeMeeting(meetings.map(({ meetsOn }) => meetsOn), steps, { ...steps, papersMode, forwardMode }),
    }));
    return {
      noticeBy: days.noticeBy, consultationFrom: days.consultationFrom, decisionInEffectBy: days.effectiveBy, decideBy: days.decideBy,
      lastSafeMeeting: meeting?.meetsOn ?? null, takesEffectOn: meeting?.effectiveOn ?? null, papersBy: meeting?.papersBy ?? null, forwardNoticeBy: meeting?.forwardNoticeBy ?? null,
      ...standing(meeting, days.decideBy, today),
    };
  },
  examples: safeDecisionExamples,
});

function standing(meeting: SafeMeeting | null, decideBy: IsoDate, today: IsoDate) {
  if (meeting === null) return { standing: "no meeting in time", inWords: `None of the meetings given is in time: the decision is needed by ${spokenDate(decideBy)}.` } as const;
  const meets = spokenDate(meeting.meetsOn);
  if (meeting.meetsOn < today) return { standing: "the last meeting has passed", inWords: `The last meeting in time was on ${meets}, which has passed.` } as const;
  const outBy = meeting.forwardNoticeBy !== null && meeting.forwardNoticeBy < meeting.papersBy ? meeting.forwardNoticeBy : meeting.papersBy;
  if (outBy < today) return { standing: "too late for its papers", inWords: `The last meeting in time is on ${meets}, but what must be published before it was due on ${spokenDate(outBy)}.` } as const;
  return { standing: "in time", inWords: `Decide at the meeting on ${meets} at the latest, and publish by ${spokenDate(outBy)}.` } as const;
}
