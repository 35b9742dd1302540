import { poundsToPence, penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { plainMarks } from "../needs/outturn-heading";
import { pounds as poundsField, type Pounds } from "../plan/fields";
import type { AuthorityReturn, ReturnedFigure } from "./returned-line";

/** One line of a return that may become a base budget. */
export interface OfferedBudget {
  /** Tells the line from the others, in every year: "children-looked-after". */
  readonly key: string;
  /** Short, without what all lines begin with: "Children Looked After". */
  readonly name: string;
  /** The line as printed. */
  readonly line: string;
  /** As printed, in thousands of pounds. */
  readonly printed: string;
  readonly amount: Pounds;
  /** Why it cannot be a base budget; null where it can. */
  readonly refused: string | null;
}

/** A part of a line that stands above it; it is shown and never offered or added again. */
export interface PartOfLine {
  /** The key of the line that it is a part of. */
  readonly of: string;
  readonly name: string;
  readonly amount: Pounds;
}

export interface OfferedBudgets {
  readonly year: string;
  readonly figure: ReturnedFigure;
  readonly offered: readonly OfferedBudget[];
  readonly ofWhich: readonly PartOfLine[];
  /** The children's total that the return states; null where it states none. */
  readonly stated: Pounds | null;
  readonly sum: Pounds;
  /** Lines without a figure, as printed. */
  readonly missing: readonly string[];
}

/**
 * The children's social care lines of a return as base budgets: every line once, in pounds from thousands, without its
 * "of which" lines, which are parts of another, and without the total. What the return states as total stands beside
 * the sum. Source: revenue outturn RO3; the planner's check of it holds for every authority that returned 2024-25.
 */
export function offerBaseBudgets({ year, figures }: AuthorityReturn, figure: ReturnedFigure): OfferedBudgets {
  const children = figures.filter(({ part, column }) => part === "children" && column === figure);
  const withAmount = children.flatMap((cell) => {
    const read = cell.pounds === null ? null : poundsField.safeParse(cell.pounds);
    return read?.success === true ? [{ ...cell, amount: read.data }] : [];
  });
  const offered = withAmount.filter(({ isTotal, isOfWhich }) => !isTotal && !isOfWhich).map(({ line, printed, amount }): OfferedBudget => {
    const pence = poundsToPence(amount);
    const name = shortName(line);
    return { key: keyOf(name), name, line, printed, amount, refused: pence > 0n ? null : pence === 0n ? "The return has nothing under it" : "It is below nought, because its income is larger than its cost; a base budget cannot be" };
  });
  return {
    year, figure, offered,
    ofWhich: withAmount.filter(({ isOfWhich }) => isOfWhich).map(({ line, amount }) => ({ of: keyOf(shortName(line.replace(/ of which .*$/i, ""))), name: capital(plainMarks(line).replace(/^.* of which /i, "")), amount })),
    stated: withAmount.find(({ isTotal }) => isTotal)?.amount ?? null,
    sum: penceToPounds(sumPence(offered.map(({ amount }) => poundsToPence(amount)))),
    missing: children.filter(({ pounds, isTotal, isOfWhich }) => pounds === null && !isTotal && !isOfWhich).map(({ line }) => line),
  };
}

const shortName = (line: string): string => capital(plainMarks(line).replace(/^Children's social care ?[-:] ?/, ""));
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const keyOf = (name: string): string => name.toLowerCase().replace(/'/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 50).replace(/-+$/, "");
