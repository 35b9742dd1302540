import { z } from "zod";
import { addWorkingDays } from "../../decisions/bank-holidays";
import { weekdayInWords } from "../../decisions/calendar-day";
import { callInWindow } from "../../decisions/call-in";
import { day, optional, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { withinCalendar } from "./within-calendar";

/** When a decision that may be called in takes effect. */
export const callIn = defineRule({
  id: "call-in",
  area: "time",
  title: "Call-in",
  statement:
    "A cabinet's decision takes effect at the end of the last working day on which it may be called in. The working days count from the day after its publication. A body whose decisions cannot be called in has nought working days, and its decision takes effect on the day it is made.",
  formula: "Day of publication + working days of call-in",
  rounding: "None: days are counted whole.",
  source: "Councils' constitutions: before the end of the fifth working day after publication. Worked example WE-29, four meetings of Oxfordshire's Cabinet.",
  input: z.strictObject({
    decidedOn: day("Decided on"),
    callInWorkingDays: wholeNumber("Working days of call-in", 0, 60, "Usually 5; nought where there is no call-in"),
    publicationWorkingDays: wholeNumber("Working days to publication", 0, 60, "1 when the decision is published on the next working day"),
    publishedOn: optional(day("Published on", "The real day, once it is known; it takes the place of the working days to publication")),
  }),
  output: z.strictObject({ publishedOn: day("Published on"), effectiveOn: day("Takes effect at the end of"), weekday: text("Day of the week") }),
  calculate: ({ decidedOn, callInWorkingDays, publicationWorkingDays, publishedOn }) => {
    if (publishedOn !== null && publishedOn < decidedOn) throw new RuleRefusal("publishedOn", `The decision of ${decidedOn} cannot have been published before it was made, on ${publishedOn}. Check the two dates`);
    const window = withinCalendar("decidedOn", () => callInWindow(decidedOn, callInWorkingDays, publishedOn ?? addWorkingDays(decidedOn, publicationWorkingDays)));
    return { ...window, weekday: weekdayInWords(window.effectiveOn) };
  },
  examples: [
    ...[
      ["2005-07-19", "2005-07-20", "2005-07-27"],
      ["2006-05-16", "2006-05-17", "2006-05-24"],
      ["2007-01-16", "2007-01-17", "2007-01-24"],
      ["2007-07-17", "2007-07-18", "2007-07-25"],
    ].map(([decidedOn, published, effectiveOn]) => ({
      reference: "WE-29", title: `Oxfordshire's Cabinet of ${decidedOn}`,
      input: { decidedOn, callInWorkingDays: 5, publicationWorkingDays: 1, publishedOn: null }, output: { publishedOn: published, effectiveOn, weekday: "Wednesday" },
    })),
    {
      reference: null, title: "Published three days late",
      input: { decidedOn: "2005-07-19", callInWorkingDays: 5, publicationWorkingDays: 1, publishedOn: "2005-07-22" }, output: { publishedOn: "2005-07-22", effectiveOn: "2005-07-29", weekday: "Friday" },
    },
    {
      reference: null, title: "Over the two bank holidays of the Golden Jubilee",
      input: { decidedOn: "2002-05-30", callInWorkingDays: 5, publicationWorkingDays: 1, publishedOn: null }, output: { publishedOn: "2002-05-31", effectiveOn: "2002-06-11", weekday: "Tuesday" },
    },
    {
      reference: null, title: "A health board, whose decisions are not called in",
      input: { decidedOn: "2005-07-19", callInWorkingDays: 0, publicationWorkingDays: 1, publishedOn: null }, output: { publishedOn: "2005-07-20", effectiveOn: "2005-07-19", weekday: "Tuesday" },
    },
  ],
});
