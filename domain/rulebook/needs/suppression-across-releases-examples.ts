import type { RuleExample } from "../rule";

const profile = { threshold: 5, secondary: true, rowTotals: false, columnTotals: true, grandTotal: false, symbol: "c", keepHidden: false };
const cells = (counts: readonly (readonly [string, number, number])[]) => counts.map(([row, first, second]) => ({ row, column: "Users", first, second }));
const entry = (row: string, first: string, second: string, why = "shown") => ({ row, column: "Users", first, second, why });

/** Cases of two releases: a small difference, a total that moves by one, and the same children again. */
export const suppressionAcrossReleasesExamples: readonly RuleExample[] = [
  {
    // Asian 34 to 36: two children. Hidden alone it could be worked out from 230, so the next smallest, 20, goes with it.
    reference: null, title: "Two children more in one group are hidden, and a companion with them",
    input: { ...profile, cells: cells([["White", 120, 160], ["Asian", 34, 36], ["Black", 12, 20]]) },
    output: { entries: [entry("White", "120", "160"), entry("Asian", "34", "c", "small difference"), entry("Black", "12", "c", "protects another"), entry("All", "166", "216")] },
  },
  {
    // 40 and 60 do not change, so the one more in the total would be the one more in Other; both are hidden.
    reference: null, title: "A total that moves by one child is hidden",
    input: { ...profile, cells: cells([["White", 40, 40], ["Asian", 60, 60], ["Other", 17, 18]]) },
    output: { entries: [entry("White", "40", "40"), entry("Asian", "60", "60"), entry("Other", "17", "c", "small difference"), entry("All", "117", "c", "small difference")] },
  },
  {
    // The first hides 3 and 12. The second shows no total, so it would show 12; the first total less the other counts would then give 3.
    reference: null, title: "The same children again: what was hidden stays hidden",
    input: { ...profile, keepHidden: true, cells: cells([["White", 120, 120], ["Black", 12, 12], ["Mixed", 3, 3]]) },
    output: { entries: [entry("White", "120", "120"), entry("Black", "c", "c", "hidden before"), entry("Mixed", "c", "c", "too small"), entry("All", "135", "135")] },
  },
];
