import { describe, expect, it } from "vitest";
import type { IsoDate } from "../financial-year/financial-year";
import { bankHolidays, isWorkingDay } from "./bank-holidays";
import { callInWindow, lastPublicationDay } from "./call-in";
import { addDays, weekdayOf } from "./calendar-day";

const on = (text: string) => text as IsoDate;

describe("the calendar of decisions", () => {
  it.each([
    ["2005-07-19", "2005-07-20", "2005-07-27"],
    ["2006-05-16", "2006-05-17", "2006-05-24"],
    ["2007-01-16", "2007-01-17", "2007-01-24"],
    ["2007-07-17", "2007-07-18", "2007-07-25"],
  ])("a cabinet that decides on %s publishes on %s and its decision takes effect on %s (WE-29)", (decided, published, effective) => {
    expect(callInWindow(on(decided), 5)).toEqual({ publishedOn: published, effectiveOn: effective });
  });

  it("a health board's decision cannot be called in and takes effect on its day", () => {
    expect(callInWindow(on("2005-07-19"), 0)).toEqual({ publishedOn: "2005-07-20", effectiveOn: "2005-07-19" });
  });

  it("a later publication starts the window later", () => {
    expect(callInWindow(on("2005-07-19"), 5, on("2005-07-22")).effectiveOn).toBe("2005-07-29");
  });

  it("a bank holiday is not a working day of the window", () => {
    // The Golden Jubilee gave Monday 3 and Tuesday 4 June 2002.
    expect(callInWindow(on("2002-05-30"), 5)).toEqual({ publishedOn: "2002-05-31", effectiveOn: "2002-06-11" });
  });

  it("five clear days before 10 May 2005 end on 29 April in working days and on 4 May by the calendar (WE-29)", () => {
    expect(lastPublicationDay(on("2005-05-10"), 5)).toBe("2005-04-29");
    expect(lastPublicationDay(on("2005-05-10"), 5, "calendar")).toBe("2005-05-04");
  });

  it("28 clear days before 15 July 2026 end on 16 June 2026 (WE-29)", () => {
    expect(lastPublicationDay(on("2026-07-15"), 28, "calendar")).toBe("2026-06-16");
  });
});

describe("bank holidays of England and Wales", () => {
  it.each([
    [2000, ["2000-01-03", "2000-04-21", "2000-04-24", "2000-05-01", "2000-05-29", "2000-08-28", "2000-12-25", "2000-12-26"]],
    [2004, ["2004-01-01", "2004-04-09", "2004-04-12", "2004-05-03", "2004-05-31", "2004-08-30", "2004-12-27", "2004-12-28"]],
    [2005, ["2005-01-03", "2005-03-25", "2005-03-28", "2005-05-02", "2005-05-30", "2005-08-29", "2005-12-26", "2005-12-27"]],
    [2012, ["2012-01-02", "2012-04-06", "2012-04-09", "2012-05-07", "2012-06-04", "2012-06-05", "2012-08-27", "2012-12-25", "2012-12-26"]],
    [2020, ["2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31", "2020-12-25", "2020-12-28"]],
    [2022, ["2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27"]],
    [2023, ["2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26"]],
  ])("%i", (year, days) => {
    expect(bankHolidays(year)).toEqual(days);
  });

  it("every year of the table has eight or more, all on weekdays, none twice", () => {
    for (let year = 2000; year <= 2030; year += 1) {
      const days = bankHolidays(year);
      expect(days.length).toBeGreaterThanOrEqual(8);
      expect(new Set(days).size).toBe(days.length);
      for (const day of days) expect([0, 6]).not.toContain(weekdayOf(day));
    }
  });

  it("a year outside the table is refused rather than guessed", () => {
    expect(() => bankHolidays(2031)).toThrow(/2000 to 2030/);
    expect(() => isWorkingDay(on("1999-12-31"))).toThrow(RangeError);
  });

  it("days are added across months, years and leap days", () => {
    expect(addDays(on("2004-02-28"), 1)).toBe("2004-02-29");
    expect(addDays(on("2005-02-28"), 1)).toBe("2005-03-01");
    expect(addDays(on("2006-01-01"), -1)).toBe("2005-12-31");
    let day = on("2000-01-01");
    for (let step = 0; step < 11_000; step += 1) {
      const next = addDays(day, 1);
      expect(weekdayOf(next)).toBe((weekdayOf(day) + 1) % 7);
      expect(next > day).toBe(true);
      day = next;
    }
  });
});
