import type { Showing, TableEntry } from "./table-entries";

/**
 * Whether a reader can work out a hidden entry exactly, from all that is shown and from knowing that a hidden count
 * is at least one: it can, when no other table fits. Another table fits when the entry can be one more or one less
 * and the other hidden entries make up for it, along a path of rows and columns; since whole counts can always be
 * moved one by one (a property of such round trips), nothing is missed.
 */
export function canBeWorkedOut(entries: readonly TableEntry[], showing: readonly Showing[], place: number): boolean {
  const entry = entries[place];
  if (!entry) return true;
  if (isReached(entries, showing, place, entry.to, entry.from)) return false;
  return !canBeOneLess(entry, showing[place]) || !isReached(entries, showing, place, entry.from, entry.to);
}

const canBeOneLess = ({ count }: TableEntry, showing: Showing | undefined): boolean => count - 1 >= (showing === "not published" ? 0 : 1);

/** Whether one child can be moved from one place to another through hidden entries other than the one at `without`. */
function isReached(entries: readonly TableEntry[], showing: readonly Showing[], without: number, from: number, goal: number): boolean {
  const seen = new Set([from]);
  for (const here of seen) {
    if (here === goal) return true;
    entries.forEach((entry, place) => {
      if (place === without || showing[place] === "shown") return;
      if (entry.from === here) seen.add(entry.to);
      if (entry.to === here && canBeOneLess(entry, showing[place])) seen.add(entry.from);
    });
  }
  return false;
}
