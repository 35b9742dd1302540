import type { RuleId } from "../plan/evaluation";

/** One figure of a worked example, as it is shown: "Grant a year", "£120,000.00". */
export interface ExampleFigure {
  readonly label: string;
  readonly value: string;
}

/** A calculation rule as the rulebook prints it. */
export interface Rule {
  readonly id: RuleId;
  readonly name: string;
  /** What the rule does, in plain English. */
  readonly statement: string;
  /** The sum in words. */
  readonly formula: string;
  readonly rounding: string;
  /** Where the rule comes from; "own rule" where no document lays it down. */
  readonly source: string;
  /** A case worked out by hand; a test works it out again with the code. */
  readonly example: { readonly reference: string; readonly given: readonly ExampleFigure[]; readonly answer: readonly ExampleFigure[] };
}

/** The figures of a worked example, written as a list of label and value. */
export const figures = (...pairs: readonly (readonly [label: string, value: string])[]): ExampleFigure[] => pairs.map(([label, value]) => ({ label, value }));

export const roundedOnce = "Once, to whole pence, a half away from zero, at the end of the line; nothing is rounded on the way.";
export const nothingToRound = "None: whole pence are added and taken away.";
