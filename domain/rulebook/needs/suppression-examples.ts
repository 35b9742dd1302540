import type { RuleExample } from "../rule";

const profile = {
  threshold: 5, secondary: true, rowTotals: false, columnTotals: true, grandTotal: false, symbol: "c", roundTo: "1",
  percentagesOf: "column total", percentageFrom: 6, percentageOfAtLeast: 11, percentageDecimals: 0,
};
const users = [["White", 120], ["Asian", 34], ["Black", 12], ["Mixed", 3], ["Other", 17]].map(([row, count]) => ({ row, column: "Users", count }));
const cell = (row: string, column: string, shown: string, percent: string | null = null, why = "shown") => ({ row, column, shown, percent, why });

/** Cases of suppression: a list with and without its total, a two-way table, rounding and a total that hides nothing. */
export const suppressionExamples: readonly RuleExample[] = [
  {
    // 120, 34 and 17 of 186 are 64.5%, 18.3% and 9.1%.
    reference: "WE-38", title: "A row with its published total: the small count and the next smallest are hidden, and their shares",
    input: { ...profile, cells: users },
    output: {
      cells: [cell("White", "Users", "120", "65"), cell("Asian", "Users", "34", "18"), cell("Black", "Users", "c", "c", "protects another"), cell("Mixed", "Users", "c", "c", "too small"), cell("Other", "Users", "17", "9")],
      totals: [{ total: "Users", shown: "186", why: "shown" }],
    },
  },
  {
    reference: "WE-38", title: "Without a published total nothing more need be hidden",
    input: { ...profile, columnTotals: false, percentagesOf: "none", cells: users },
    output: { cells: [cell("White", "Users", "120"), cell("Asian", "Users", "34"), cell("Black", "Users", "12"), cell("Mixed", "Users", "c", null, "too small"), cell("Other", "Users", "17")], totals: [] },
  },
  {
    // North girls 4 is small. Its row asks for 20, whose column asks for 9, whose row asks for nothing more: 4 and 9 share a column.
    reference: null, title: "A two-way table: hiding goes round row by column until it closes",
    input: {
      ...profile, rowTotals: true, grandTotal: true, percentagesOf: "none",
      cells: [
        { row: "North", column: "Girls", count: 4 }, { row: "North", column: "Boys", count: 20 }, { row: "South", column: "Girls", count: 9 },
        { row: "South", column: "Boys", count: 30 }, { row: "West", column: "Girls", count: 50 }, { row: "West", column: "Boys", count: 0 },
      ],
    },
    output: {
      cells: [
        cell("North", "Girls", "c", null, "too small"), cell("North", "Boys", "c", null, "protects another"), cell("South", "Girls", "c", null, "protects another"),
        cell("South", "Boys", "c", null, "protects another"), cell("West", "Girls", "50"), cell("West", "Boys", "0"),
      ],
      totals: [
        { total: "North", shown: "24", why: "shown" }, { total: "South", shown: "39", why: "shown" }, { total: "West", shown: "50", why: "shown" },
        { total: "Girls", shown: "63", why: "shown" }, { total: "Boys", shown: "50", why: "shown" }, { total: "All", shown: "113", why: "shown" },
      ],
    },
  },
  {
    // Two ones make a published two: each must be one, so a third is hidden with them.
    reference: null, title: "Two hidden counts that must both be one; rounding to ten afterwards",
    input: { ...profile, threshold: 1, roundTo: "10", percentagesOf: "none", cells: [["A", 1], ["B", 1], ["C", 4], ["D", 25]].map(([row, count]) => ({ row, column: "Users", count })) },
    output: {
      cells: [cell("A", "Users", "c", null, "too small"), cell("B", "Users", "c", null, "too small"), cell("C", "Users", "c", null, "protects another"), cell("D", "Users", "30")],
      totals: [{ total: "Users", shown: "30", why: "shown" }],
    },
  },
  {
    reference: null, title: "Only the small counts, when nothing more is asked for",
    input: { ...profile, secondary: false, percentagesOf: "none", cells: users.slice(2, 5) },
    output: { cells: [cell("Black", "Users", "12"), cell("Mixed", "Users", "c", null, "too small"), cell("Other", "Users", "17")], totals: [{ total: "Users", shown: "32", why: "shown" }] },
  },
];
