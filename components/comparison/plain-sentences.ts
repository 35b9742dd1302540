import { lastDayOf } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { formatCounted } from "@/domain/money/format-pounds";
import type { Comparison, ComparisonCell } from "@/domain/plan/comparison";
import { isNothing, plainCell } from "./plain-row";

interface PlainScenario {
  readonly key: string;
  /** The scenario that it is measured against; null for that scenario itself. */
  readonly reference: string | null;
}

/** "1,070 more than under “Do nothing”"; null where it is the same or is not measured. */
function moreOrFewer({ difference }: ComparisonCell, reference: string | null): string | null {
  if (difference === null || reference === null) return null;
  if (/^-?0+(\.0+)?$/.test(difference)) return `the same as under “${reference}”`;
  const size = formatCounted(difference.replace("-", ""), "posts").split(" ")[0] ?? "";
  return `${size} ${difference.startsWith("-") ? "fewer" : "more"} than under “${reference}”`;
}

const counted = (cell: ComparisonCell, unit: string): string => formatCounted(cell.value ?? "0", unit);
const sentence = (...parts: readonly (string | null)[]): string => `${parts.filter((part) => part !== null).join(": ")}.`;

/** How many children are helped, at first and in the last year. */
export function childrenInPlainWords(comparison: Comparison, { key, reference }: PlainScenario): string[] {
  const cell = plainCell(comparison, "children", key);
  const [first, last] = [comparison.years[0], comparison.years.at(-1)];
  if (cell === null || first === undefined || last === undefined) return [];
  const before = cell.byYear[0]?.value ?? "0";
  return [...(first === last ? [] : [`In ${first} it helps ${formatCounted(before, "children")}.`]), sentence(`In ${last} it helps ${counted(cell, "children")}`, moreOrFewer(cell, reference))];
}

/** How many posts there are at the end. */
export function postsInPlainWords(comparison: Comparison, { key, reference }: PlainScenario): string[] {
  const cell = plainCell(comparison, "posts", key);
  const last = comparison.years.at(-1);
  if (cell === null || last === undefined) return [];
  return [sentence(`On ${spokenDate(lastDayOf(last))} there ${cell.value === "1" ? "is" : "are"} ${counted(cell, "posts")}`, moreOrFewer(cell, reference))];
}

/** What it costs and who pays, without a word of accountancy; each amount is the table's. */
export function moneyInPlainWords(comparison: Comparison, { key }: PlainScenario): string[] {
  const cell = (row: string): ComparisonCell | null => plainCell(comparison, row, key);
  const said = (row: string, words: (amount: string) => string): string[] => {
    const found = cell(row);
    return found === null || isNothing(found) ? [] : [words(found.text)];
  };
  const { years } = comparison;
  const over = years.length === 1 ? `In ${years[0] ?? ""}` : `From ${years[0] ?? ""} to ${years.at(-1) ?? ""}`;
  return [
    ...said("cost", (amount) => `${over} the work costs ${amount}.`),
    ...said("grants", (amount) => `Grants pay ${amount} of it.`),
    ...said("baseToday", (amount) => `Money that partners pay already covers ${amount}.`),
    ...said("growth", (amount) => `Partners are asked for ${amount} of new money.`),
    ...(isNothing(cell("gap")) ? ["All of it is paid for."] : said("gap", (amount) => `Nobody has agreed to pay the other ${amount}.`)),
    ...said("oneOff", (amount) => `Redundancy and making the change cost ${amount} once, on top.`),
  ];
}
