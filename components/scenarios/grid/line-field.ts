import type { CellKind } from "./cell";
import { type PlanChoices, wordsChoice } from "./plan-choices";

/** A field of a line that somebody may fill in: in a cell of the grid and in the form of the line. */
export interface LineField {
  readonly field: string;
  /** The head of its column, and its label in the form. */
  readonly head: string;
  /** What it is called after the name of its line: "full year, in pounds". */
  readonly spoken: string;
  readonly kind: (choices: PlanChoices) => CellKind;
  /** True when its column is shown only where somebody asks for it; the form always has it. */
  readonly isRare: boolean;
}

export const always = (kind: CellKind) => () => kind;
export const words = always({ type: "words" });
export const maybeWords = always({ type: "words", mayBeEmpty: true });
export const pounds = always({ type: "pounds" });
export const maybePounds = always({ type: "pounds", mayBeEmpty: true });
export const date = always({ type: "date" });
export const share = always({ type: "share" });
export const whole = always({ type: "whole" });
export const maybeWhole = always({ type: "whole", mayBeEmpty: true });
export const list = (options: readonly string[]) => always(wordsChoice(options));
export const from = (name: keyof PlanChoices) => (choices: PlanChoices): CellKind => choices[name];

type Spoken = string | null;
export const shown = (field: string, head: string, kind: LineField["kind"], spoken: Spoken = null): LineField => ({ field, head, kind, spoken: spoken ?? `${head.charAt(0).toLowerCase()}${head.slice(1)}`, isRare: false });
export const rare = (field: string, head: string, kind: LineField["kind"], spoken: Spoken = null): LineField => ({ ...shown(field, head, kind, spoken), isRare: true });

export const name = (head: string) => shown("name", head, words, "name");
export const starts = shown("startsOn", "Starts", date);
export const ends = shown("endsOn", "Ends", date);
export const fullYear = shown("amount", "Full year", pounds, "full year, in pounds");
