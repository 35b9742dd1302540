import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByYear, shareOutByHand } from "@/testing/oracles/time-and-money";
import { isoDate } from "../plan/fields";
import { academicYearOf } from "./academic-year";
import { awardByYears } from "./award-by-years";
import { addDays } from "../decisions/calendar-day";
import { PartMonthError } from "./share-of-year";

const date = (text: string) => isoDate.parse(text);
const anyDay = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays(date("2001-04-01"), days));
const anyMonth = fc.tuple(fc.integer({ min: 2001, max: 2004 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
const lastOf = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
const anyPence = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n });

/** A period of whole months, or of any days where days are counted. */
const anyPeriod = fc.oneof(
  fc.tuple(anyDay, anyDay).map(([one, other]) => ({ first: one < other ? one : other, last: one < other ? other : one, method: "days" as const })),
  fc.tuple(anyMonth, anyMonth).map(([one, other]) => ({ first: date(`${one < other ? one : other}-01`), last: date(lastOf(one < other ? other : one)), method: "months" as const })),
);

describe("an award for a whole period", () => {
  it("sums over its years to the award, and each year has the part a count by hand gives it", () => {
    fc.assert(fc.property(anyPence, anyPeriod, (pence, { first, last, method }) => {
      const years = awardByYears(pence, first, last, method);
      const counts = countByYear(first, last, method);
      expect(years.map(({ year }) => year)).toEqual([...counts.keys()]);
      expect(years.map(({ counted }) => counted)).toEqual([...counts.values()]);
      expect(years.map((part) => part.pence)).toEqual(shareOutByHand(pence, [...counts.values()].map(BigInt)));
      expect(years.reduce((sum, part) => sum + part.pence, 0n)).toBe(pence);
    }));
  });

  it.each([["2001-04-01", "2002-03-31", [12]], ["2001-04-01", "2002-08-31", [12, 5]], ["2001-09-01", "2003-08-31", [7, 12, 5]]])("from %s to %s has %j months in its years", (first, last, months) => {
    expect(awardByYears(0n, date(first), date(last), "months").map(({ counted }) => counted)).toEqual(months);
  });

  it("is refused by months when it starts or ends inside one", () => {
    expect(() => awardByYears(100n, date("2001-04-02"), date("2002-03-31"), "months")).toThrow(PartMonthError);
  });

  it("an academic year starts on 1 September", () => {
    expect([academicYearOf(date("2005-08-31")), academicYearOf(date("2005-09-01")), academicYearOf(date("2000-01-01"))]).toEqual(["2004/05", "2005/06", "1999/00"]);
  });
});
