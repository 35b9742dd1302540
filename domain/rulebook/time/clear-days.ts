import { z } from "zod";
import { weekdayInWords } from "../../decisions/calendar-day";
import { lastPublicationDay } from "../../decisions/call-in";
import { day, oneOf, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { withinCalendar } from "./within-calendar";

/** The last day on which papers or a notice may be published before a meeting. */
export const clearDays = defineRule({
  id: "clear-days",
  area: "time",
  title: "Clear days before a meeting",
  statement:
    "So many whole days must lie between the publication and the meeting; neither the day of publication nor the day of the meeting counts. Whether weekends and bank holidays count is read in two ways: many councils cautiously count working days only. Papers need five clear days, the notice of a key decision 28.",
  formula: "Meeting − (clear days + 1), in working days of England and Wales or in calendar days",
  rounding: "None: days are counted whole.",
  source: "Five clear days: access to information rules for agendas; 28 clear days: the notice of a key decision, SI 2012/2089 regulation 9. The two readings are practice, not verified against a judgment. Worked example WE-29.",
  input: z.strictObject({
    meetingOn: day("Meeting on"),
    clearDays: wholeNumber("Clear days", 0, 365),
    reading: oneOf("Days counted", ["working", "calendar"], "Working days leave out weekends and the bank holidays of England and Wales"),
  }),
  output: z.strictObject({ publishBy: day("Publish by"), weekday: text("Day of the week") }),
  calculate: ({ meetingOn, clearDays: count, reading }) => {
    const publishBy = withinCalendar("meetingOn", () => lastPublicationDay(meetingOn, count, reading));
    if (publishBy < "1900-01-01") throw new RuleRefusal("meetingOn", `${count} clear days before ${meetingOn} lie before 1900. Choose a later meeting`);
    return { publishBy, weekday: weekdayInWords(publishBy) };
  },
  examples: [
    {
      reference: "WE-29", title: "Five clear days before Luton's meeting, in working days: Monday 2 May was a bank holiday",
      input: { meetingOn: "2005-05-10", clearDays: 5, reading: "working" }, output: { publishBy: "2005-04-29", weekday: "Friday" },
    },
    {
      reference: "WE-29", title: "The same on the calendar",
      input: { meetingOn: "2005-05-10", clearDays: 5, reading: "calendar" }, output: { publishBy: "2005-05-04", weekday: "Wednesday" },
    },
    {
      reference: "WE-29", title: "28 clear days for the notice of a key decision",
      input: { meetingOn: "2026-07-15", clearDays: 28, reading: "calendar" }, output: { publishBy: "2026-06-16", weekday: "Tuesday" },
    },
    {
      reference: null, title: "No clear days: the day before",
      input: { meetingOn: "2006-01-01", clearDays: 0, reading: "calendar" }, output: { publishBy: "2005-12-31", weekday: "Saturday" },
    },
  ],
});
