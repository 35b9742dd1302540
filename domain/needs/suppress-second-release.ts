import { suppressTable, type SuppressionRule } from "./suppress-table";
import type { Showing, TableEntry } from "./table-entries";

/** Why an entry of a second release is hidden, beyond the reasons of a single table. */
export type SecondShowing = Showing | "small difference" | "hidden before";

/**
 * What may be shown of a second release of the same table, given what the first shows: besides small counts, no
 * count whose difference from one shown before is small (1 to the threshold either way), nor, with `keepHidden`,
 * one that was hidden before; with companions, so that none of these can be worked out.
 * Source: own rule, that the difference of two releases must not reveal.
 */
export function suppressSecond(first: { readonly entries: readonly TableEntry[]; readonly showing: readonly Showing[] }, second: readonly TableEntry[], rule: SuppressionRule, keepHidden: boolean): SecondShowing[] {
  const reasons = second.map(({ count }, place): SecondShowing | null => {
    const [before, showing] = [first.entries[place]?.count ?? count, first.showing[place]];
    const difference = Math.abs(count - before);
    if (showing === "shown" && difference >= 1 && difference <= rule.threshold) return "small difference";
    return keepHidden && (showing === "too small" || showing === "protects another") ? "hidden before" : null;
  });
  const hidden = new Set(second.filter((_, place) => reasons[place] !== null));
  return suppressTable(second, rule, (entry) => hidden.has(entry)).map((showing, place) => (showing === "protects another" ? (reasons[place] ?? showing) : showing));
}
