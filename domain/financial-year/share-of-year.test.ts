import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { financialYear, isoDate } from "../plan/fields";
import { timesRatio } from "../money/ratio";
import { penceToPounds, poundsToPence } from "../money/money";
import { pounds } from "../plan/fields";
import { daysCounted } from "./day-count";
import { financialYearsFrom, type FinancialYear } from "./financial-year";
import { PartMonthError, runsOn, shareOfYear } from "./share-of-year";

const run = (startsOn: string | null, endsOn: string | null) => ({ startsOn: startsOn === null ? null : isoDate.parse(startsOn), endsOn: endsOn === null ? null : isoDate.parse(endsOn) });
const year = (label: string): FinancialYear => financialYear.parse(label);
const charged = (amount: string, label: string, startsOn: string | null, endsOn: string | null, method: "days" | "months"): string =>
  penceToPounds(timesRatio(poundsToPence(pounds.parse(amount)), shareOfYear(year(label), run(startsOn, endsOn), method)));

describe("a line that runs for a part of the year", () => {
  it("WE-02: a grant that ends in August is 153/365 by days and 5/12 by months", () => {
    expect(charged("120000.00", "2005/06", null, "2005-08-31", "days")).toBe("50301.37");
    expect(charged("120000.00", "2005/06", null, "2005-08-31", "months")).toBe("50000.00");
  });

  it("WE-03: a start in a leap year is 91/366", () => {
    expect(charged("100000.00", "2007/08", "2008-01-01", null, "days")).toBe("24863.39");
  });

  it("WE-04: an award over 17 months is shared 12 to 5 by months, and 365 to 153 by days", () => {
    // £85,000.00 over 17 months is £60,000.00 for a full year by months.
    expect(["2001/02", "2002/03"].map((label) => charged("60000.00", label, "2001-04-01", "2002-08-31", "months"))).toEqual(["60000.00", "25000.00"]);
    expect(daysCounted(isoDate.parse("2002-04-01"), isoDate.parse("2002-08-31"))).toBe(153);
  });

  it("WE-04b: an academic year is 7/12 and 5/12", () => {
    expect(["2005/06", "2006/07"].map((label) => charged("84000.00", label, "2005-09-01", "2006-08-31", "months"))).toEqual(["49000.00", "35000.00"]);
  });

  it("refuses months for a line that starts or ends inside a month, and says which date", () => {
    expect(() => shareOfYear(year("2005/06"), run("2005-04-15", null), "months")).toThrow(PartMonthError);
    expect(() => shareOfYear(year("2005/06"), run(null, "2006-03-30"), "months")).toThrow(/2006-03-30/);
  });

  it("is nothing outside the run and everything inside it", () => {
    expect(charged("100.00", "2005/06", "2006-04-01", null, "days")).toBe("0.00");
    expect(charged("100.00", "2005/06", null, "2005-03-31", "months")).toBe("0.00");
    expect(charged("100.00", "2005/06", "2001-01-05", "2010-01-05", "days")).toBe("100.00");
  });

  it("counts every day of a run in exactly one year", () => {
    const day = fc.date({ min: new Date("2001-04-01T00:00:00Z"), max: new Date("2010-03-31T00:00:00Z"), noInvalidDate: true }).map((found) => isoDate.parse(found.toISOString().slice(0, 10)));
    fc.assert(fc.property(day, day, (one, other) => {
      const [startsOn, endsOn] = one < other ? [one, other] : [other, one];
      const days = financialYearsFrom(year("2001/02"), 9).map((label) => {
        const share = shareOfYear(label, { startsOn, endsOn }, "days");
        const inYear = daysCounted(isoDate.parse(`${label.slice(0, 4)}-04-01`), isoDate.parse(`${Number(label.slice(0, 4)) + 1}-03-31`));
        return (Number(share.numerator) * inYear) / Number(share.denominator);
      });
      expect(Math.round(days.reduce((sum, count) => sum + count, 0))).toBe(daysCounted(startsOn, endsOn));
    }));
  });

  it("runs on its first and its last day", () => {
    const line = run("2005-04-01", "2006-03-31");
    expect(["2005-03-31", "2005-04-01", "2006-03-31", "2006-04-01"].map((on) => runsOn(line, isoDate.parse(on)))).toEqual([false, true, true, false]);
  });
});
