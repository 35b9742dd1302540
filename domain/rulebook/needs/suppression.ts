import { z } from "zod";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { divideHalfUp, ratio } from "../../money/ratio";
import { suppressTable } from "../../needs/suppress-table";
import { tableEntries, type Showing, type TableEntry } from "../../needs/table-entries";
import { listOf, oneOf, text, wholeNumber } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { arrangeTable, disclosureFields } from "./count-table";
import { suppressionExamples } from "./suppression-examples";

const input = z.strictObject({
  ...disclosureFields,
  symbol: text("Shown in place of a hidden figure"),
  roundTo: oneOf("Counts are rounded to", ["1", "5", "10", "100"]),
  percentagesOf: oneOf("Percentages of", ["none", "row total", "column total", "grand total"]),
  percentageFrom: wholeNumber("A percentage needs a count of at least", 0, 1000),
  percentageOfAtLeast: wholeNumber("and a total of at least", 1, 1000),
  percentageDecimals: wholeNumber("Decimals of percentages", 0, 2),
  cells: listOf("Cells", z.strictObject({ row: text("Row"), column: text("Column"), count: wholeNumber("Count", 0, 100_000_000) }), 1, 200),
});
type Input = z.output<typeof input>;

/** Hides small counts so that no child can be recognised. */
export const suppressionRule = defineRule({
  id: "suppression",
  area: "needs",
  title: "Small-number suppression",
  statement:
    "Counts so small that a child could be recognised are hidden; nought is shown. A hidden count that could be worked out from totals gets a companion: the next smallest count of its row or column, again and again until nothing hidden can be worked out, by any row, column or total. A percentage is hidden with its count, and where its count or total is small. Rounding is done last, from the counts themselves, so rounded cells need not add up.",
  formula: "Hide 1 to the threshold; then the next smallest in every row or column with one hidden; until stable",
  rounding: "Counts to the multiple asked for, a half up; a count above nought that rounds to nought is shown as \"low\". Percentages from unrounded counts, a half away from zero.",
  source: "Statistics of looked-after children 2007-08 and performance tables 2012 (percentages: count above 5, total above 10); stricter in that no count is too large to be hidden as a companion.",
  input,
  output: z.strictObject({
    cells: listOf("Table as it may be shown", z.strictObject({ row: text("Row"), column: text("Column"), shown: text("Shown"), percent: text("Per cent").nullable(), why: text("Why") }), 0, 10_000),
    totals: listOf("Totals as they may be shown", z.strictObject({ total: text("Total"), shown: text("Shown"), why: text("Why") }), 0, 10_000),
  }),
  calculate: (given) => {
    const { rows, columns, table } = arrangeTable(given.cells);
    const totals = { rowTotals: given.rowTotals, columnTotals: given.columnTotals, grandTotal: given.grandTotal };
    if (given.percentagesOf !== "none" && !{ "row total": totals.rowTotals, "column total": totals.columnTotals, "grand total": totals.grandTotal }[given.percentagesOf]) {
      throw new RuleRefusal("percentagesOf", `Percentages of the ${given.percentagesOf} would give that total away, and it is not published`);
    }
    const entries = tableEntries(table.map((line) => line.map(({ count }) => count)));
    const showing = suppressTable(entries, { threshold: given.threshold, secondary: given.secondary, totals });
    const lines = entries.map((entry, place) => ({ entry, why: showing[place] ?? "shown", shown: shownCount(entry, showing[place], given) }));
    return {
      cells: lines.filter(({ entry }) => entry.kind === "cell").map(({ entry, why, shown }) => ({
        row: rows[entry.row ?? 0] ?? "", column: columns[entry.column ?? 0] ?? "", shown, percent: percentOf(entry, why, lines, given), why,
      })),
      totals: lines.filter(({ entry, why }) => entry.kind !== "cell" && why !== "not published").map(({ entry, why, shown }) => ({ total: rows[entry.row ?? -1] ?? columns[entry.column ?? -1] ?? "All", shown, why })),
    };
  },
  examples: suppressionExamples,
});

function shownCount({ count }: TableEntry, showing: Showing | undefined, { symbol, roundTo }: Input): string {
  if (showing !== "shown") return symbol;
  const base = BigInt(roundTo);
  const rounded = divideHalfUp(BigInt(count), base) * base;
  return rounded === 0n && count > 0 ? "low" : String(rounded);
}

function percentOf(cell: TableEntry, why: Showing, lines: readonly { readonly entry: TableEntry; readonly why: Showing }[], { percentagesOf, percentageFrom, percentageOfAtLeast, percentageDecimals, symbol }: Input): string | null {
  if (percentagesOf === "none") return null;
  const total = lines.find(({ entry }) => entry.kind === percentagesOf && (entry.row === null || entry.row === cell.row) && (entry.column === null || entry.column === cell.column));
  const isSafe = why === "shown" && total?.why === "shown" && cell.count >= percentageFrom && total.entry.count >= percentageOfAtLeast;
  return isSafe ? ratioAsDecimal(ratio(100 * cell.count, total.entry.count), percentageDecimals) : symbol;
}
