import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { sureStartCase } from "@/testing/sure-start-case";
import { evaluate } from "../plan/evaluate";
import { ruleIds, type Evaluation, type Figure, type RuleId } from "../plan/evaluation";
import { sureStartExample } from "./allocation/sure-start-example";
import { findRule } from "./rulebook";

/** What the registered rule answers; a refusal fails the test with its words. */
function answered(id: RuleId, input: unknown): object {
  const answer = findRule(id)?.answer(input);
  if (answer?.ok !== true) throw new Error(`${id}: ${JSON.stringify(answer?.problems)}`);
  return answer.output as object;
}

const valueOf = (record: unknown, key: string): unknown => Object.entries(record as object).find(([name]) => name === key)?.[1];
/** One column of a list that a rule answers: `column(answer, "years", "amount")`. */
const column = (answer: object, list: string, name: string): unknown[] => (valueOf(answer, list) as readonly object[]).map((line) => valueOf(line, name));
const luton = (key: keyof typeof lutonPlans): Evaluation => evaluate(planOf(lutonPlans[key]));
const [doNothing, tapered, merged] = [luton("doNothing"), luton("taperToHeadroom"), luton("mergeUnderThreeCoordinators")];
const worked = (given: Partial<PlanInput>): Evaluation => evaluate(soundPlan(emptyPlan({ services: [aService("family")], ...given })));
const years = doNothing.years;
const lineOf = ({ lines, sources }: Evaluation, id: string) => [...lines, ...sources].find((line) => line.id === id);
const amountsOf = (evaluation: Evaluation, id: string): unknown[] => evaluation.years.map((year) => lineOf(evaluation, id)?.amounts[year]);
const figureByYear = ({ byYear }: Figure): unknown[] => Object.values(byYear);
const byYear = (name: string, amounts: readonly unknown[]) => years.map((year, at) => ({ name, year, amount: amounts[at] }));
const negated = (amount: unknown): string => `-${String(amount)}`.replace(/^--/, "").replace(/^-(0\.00)$/, "$1");

const luton2005 = { startsOn: null, endsOn: null, method: "days", firstYear: "2005/06", yearCount: 4 };
const grantEnding = (partYear: "days" | "months"): Evaluation => worked({ awards: [anAward("grant", "120000.00", { endsOn: "2005-08-31", partYear })], conditions: [aCondition("grant", "family")] });
const partOfYear = (method: "days" | "months"): unknown => valueOf(answered("part-year", { amount: "120000.00", year: "2005/06", startsOn: null, endsOn: "2005-08-31", method }), "amount");
const merge = merged.merges[0];
const establishment = (): object => answered("merge-establishment", findRule("merge-establishment")?.examples[0]?.input);
const afterTaper = [..."1 0.66 0.33 0".split(" ")].map((share, at) => ({ year: `${2005 + at}/0${6 + at}`, share }));
const fund = worked({
  about: { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 4 }, awards: [anAward("fund", "123456.79")], conditions: [aCondition("fund", "family")],
  awardYears: afterTaper.map((line, at) => ({ id: `fund-${at}`, awardId: "fund", ...line, certainty: "confirmed" })),
});
const tooLargeAGrant = worked({ costLines: [aCost("pay", "family", "34000.00")], awards: [anAward("grant", "50000.00")], conditions: [aCondition("grant", "family")], baseBudgets: [aBaseBudget("base", "1.00")] });
const sureStart = evaluate(soundPlan(emptyPlan(sureStartCase)));
const stopped = worked({ exitRoutes: [{ id: "stop", name: "Stop", serviceId: "family", awardId: null, route: "stop", effectiveOn: "2006-04-01", partnerId: "council", redundancies: 3, redundancyPayment: "7190.00", reason: "A reason" }] });

const provided = planOf(lutonPlans.doNothing).provisions.map(({ name, posts, children, startsOn, endsOn }) => ({ name, posts, children, startsOn, endsOn }));

/** For every rule a figure of a plan, and what the rule answers when it is asked for the same. */
const cases: Readonly<Record<RuleId, () => { readonly figure: unknown; readonly byRule: unknown }>> = {
  "indexed-cost": () => ({
    figure: amountsOf(doNothing, "family-workers-pay"),
    byRule: column(answered("indexed-cost", {
      ...luton2005, lines: [{ name: "Pay", amount: "288000.00", index: "pay" }], pricedOn: "2005-04-01",
      rises: [["2006-04-01", "0.0295"], ["2007-04-01", "0.025"], ["2008-04-01", "0.025"]].map(([from, rate]) => ({ index: "pay", from, rate })),
    }), "years", "amount"),
  }),
  "flat-amount": () => ({ figure: amountsOf(doNothing, "council-base-budget"), byRule: column(answered("flat-amount", { ...luton2005, amount: "30000.00" }), "years", "amount") }),
  "part-year": () => ({ figure: (["days", "months"] as const).map((method) => amountsOf(grantEnding(method), "grant")[0]), byRule: (["days", "months"] as const).map(partOfYear) }),
  taper: () => ({ figure: amountsOf(fund, "fund"), byRule: column(answered("taper", { amount: "123456.79", basis: "original award", years: afterTaper }), "years", "amount") }),
  "stated-amount": () => ({ figure: amountsOf(tapered, "service-reduction")[1], byRule: valueOf(answered("stated-amount", { byRule: "-120000.00", stated: "-10000.00", reason: "The lease" }), "amount") }),
  "one-off-amount": () => ({
    figure: amountsOf(stopped, "stop-one-off"),
    byRule: column(answered("one-off-amount", { amount: "21570.00", fallsOn: "2006-04-01", firstYear: stopped.years[0], yearCount: stopped.years.length }), "years", "amount"),
  }),
  "merge-saving": () => ({
    figure: amountsOf(merged, "merge-saving"),
    byRule: column(answered("merge-saving", { before: merge?.before, after: merge?.after, effectiveOn: "2006-04-01", countedBy: "days", years: years.map((year) => ({ year })) }), "years", "saving").map(negated),
  }),
  "merge-one-off-cost": () => ({
    figure: [amountsOf(merged, "merge-one-off")[1], merge?.oneOffCost],
    byRule: Array<unknown>(2).fill(valueOf(answered("merge-one-off-cost", { redundancies: 3, redundancyPayment: "7190.00", otherOneOffCost: "0.00", effectiveOn: "2006-04-01" }), "oneOffCost")),
  }),
  "merge-establishment": () => ({ figure: [merge?.before, merge?.after, merge?.recurrentSaving], byRule: ["before", "after", "saving"].map((name) => valueOf(establishment(), name)) }),
  payback: () => {
    const answer = answered("payback", { oneOffCost: merge?.oneOffCost, yearlySaving: merge?.recurrentSaving });
    return { figure: [merge?.paybackMonthsExact, merge?.paybackMonths], byRule: [valueOf(answer, "paybackMonthsExact"), valueOf(answer, "paybackMonths")] };
  },
  "sum-of-lines": () => ({
    figure: figureByYear(doNothing.figures.cost),
    byRule: years.map((year) => valueOf(answered("sum-of-lines", { lines: doNothing.figures.cost.lineIds.map((id) => ({ name: id, amount: lineOf(doNothing, id)?.amounts[year] })) }), "total")),
  }),
  "restricted-money-first": () => {
    const answer = answered("restricted-money-first", sureStartExample);
    return { figure: ["sure-start", "childrens-fund", "base"].map((id) => Object.values(sureStart.sources.find((source) => source.id === id)?.used ?? {})[0]), byRule: column(answer, "sources", "used") };
  },
  "unfunded-gap": () => ({
    figure: figureByYear(doNothing.figures.gap),
    byRule: column(answered("unfunded-gap", {
      years: years.map((year) => ({ year })), gapBefore: "0.00", countedFrom: "indicative",
      costs: byYear("Cost", figureByYear(doNothing.figures.cost)), grants: byYear("Grants", figureByYear(doNothing.figures.grants)).map((grant) => ({ ...grant, certainty: "confirmed" })),
      base: byYear("Base budget", figureByYear(doNothing.figures.baseToday)),
    }), "years", "gap"),
  }),
  "cumulative-gap": () => ({
    figure: [...figureByYear(doNothing.figures.cumulativeGap), doNothing.figures.cumulativeGap.total],
    byRule: (({ ...answer }) => [...column(answer, "years", "cumulative"), valueOf(answer, "total")])(answered("cumulative-gap", { gapBefore: "0.00", years: years.map((year) => ({ year, gap: doNothing.figures.gap.byYear[year] })) })),
  }),
  "unspent-restricted-grant": () => ({
    figure: figureByYear(tooLargeAGrant.figures.unspentRestricted)[0],
    byRule: valueOf(answered("unspent-restricted-grant", { grants: [{ name: "Grant", available: "50000.00", carriedIn: "0.00", used: "34000.00", carriedOn: "0.00" }] }), "unspent"),
  }),
  "posts-on-31-march": () => ({ figure: Object.values(doNothing.posts), byRule: years.map((year) => valueOf(answered("posts-on-31-march", { year, parts: provided }), "posts")) }),
  "children-reached": () => ({ figure: Object.values(doNothing.children), byRule: years.map((year) => valueOf(answered("children-reached", { year, parts: provided }), "children")) }),
};

describe("the figures of a plan and the rules of the rulebook", () => {
  it.each(ruleIds)("give the same by the rule %s", (id) => {
    const { figure, byRule } = cases[id]();
    expect(figure).toEqual(byRule);
    expect(JSON.stringify(figure)).toMatch(/[1-9]/);
  });

  it("find every rule that a figure or a line names among the registered rules", () => {
    const named = [doNothing, tapered, merged, fund, sureStart].flatMap(({ lines, sources, figures }) => [...[...lines, ...sources].flatMap((line) => Object.values(line.rules)), ...Object.values(figures).map((figure) => figure.rule)]);
    expect([...ruleIds, ...named].filter((id) => findRule(id) === null)).toEqual([]);
  });
});
