import { describe, expect, it } from "vitest";
import type { FinancialYear, IsoDate } from "@/domain/financial-year/financial-year";
import { shareAlongYears } from "./share-along-years";

const years = ["2005/06", "2006/07", "2007/08", "2008/09"] as FinancialYear[];
const at = (date: string, dayAfter = false): number => shareAlongYears(years, date as IsoDate, dayAfter);

describe("where a day stands along a row of financial years", () => {
  it("puts 1 April at the start of its year", () => {
    expect(at("2005-04-01")).toBe(0);
    expect(at("2007-04-01")).toBe(50);
  });

  it("ends a grant that runs to 31 March exactly where the next year begins, in a leap year too", () => {
    expect(at("2006-03-31", true)).toBe(25);
    expect(at("2008-03-31", true)).toBe(75);
  });

  it("keeps what lies outside the years at their edges", () => {
    expect(at("2001-04-09")).toBe(0);
    expect(at("2012-08-31", true)).toBe(100);
  });
});
