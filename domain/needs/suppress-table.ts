import { canBeWorkedOut } from "./can-be-worked-out";
import { isPublished, type PublishedTotals, type Showing, type TableEntry } from "./table-entries";

export interface SuppressionRule {
  /** Counts from 1 up to this one are hidden; nought is shown. */
  readonly threshold: number;
  /** Whether further entries are hidden so that no hidden one can be worked out. */
  readonly secondary: boolean;
  readonly totals: PublishedTotals;
}

/**
 * What may be shown of each entry of a table. First the small counts are hidden, totals too. Then, until nothing
 * changes: a row, column or margin with exactly one hidden entry has its next smallest entry hidden, noughts apart
 * (of two alike the one whose other line needs it, then the first in the list; a total only when no cell is left);
 * and any hidden entry that could still be worked out gets a companion in the same way, from further off where its
 * own lines have none. `alsoHidden` is hidden from the start, for whatever reason lies outside the table; only to
 * protect such an entry is a nought ever hidden.
 * Source: statistics of looked-after children of 2007-08 (1 to 5; next smallest), stricter: no exemption from 20 on.
 */
export function suppressTable(entries: readonly TableEntry[], { threshold, secondary, totals }: SuppressionRule, alsoHidden: (entry: TableEntry) => boolean = () => false): Showing[] {
  const showing = entries.map((entry): Showing => {
    if (!isPublished(entry, totals)) return "not published";
    if (entry.count >= 1 && entry.count <= threshold) return "too small";
    return alsoHidden(entry) ? "protects another" : "shown";
  });
  for (let next = secondary ? nextToHide(entries, showing) : null; next !== null; next = nextToHide(entries, showing)) showing[next] = "protects another";
  return showing;
}

const isHidden = (showing: Showing | undefined): boolean => showing === "too small" || showing === "protects another";

/** The entry to hide next, or null when nothing hidden can be worked out. */
function nextToHide(entries: readonly TableEntry[], showing: readonly Showing[]): number | null {
  const lines = Math.max(...entries.map(({ to }) => to)) + 1;
  for (let line = 0; line < lines; line++) {
    if (!isLonely(entries, showing, line)) continue;
    const next = smallestShown(entries, showing, [line]);
    if (next !== null) return next;
  }
  for (const [place, entry] of entries.entries()) {
    if (!isHidden(showing[place]) || !canBeWorkedOut(entries, showing, place)) continue;
    const around = linesAround(entries, showing, entry);
    const next = smallestShown(entries, showing, [entry.from, entry.to]) ?? smallestShown(entries, showing, around) ?? smallestShown(entries, showing, around, 0);
    if (next !== null) return next;
  }
  return null;
}

/** The lines that hang together with those of an entry through entries that are not shown: two counts of one are known from their grand total, though no line of theirs shows anything. */
function linesAround(entries: readonly TableEntry[], showing: readonly Showing[], { from, to }: TableEntry): number[] {
  const lines = new Set([from, to]);
  for (const line of lines) entries.forEach((entry, place) => (showing[place] !== "shown" && isOn(entry, line) ? lines.add(entry.from).add(entry.to) : lines));
  return [...lines];
}

/** Whether a line whose entries are all published has exactly one of them hidden. */
function isLonely(entries: readonly TableEntry[], showing: readonly Showing[], line: number): boolean {
  const own = showing.filter((_, place) => isOn(entries[place], line));
  return own.every((entry) => entry !== "not published") && own.filter(isHidden).length === 1;
}

const isOn = (entry: TableEntry | undefined, line: number): boolean => entry?.from === line || entry?.to === line;

const lastKinds = ["cell", "row total", "column total", "grand total"];

function smallestShown(entries: readonly TableEntry[], showing: readonly Showing[], lines: readonly number[], least = 1): number | null {
  const candidates = entries.flatMap((entry, place) => (showing[place] === "shown" && entry.count >= least && lines.some((line) => isOn(entry, line)) ? [{ entry, place }] : []));
  const rank = ({ entry }: { readonly entry: TableEntry }): readonly number[] => {
    const helpsOther = [entry.from, entry.to].some((line) => !lines.includes(line) && isLonely(entries, showing, line));
    return [lastKinds.indexOf(entry.kind), entry.count, helpsOther ? 0 : 1];
  };
  const sorted = candidates.map((candidate) => ({ place: candidate.place, rank: rank(candidate) })).sort((one, other) => compareRanks(one.rank, other.rank));
  return sorted[0]?.place ?? null;
}

const compareRanks = (one: readonly number[], other: readonly number[]): number => one.map((value, place) => value - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
