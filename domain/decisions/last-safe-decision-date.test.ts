import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../plan/fields";
import { isWorkingDay } from "./bank-holidays";
import { addDays, monthsBefore, weekdayInWords } from "./calendar-day";
import { lastSafeDays, lastSafeMeeting, type StepsAfterDecision } from "./last-safe-decision-date";
import { lastPublicationDay } from "./call-in";

const date = (text: string) => isoDate.parse(text);
const anyDay = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays(date("2004-01-01"), days));
const steps: fc.Arbitrary<StepsAfterDecision> = fc.record({
  moneyEndsOn: anyDay, noticeLength: fc.integer({ min: 0, max: 12 }), noticeUnit: fc.constantFrom("months", "weeks"),
  consultationDays: fc.integer({ min: 0, max: 90 }), callInWorkingDays: fc.integer({ min: 0, max: 10 }), publicationWorkingDays: fc.integer({ min: 0, max: 5 }),
});
const before = { papersClearDays: 5, papersMode: "working", forwardClearDays: 28, forwardMode: "calendar" } as const;

/** Day by day: the number of working days after one date up to another. */
function workingDaysAfter(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(date(from), 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

describe("the last safe decision date", () => {
  it("leaves room for publication, call-in, consultation and notice, and the next working day does not", () => {
    fc.assert(fc.property(steps, (after) => {
      const days = lastSafeDays(after);
      const needed = after.callInWorkingDays === 0 ? 0 : after.callInWorkingDays + after.publicationWorkingDays;
      let next = addDays(days.decideBy, 1);
      while (!isWorkingDay(next)) next = addDays(next, 1);
      expect(isWorkingDay(days.decideBy)).toBe(true);
      expect(days.decideBy <= days.effectiveBy && workingDaysAfter(days.decideBy, days.effectiveBy) >= needed).toBe(true);
      expect(next <= days.effectiveBy && workingDaysAfter(next, days.effectiveBy) >= needed).toBe(false);
      expect(addDays(days.effectiveBy, after.consultationDays + 1)).toBe(days.noticeBy);
    }));
  });

  it("names the last working-day meeting on or before it, whatever the order of the meetings", () => {
    fc.assert(fc.property(steps, fc.array(fc.integer({ min: -40, max: 20 }), { minLength: 1, maxLength: 4 }), (after, distances) => {
      const { decideBy } = lastSafeDays(after);
      const meetings = distances.map((distance) => addDays(decideBy, distance)).filter(isWorkingDay);
      const inTime = meetings.filter((meeting) => meeting <= decideBy).sort().at(-1);
      expect(lastSafeMeeting(meetings, after, before)?.meetsOn).toBe(inTime);
      expect(lastSafeMeeting([...meetings].reverse(), after, before)).toEqual(lastSafeMeeting(meetings, after, before));
    }));
  });

  it("is never later for a longer notice, consultation or call-in", () => {
    fc.assert(fc.property(steps, (after) => {
      const { decideBy } = lastSafeDays(after);
      for (const longer of ["noticeLength", "consultationDays"] as const) expect(lastSafeDays({ ...after, [longer]: after[longer] + 1 }).decideBy <= decideBy).toBe(true);
      expect(lastSafeDays({ ...after, callInWorkingDays: after.callInWorkingDays + 1 }).decideBy <= decideBy).toBe(true);
    }));
  });

  it.each([["2006-03-31", 3, "2005-12-31"], ["2006-06-30", 3, "2006-03-30"], ["2006-03-31", 1, "2006-02-28"], ["2008-03-31", 1, "2008-02-29"], ["2006-01-15", 1, "2005-12-15"], ["2006-01-15", 25, "2003-12-15"], ["2006-01-15", 0, "2006-01-15"]])(
    "%s less %i months is %s", (from, months, day) => {
      expect(monthsBefore(date(from), months)).toBe(day);
    });

  it("says the weekday", () => {
    expect([weekdayInWords(date("2005-04-29")), weekdayInWords(date("2005-07-17"))]).toEqual(["Friday", "Sunday"]);
  });
});

describe("clear days", () => {
  it("so many whole days lie between the publication and the meeting, and one day later is too late", () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 40 }), fc.constantFrom("working" as const, "calendar" as const), (meeting, count, mode) => {
      const publish = lastPublicationDay(meeting, count, mode);
      let between = 0;
      for (let day = addDays(publish, 1); day < meeting; day = addDays(day, 1)) if (mode === "calendar" || isWorkingDay(day)) between += 1;
      expect(between).toBe(count);
      expect(mode === "calendar" || isWorkingDay(publish)).toBe(true);
    }));
  });
});
