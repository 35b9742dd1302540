import type { Pounds } from "@/domain/plan/fields";
import type { Welcome } from "../money/difference-line";
import type { LinkedRule } from "../rulebook/linked-rules";
import type { OpenableFigure } from "./figure-address";
import type { Standing } from "./standing-tag";

/** One scenario as the head of a column. */
export interface ScenarioColumn {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** The one the others are compared with; exactly one of a comparison is. */
  readonly isReference: boolean;
  /** The scenario's own page. */
  readonly href?: string;
  readonly standing: Standing;
}

/** One figure of one scenario, and its difference from the reference; null in the reference's own column. */
export interface MoneyCell {
  readonly value: Pounds;
  readonly difference: Pounds | null;
  /** The difference in per cent, in words: "−3.1%", "no comparison"; null where there is none. */
  readonly perCent: string | null;
}

export interface CountCell {
  /** A count as text, "1150" or "2.5". */
  readonly value: string;
  readonly difference: string | null;
  readonly perCent: string | null;
}

interface RowBase {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** The rule that makes the row's figures. */
  readonly rule: LinkedRule;
  readonly strong?: boolean;
  /** True for the row that sums the rows above it. */
  readonly isTotal?: boolean;
  readonly welcome: Welcome;
}

/** A row of the comparison; its cells stand in the order of the columns. */
export type ComparisonRow =
  | (RowBase & { readonly kind: "money"; readonly figure: OpenableFigure | null; readonly cells: readonly MoneyCell[];
      /** True for a row whose amounts are a failing whenever they are not nil: the unfunded gap. */
      readonly alarming?: boolean })
  | (RowBase & { readonly kind: "count"; readonly unit: string; readonly cells: readonly CountCell[] });

export interface RowBand {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}
