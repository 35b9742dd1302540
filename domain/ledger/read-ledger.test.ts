import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FinancialYear } from "../financial-year/financial-year";
import { poundsToPence } from "../money/money";
import { lastDayOfMonth, monthName, readMonth } from "./financial-month";
import { canonicalLedger } from "./ledger-row";
import { matchLedger } from "./match-ledger";
import { readLedger } from "./read-ledger";

const year = "2005/06" as FinancialYear;
const head = ["Code", "Description", "Month", "Amount", "Kind"];
const codes = { ledgerCodes: [{ id: "a", code: "4100", collection: "costLines", lineId: "pay" }, { id: "b", code: "4101", collection: "costLines", lineId: "pay" }, { id: "c", code: "9000", collection: "baseBudgets", lineId: "council-in" }], costLines: [], awards: [], baseBudgets: [] } as const;

describe("a ledger file", () => {
  it("is read with pounds signs, commas, and brackets for what is negative", () => {
    const { rows, faults } = readLedger([head, ["4100", "Pay", "April", "£1,250.50", "actual"], ["4100", "Refund", "2005-05", "(250.50)", ""], ["4100", "Ordered", "12", "99", "Commitment"], ["", "", " ", "", ""]], year, 6);
    expect(faults).toEqual([]);
    expect(rows.map(({ number, month, kind, amount }) => [number, month, kind, amount])).toEqual([[2, 1, "actual", "1250.50"], [3, 2, "actual", "-250.50"], [4, 12, "commitment", "99.00"]]);
  });

  it("names every fault by its row", () => {
    const { rows, faults } = readLedger([head, ["", "Pay", "April", "1", ""], ["4100", "", "Smarch", "1.005", "guess"], ["4100", "", "2006-07", "1", ""], ["4100", "", "October", "1", "actual"], ["4100", "", "13", "1", ""]], year, 6);
    expect(rows).toEqual([]);
    expect(faults.map(({ number, reason }) => `${number}: ${reason}`)).toEqual([
      "2: The code is missing",
      "3: “Smarch” is no month. Write it as April, 2005-04, or as a period from 1 (April) to 12 (March)",
      "3: The amount has more than two decimal places; enter pounds and pence",
      "3: “guess” is neither actual nor commitment",
      "4: 2006-07 is not in 2005/06",
      "5: An actual of October lies after the end of September, up to which the file is said to go",
      "6: There is no period 13: periods run from 1 (April) to 12 (March)",
    ]);
  });

  it("says which column its heading lacks", () => {
    expect(readLedger([["Code", "Sum"], ["1", "2"]], year, 12).faults).toEqual([{ number: 1, reason: "The heading has no column “month” and no column “amount”. It needs code, description, month, amount and kind" }]);
  });

  it("knows each month by name, by period and by calendar month alike", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
      expect(readMonth(monthName(month), year)).toEqual({ ok: true, month });
      expect(readMonth(String(month), year)).toEqual({ ok: true, month });
      expect(readMonth(lastDayOfMonth(year, month).slice(0, 7), year)).toEqual({ ok: true, month });
    }));
    expect(["2007/08", "2005/06"].map((each) => lastDayOfMonth(each as FinancialYear, 11))).toEqual(["2008-02-29", "2006-02-28"]);
  });

  it("counts every row once, with a line or with none", () => {
    const row = fc.record({ code: fc.constantFrom("4100", "4101", "9000", "7777"), month: fc.integer({ min: 1, max: 12 }), kind: fc.constantFrom("actual" as const, "commitment" as const), amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((pence) => `${(pence / 100).toFixed(2)}`.replace("-0.00", "0.00")) });
    fc.assert(fc.property(fc.array(row), (rows) => {
      const read = readLedger([head, ...rows.map(({ code, month, kind, amount }) => [code, "Any", String(month), amount, kind])], year, 12).rows;
      const found = matchLedger(codes, read);
      const total = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + poundsToPence(amount as never), 0n);
      expect(total([...found.lines.map(({ actual }) => actual), found.unmatchedActual])).toBe(total(rows.filter(({ kind }) => kind === "actual").map(({ amount }) => amount)));
      expect(total([...found.lines.map(({ committed }) => committed), found.unmatchedCommitted])).toBe(total(rows.filter(({ kind }) => kind === "commitment").map(({ amount }) => amount)));
      const linesOf = (of: readonly string[]) => total(rows.filter(({ code, kind }) => kind === "actual" && of.includes(code)).map(({ amount }) => amount));
      expect([found.paid, found.received].map((amount) => poundsToPence(amount))).toEqual([linesOf(["4100", "4101"]), linesOf(["9000"])]);
      expect(total([found.committed, found.unmatchedCommitted])).toBe(total(rows.filter(({ kind }) => kind === "commitment").map(({ amount }) => amount)));
      expect(found.unmatched.length + found.lines.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(rows.length);
      expect(canonicalLedger([...read].reverse())).toBe(canonicalLedger(read));
    }));
  });
});
