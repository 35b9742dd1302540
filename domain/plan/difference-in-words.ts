import type { FinancialYear } from "../financial-year/financial-year";
import { formatPounds } from "../money/format-pounds";
import { compare, money, negate, subtract, sum, toPounds, type Money } from "../money/money";
import { commonYears } from "./common-years";
import { costCauses } from "./difference-causes-cost";
import { sourceCauses } from "./difference-causes-sources";
import { differenceNotes } from "./difference-notes";
import type { Evaluation } from "./evaluation";
import type { Pounds } from "./fields";
import { invariant } from "./invariant";
import { totalOver } from "./total-over";

/** A sentence of the difference in words. */
export interface DifferenceSentence {
  /** A change in the gap with its pounds; a note on what is not part of the gap; the closing proof that the changes sum. */
  readonly kind: "change" | "note" | "sum";
  readonly text: string;
  /** What it does to the unfunded gap over the plan: more is positive. Null for notes. */
  readonly pounds: Pounds | null;
}

export interface ScenarioNames {
  readonly reference: string;
  readonly other: string;
}

/**
 * What differs between two scenarios, as sentences whose pounds sum exactly to the change in the unfunded gap over the
 * years that both cover: Δgap = Δcost − Δpaid by each source. Grouped by cause: what costs more or less (a merge's
 * saving named as such), base budget growth by partner, base budget paid today by partner, grants. Then notes on
 * one-off cost, children and posts, which are no part of the gap; last the proof of the sum, or, where nothing changes
 * the gap, that it is the same. Throws `InvariantError` if the pounds do not sum.
 */
export function differenceInWords(reference: Evaluation, other: Evaluation, names: ScenarioNames): DifferenceSentence[] {
  const years = commonYears([reference, other]);
  const causes = [...costCauses(reference, other, years), ...sourceCauses(reference, other, years)];
  const whole = subtract(gapOver(other, years), gapOver(reference, years));
  invariant(compare(sum(causes.map((cause) => cause.effect)), whole) === 0, "The causes of the difference do not sum to the change in the unfunded gap");
  return [
    ...causes.map(({ text, effect }): DifferenceSentence => ({ kind: "change", text, pounds: toPounds(effect) })),
    ...differenceNotes(reference, other, years).map((text): DifferenceSentence => ({ kind: "note", text, pounds: null })),
    { kind: "sum", text: proof(causes.length, whole, gapOver(other, years), names), pounds: toPounds(whole) },
  ];
}

const gapOver = (evaluation: Evaluation, years: readonly FinancialYear[]): Money => money(totalOver(evaluation.figures.gap.byYear, years));

function proof(count: number, whole: Money, gap: Money, names: ScenarioNames): string {
  if (whole.isZero()) {
    const same = `the unfunded gap of ${names.other} is the same as that of ${names.reference}, ${formatPounds(toPounds(gap))}.`;
    return count === 0 ? `Nothing changes the gap: ${same}` : `${count === 1 ? "This change balances" : `These ${count} changes balance`}: ${same}`;
  }
  const size = formatPounds(toPounds(whole.isNegative() ? negate(whole) : whole));
  return count === 1 ? `This change makes the whole difference of ${size} in the unfunded gap.` : `These ${count} changes make the whole difference of ${size} in the unfunded gap.`;
}
