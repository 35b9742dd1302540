import { z } from "zod";
import { suppressTable } from "../../needs/suppress-table";
import { suppressSecond } from "../../needs/suppress-second-release";
import { tableEntries } from "../../needs/table-entries";
import { listOf, text, wholeNumber, yesOrNo } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { arrangeTable, disclosureFields } from "./count-table";
import { suppressionAcrossReleasesExamples } from "./suppression-across-releases-examples";

const count = (title: string) => wholeNumber(title, 0, 100_000_000);

/** Hides what the difference of two releases would give away. */
export const suppressionAcrossReleasesRule = defineRule({
  id: "suppression-across-releases",
  area: "needs",
  title: "Suppression across two releases",
  statement:
    "What is safe in one release may not be safe beside an earlier one: where both show a count, the difference shows how many children came or went, and a small difference points at a child. The first release is out and is taken as the rule of small numbers left it. In the second, a count is also hidden where it differs from the first by a small number, and, if asked for, where the first release hid it; then companions are hidden until nothing can be worked out.",
  formula: "Hide in the second: 1 to the threshold; a difference of 1 to the threshold from a count the first release shows; then companions, until stable",
  rounding: nothingToRound,
  source: "Own rule: a difference of two published totals must not reveal what neither shows.",
  input: z.strictObject({
    ...disclosureFields,
    symbol: text("Shown in place of a hidden figure"),
    keepHidden: yesOrNo("What the first release hid stays hidden in the second", "Yes, where both count the same children"),
    cells: listOf("Cells", z.strictObject({ row: text("Row"), column: text("Column"), first: count("Count in the first release"), second: count("Count in the second release") }), 1, 200),
  }),
  output: z.strictObject({
    entries: listOf("Both releases as they may be shown", z.strictObject({ row: text("Row"), column: text("Column"), first: text("First release shows"), second: text("Second release shows"), why: text("Why") }), 0, 10_000),
  }),
  calculate: ({ threshold, secondary, symbol, keepHidden, cells, ...totals }) => {
    const { rows, columns, table } = arrangeTable(cells);
    const [first, second] = [tableEntries(table.map((line) => line.map((cell) => cell.first))), tableEntries(table.map((line) => line.map((cell) => cell.second)))];
    const rule = { threshold, secondary, totals };
    const before = suppressTable(first, rule);
    const after = suppressSecond({ entries: first, showing: before }, second, rule, keepHidden);
    return {
      entries: second.flatMap((entry, place) => {
        const why = after[place] ?? "shown";
        if (why === "not published") return [];
        const shown = (count: number | undefined, showing: string | undefined) => (showing === "shown" ? String(count) : symbol);
        return [{ row: rows[entry.row ?? -1] ?? "All", column: columns[entry.column ?? -1] ?? "All", first: shown(first[place]?.count, before[place]), second: shown(entry.count, why), why }];
      }),
    };
  },
  examples: suppressionAcrossReleasesExamples,
});
