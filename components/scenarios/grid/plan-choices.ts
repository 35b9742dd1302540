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
  readonly anyYear: ChoiceKind;
  readonly anyPartner: ChoiceKind;
  readonly anyCost: ChoiceKind;
  readonly riskRules: ChoiceKind;
  /** Costs, grants and base budgets. */
  readonly money: ChoiceKind;
}

export const choice = (options: ChoiceKind["options"]): ChoiceKind => ({ type: "choice", options });

/** A list whose values are words already. */
export const wordsChoice = (values: readonly string[]): ChoiceKind => choice(values.map((value) => ({ value, words: value })));

export const yesOrNo = (yes: string, no: string): ChoiceKind => choice([{ value: "false", words: no }, { value: "true", words: yes }]);

type Named = readonly { readonly id: string; readonly name: string }[];

/** A list made once of the same lines, so that cells which offer it need not be drawn anew while other lines change. */
function remembered<Of extends object>(make: (of: Of) => ChoiceKind): (of: Of) => ChoiceKind {
  const known = new WeakMap<Of, ChoiceKind>();
  return (of) => {
    const found = known.get(of) ?? make(of);
    known.set(of, found);
    return found;
  };
}

const named = (...first: ChoiceKind["options"]) => remembered((lines: Named) => choice([...first, ...lines.map(({ id, name }) => ({ value: id, words: name }))]));

const plainly = named();
const anyService = named({ value: "", words: "any service" });
const noAward = named({ value: "", words: "no grant" });
const noPartner = named({ value: "", words: "nobody" });
const anyCost = named({ value: "", words: "any cost" });
const riskRulesWith = new WeakMap<Plan["pools"], (rules: Plan["riskRules"]) => ChoiceKind>();
const noPool = named({ value: "", words: "no pool" });
const indexes = remembered((rates: Plan["indexRates"]) => choice([{ value: "", words: "does not rise" }, ...[...new Set(rates.map(({ index }) => index))].map((index) => ({ value: index, words: index }))]));
const sourcesWith = new WeakMap<Named, (budgets: Named) => ChoiceKind>();
const years = new Map<string, ChoiceKind>();

/** The risk rules with the pool that each is of, because several pools share "pro rata". */
function riskRulesOf({ pools, riskRules }: Plan): ChoiceKind {
  const made = riskRulesWith.get(pools) ?? remembered((rules: Plan["riskRules"]) => choice(rules.map(({ id, poolId, model, clause }) => ({ value: id, words: `${pools.find((pool) => pool.id === poolId)?.name ?? poolId}: ${model}, ${clause}` }))));
  riskRulesWith.set(pools, made);
  return made(riskRules);
}

/** The lists of a plan; the same lists while the lines they are made of are the same. */
export function choicesOf(plan: Plan, yearLabels: readonly string[]): PlanChoices {
  const withBudgets = sourcesWith.get(plan.awards) ?? remembered((budgets: Named) => choice([...plan.awards, ...budgets].map(({ id, name }) => ({ value: id, words: name }))));
  sourcesWith.set(plan.awards, withBudgets);
  const ofYears = years.get(yearLabels.join()) ?? wordsChoice(yearLabels);
  years.set(yearLabels.join(), ofYears);
  return {
    partners: plainly(plan.partners), services: plainly(plan.services), anyService: anyService(plan.services), awards: plainly(plan.awards), noAward: noAward(plan.awards),
    indexes: indexes(plan.indexRates), pools: noPool(plan.pools), exitRoutes: plainly(plan.exitRoutes), sources: withBudgets(plan.baseBudgets), years: ofYears, anyYear: years.get(`any ${yearLabels.join()}`) ?? anyYearOf(yearLabels),
    anyPartner: noPartner(plan.partners), anyCost: anyCost(plan.costLines), riskRules: riskRulesOf(plan), money: moneyOf(plan),
  };
}

function anyYearOf(yearLabels: readonly string[]): ChoiceKind {
  const made = choice([{ value: "", words: "any year" }, ...wordsChoice(yearLabels).options]);
  years.set(`any ${yearLabels.join()}`, made);
  return made;
}

let lastMoney: { readonly of: readonly Named[]; readonly list: ChoiceKind } | null = null;

/** Costs, grants and base budgets in one list; the last is kept, because three lists make it. */
function moneyOf({ costLines, awards, baseBudgets }: Plan): ChoiceKind {
  const of = [costLines, awards, baseBudgets];
  if (lastMoney?.of.every((lines, at) => lines === of[at]) !== true) lastMoney = { of, list: choice(of.flat().map(({ id, name }) => ({ value: id, words: name }))) };
  return lastMoney.list;
}
