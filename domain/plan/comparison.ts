import type { FinancialYear } from "../financial-year/financial-year";
import type { GapByCertainty } from "../funding/gap-by-certainty";
import type { Evaluation, RuleId } from "./evaluation";
import type { Plan } from "./plan";

/** So many scenarios can stand side by side. */
export const mostColumns = 6;

/** One scenario of a comparison. */
export interface ComparisonColumn {
  readonly key: string;
  readonly title: string;
  readonly evaluation: Evaluation;
  /** The gap by how sure grants must be, where it was worked out. */
  readonly gapByCertainty?: GapByCertainty;
  /** The plan that was evaluated; rows by service, need level and the like are read from it. */
  readonly plan?: Plan;
}

/** What a row counts. Pounds travel as text with two decimals, posts and children as text, months as whole months. */
export type ComparisonMeasure = "pounds" | "posts" | "children" | "months";

/** Which way a board would rather see a row go; growth is neither, because it depends on who is asked. */
export type Welcome = "less" | "more" | "neither";

export interface ComparisonValue {
  /** Null where the row does not apply to the scenario. */
  readonly value: string | null;
  /** This scenario's displayed value less the reference's; null in the reference's own column and where either does not apply. */
  readonly difference: string | null;
}

export interface ComparisonCell extends ComparisonValue {
  readonly columnKey: string;
  /** For people: "£721,515.61", "1,150", "6 months", "not applicable". */
  readonly text: string;
  /** For people: "−£79,408.00 less", "+1,070 children", "no change"; null where there is no difference to show. */
  readonly differenceText: string | null;
  /** The difference in per cent of the reference's value, "-3.1"; null where there is none, and from nought. */
  readonly perCent: string | null;
  /** For people: "−3.1%", "no comparison" from nought; null where there is no difference to show or nothing differs. */
  readonly perCentText: string | null;
  readonly byYear: readonly (ComparisonValue & { readonly year: FinancialYear })[];
}

export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  /** What the label needs in small print: a partner's share of the row above, what is left out. */
  readonly note: string | null;
  readonly measure: ComparisonMeasure;
  readonly welcome: Welcome;
  readonly rule: RuleId;
  /** The figure a cell opens, in `Evaluation.figures`; null for rows that are no figure. */
  readonly figure: keyof Evaluation["figures"] | null;
  /** The partner of a row that shows one partner's part of a figure. */
  readonly partnerId: string | null;
  /** True for the row that sums the rows above it. */
  readonly isTotal: boolean;
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

export interface Comparison {
  readonly referenceKey: string;
  /** The years that every scenario covers; all totals are over these. */
  readonly years: readonly FinancialYear[];
  /** Years that some scenario covers and another does not; they are left out, and the page says so. */
  readonly yearsLeftOut: readonly FinancialYear[];
  readonly groups: readonly ComparisonGroup[];
}
