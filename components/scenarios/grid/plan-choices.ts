import type { Plan } from "@/domain/plan/plan";
import type { CellKind } from "./cell";

export type ChoiceKind = Extract<CellKind, { readonly type: "choice" }>;

/** The lists of a plan's own lines that other lines choose from. */
export interface PlanChoices {
  readonly partners: ChoiceKind;
  readonly services: ChoiceKind;
  readonly anyService: ChoiceKind;
  readonly awards: ChoiceKind;
  readonly noAward: ChoiceKind;
  readonly indexes: ChoiceKind;
  readonly pools: ChoiceKind;
  readonly exitRoutes: ChoiceKind;
  readonly sources: ChoiceKind;
  readonly years: ChoiceKind;
}

export const choice = (options: ChoiceKind["options"]): ChoiceKind => ({ type: "choice", options });

/** A list whose values are words already. */
export const wordsChoice = (values: readonly string[]): ChoiceKind => choice(values.map((value) => ({ value, words: value })));

export const yesOrNo = (yes: string, no: string): ChoiceKind => choice([{ value: "false", words: no }, { value: "true", words: yes }]);


const known = new WeakMap<Plan, PlanChoices>();

/** The lists of a plan; the same lists for the same plan, so that cells need not be drawn anew. */
export function choicesOf(plan: Plan, years: readonly string[]): PlanChoices {
  const found = known.get(plan);
  if (found !== undefined) return found;
  const named = (lines: readonly { readonly id: string; readonly name: string }[], ...first: ChoiceKind["options"]): ChoiceKind => choice([...first, ...lines.map(({ id, name }) => ({ value: id, words: name }))]);
  const choices: PlanChoices = {
    partners: named(plan.partners),
    services: named(plan.services),
    anyService: named(plan.services, { value: "", words: "any service" }),
    awards: named(plan.awards),
    noAward: named(plan.awards, { value: "", words: "no grant" }),
    indexes: choice([{ value: "", words: "does not rise" }, ...[...new Set(plan.indexRates.map(({ index }) => index))].map((index) => ({ value: index, words: index }))]),
    pools: named(plan.pools, { value: "", words: "no pool" }),
    exitRoutes: named(plan.exitRoutes),
    sources: named([...plan.awards, ...plan.baseBudgets]),
    years: wordsChoice(years),
  };
  known.set(plan, choices);
  return choices;
}
