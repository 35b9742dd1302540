import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { financialYear, isoDate } from "../plan/fields";
import { dayNumber, daysCounted, daysIn, isLastDayOfMonth } from "./day-count";
import { financialYearOf, financialYearsFrom, firstDayOf, lastDayOf, nextFinancialYear, spokenFinancialYear, yearsBetween, type IsoDate } from "./financial-year";
import { spokenDate } from "./spoken-date";

const date = (text: string): IsoDate => isoDate.parse(text);

describe("the financial year", () => {
  it.each([["2005-03-31", "2004/05"], ["2005-04-01", "2005/06"], ["2005-05-10", "2005/06"], ["2008-02-29", "2007/08"], ["2001-04-09", "2001/02"], ["2000-03-31", "1999/00"]])("WE-01: %s falls in %s", (day, year) => {
    expect(financialYearOf(date(day))).toBe(year);
  });

  it("WE-01: 2007/08 has 366 days and 2005/06 has 365", () => {
    expect(daysIn(financialYear.parse("2007/08"))).toBe(366);
    expect(daysIn(financialYear.parse("2005/06"))).toBe(365);
    expect(daysIn(financialYear.parse("1999/00"))).toBe(366);
  });

  it("runs from 1 April to 31 March and follows the one before", () => {
    const year = financialYear.parse("1999/00");
    expect([firstDayOf(year), lastDayOf(year)]).toEqual(["1999-04-01", "2000-03-31"]);
    expect(nextFinancialYear(year)).toBe("2000/01");
    expect(financialYearsFrom(financialYear.parse("2005/06"), 4)).toEqual(["2005/06", "2006/07", "2007/08", "2008/09"]);
    expect(yearsBetween(year, financialYear.parse("2005/06"))).toBe(6);
    expect(spokenFinancialYear(financialYear.parse("2005/06"))).toBe("April 2005 to March 2006");
    expect(spokenDate(date("2006-08-31"))).toBe("31 August 2006");
  });

  it("counts days as the calendar does", () => {
    expect(daysCounted(date("2005-04-01"), date("2005-08-31"))).toBe(153);
    expect(daysCounted(date("2008-01-01"), date("2008-03-31"))).toBe(91);
    expect([isLastDayOfMonth(date("2008-02-29")), isLastDayOfMonth(date("2007-02-28")), isLastDayOfMonth(date("2008-02-28")), isLastDayOfMonth(date("2005-12-31"))]).toEqual([true, true, false, true]);
    const days = fc.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(fc.property(days, days, (one, other) => {
      const [from, to] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)];
      const byClock = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
      expect(dayNumber(date(to)) - dayNumber(date(from))).toBe(byClock);
    }));
  });
});
