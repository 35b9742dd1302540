import { describe, expect, it } from "vitest";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import { closingRefusal, monthsOver, periodRefusal, repeatedRows, rowsRefusal } from "./ledger-refusal";
import type { LedgerRow } from "./ledger-row";

const [year, later, today] = ["2005/06" as FinancialYear, "2006/07" as FinancialYear, "2005-05-10" as IsoDate];
const row = (number: number, month: number, more: Partial<LedgerRow> = {}): LedgerRow => ({ number, code: "4100", description: "Pay", month, kind: "actual", amount: "1.00" as Pounds, ...more });
const file = (months: number, contentHash = "hash") => ({ rows: [row(2, months)], contentHash, months });

describe("the months that actuals may come for", () => {
  it("are those that are over on the day", () => {
    expect(["2005-04-01", "2005-04-30", "2005-05-01", "2006-03-31", "2006-04-01"].map((day) => monthsOver(year, day as IsoDate))).toEqual([0, 0, 1, 11, 12]);
    expect(periodRefusal(year, 1, today)).toBeNull();
    expect(periodRefusal(year, 2, today)).toEqual({ field: "months", message: "May is not over: today is 10 May 2005. The last month that actuals of 2005/06 can go to is April" });
    expect(periodRefusal(later, 1, today)).toEqual({ field: "year", message: "No month of 2006/07 is over: it begins on 1 April 2006, and today is 10 May 2005. Actuals come in once a month is over" });
  });

  it("a year is closed only once its last day is past", () => {
    expect(closingRefusal(year, "2006-03-31" as IsoDate)).toMatchObject({ field: "year", message: expect.stringMatching(/^2005\/06 is not over: it ends on 31 March 2006, and today is 31 March 2006/) as string });
    expect(closingRefusal(year, "2006-04-01" as IsoDate)).toBeNull();
  });
});

describe("the rows of a file", () => {
  const april = { contentHash: "hash", months: 1, roleTitle: "Pool Manager" };

  it("of April are not May's as well", () => {
    expect(rowsRefusal(file(2), [april])).toEqual({ field: "file", message: "This is the same file as that to the end of April, which Pool Manager brought in. Choose the file to the end of May" });
    expect(rowsRefusal(file(2, "another"), [april])).toBeNull();
    // What was replaced by mistake comes again for its own month.
    expect(rowsRefusal(file(1), [{ ...april, contentHash: "later" }, april])).toBeNull();
  });

  it("have something of the month to whose end the file goes", () => {
    expect(rowsRefusal({ rows: [row(2, 1), row(3, 5, { kind: "commitment" })], contentHash: "new", months: 2 }, [])).toEqual({ field: "months", message: "Nothing in the file was paid or received in May: its last month is April. Choose April, or the file to the end of May" });
    expect(rowsRefusal({ rows: [row(2, 1), row(3, 2)], contentHash: "new", months: 2 }, [])).toBeNull();
    expect(rowsRefusal({ rows: [row(2, 5, { kind: "commitment" })], contentHash: "new", months: 2 }, [])).toBeNull();
  });

  it("that stand in it twice, letter for letter, are told with their lines", () => {
    expect(repeatedRows([row(2, 1), row(3, 2), row(4, 1), row(5, 1, { kind: "commitment" }), row(6, 1)])).toEqual([{ code: "4100", description: "Pay", month: 1, kind: "actual", amount: "1.00", numbers: [2, 4, 6] }]);
    expect(repeatedRows([row(2, 1), row(3, 1, { description: "Pay again" })])).toEqual([]);
  });
});
