import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { TriedLedger } from "./ledger-answer";
import { closingFaults } from "./closing-faults";
import { TriedLedgerTables } from "./tried-ledger";

/** What a reader sees, without the marks. */
const words = (html: string): string => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const line = (collection: string, actual: string) => ({ collection, lineId: collection, name: `Line of ${collection}`, codes: ["1"], actual, committed: "0.00", rowCount: 2 });
const tried: TriedLedger = {
  kind: "tried", fileName: "april.csv", year: "2005/06", months: 1, rowCount: 5, faultCount: 0, isSame: false, faults: [], replaces: null, repeatedCount: 1,
  repeated: [{ numbers: [2, 4, 7], code: "CF4100", description: "Pay", month: 1, amount: "60.00" }],
  matched: { lines: [line("costLines", "120.00"), line("baseBudgets", "313.33")], unmatched: [], unmatchedCount: 1, unmatchedActual: "7.00", unmatchedCommitted: "0.00", paid: "120.00", received: "313.33", committed: "0.00" },
};

describe("what a ledger file would bring in", () => {
  it("shows what is paid and what is received as two sums", () => {
    const shown = words(renderToStaticMarkup(createElement(TriedLedgerTables, tried)));
    expect(shown).toContain("All lines of the plan 4 £120.00 £313.33 £0.00");
    expect(shown).toContain("£7.00 paid or received");
    expect(shown).not.toContain("£433.33");
  });

  it("asks of rows that stand in it more than once whether that is right", () => {
    expect(words(renderToStaticMarkup(createElement(TriedLedgerTables, tried)))).toMatch(/Twice in the file: is that right\?.* 2, 4 and 7 CF4100 Pay April £60\.00/);
  });
});

it("a year is closed only by whoever says that every partner has agreed its outturn", () => {
  const [year, typed] = ["2005/06" as FinancialYear, new FormData()];
  expect(closingFaults(typed, year)).toEqual([{ field: "agreed", message: "Tick this once the outturn of 2005/06 is agreed with every partner" }]);
  typed.set("agreed", "yes");
  expect(closingFaults(typed, year)).toEqual([]);
});
