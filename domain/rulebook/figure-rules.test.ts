import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { formatCount, formatPounds } from "../money/format-pounds";
import { evaluate } from "../plan/evaluate";
import type { Evaluation, RuleId } from "../plan/evaluation";
import { pounds } from "../plan/fields";
import { rules, rulesInOrder } from "./figure-rules";

const shown = (amount: unknown): string => formatPounds(pounds.parse(amount), "always");
const at = (values: object, year: string): string => String(Object.entries(values).find(([key]) => key === year)?.[1]);
const worked = (given: Partial<PlanInput>): Evaluation => evaluate(soundPlan(emptyPlan({ services: [aService("family")], ...given })));
const luton = (key: keyof typeof lutonPlans): Evaluation => evaluate(planOf(lutonPlans[key]));
const [doNothing, taper, merge] = [luton("doNothing"), luton("taperToHeadroom"), luton("mergeUnderThreeCoordinators")];
const lineOf = (evaluation: Evaluation, id: string) => [...evaluation.lines, ...evaluation.sources].find((line) => line.id === id);
const amounts = (evaluation: Evaluation, id: string, ...years: string[]): string[] => years.map((year) => shown(at(lineOf(evaluation, id)?.amounts ?? {}, year)));
const grantEnding = (partYear: "days" | "months"): Evaluation => worked({ awards: [anAward("grant", "120000.00", { endsOn: "2005-08-31", partYear })], conditions: [aCondition("grant", "family")] });

function sureStart(): string[] {
  const { figures, sources } = worked({
    services: ["a", "b", "c-under-4", "c-other"].map(aService),
    costLines: [aCost("1", "a", "60000.00"), aCost("2", "b", "70000.00"), aCost("3", "c-under-4", "14000.00"), aCost("4", "c-other", "21000.00")],
    awards: [anAward("sure-start", "50000.00"), anAward("childrens-fund", "80000.00")],
    conditions: [aCondition("sure-start", "a"), aCondition("sure-start", "c-under-4"), aCondition("childrens-fund", "b"), aCondition("childrens-fund", "c-other")],
    baseBudgets: [aBaseBudget("base", "40000.00")],
  });
  const base = sources.find((source) => source.id === "base");
  return [shown(at(figures.cost.byYear, "2005/06")), shown(at(base?.used ?? {}, "2005/06")), shown(at(base?.unspent ?? {}, "2005/06"))];
}

/** The answer of each rule's worked example, worked out by the code that makes the figures. */
const answers: Record<RuleId, () => string[]> = {
  "indexed cost": () => amounts(doNothing, "family-workers-pay", "2006/07", "2007/08", "2008/09"),
  "flat amount": () => amounts(doNothing, "council-base-budget", "2006/07", "2008/09"),
  "part year by days": () => amounts(grantEnding("days"), "grant", "2005/06"),
  "part year by months": () => amounts(grantEnding("months"), "grant", "2005/06"),
  "stated amount": () => amounts(taper, "service-reduction", "2006/07", "2008/09"),
  "one-off cost": () => amounts(worked({ exitRoutes: [{ id: "stop", name: "Stop", serviceId: "family", awardId: null, route: "stop", effectiveOn: "2006-04-01", partnerId: "council", redundancies: 3, redundancyPayment: "7190.00", reason: "A reason" }] }), "stop-one-off", "2005/06", "2006/07"),
  "sum of lines": () => [shown(at(doNothing.figures.cost.byYear, "2008/09"))],
  taper: () =>
    amounts(
      worked({
        about: { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 4 }, awards: [anAward("fund", "123456.79")], conditions: [aCondition("fund", "family")],
        awardYears: ["1", "0.66", "0.33", "0"].map((share, position) => ({ id: `fund-${position}`, awardId: "fund", year: `${2005 + position}/0${6 + position}`, share, certainty: "confirmed" })),
      }), "fund", "2005/06", "2006/07", "2007/08", "2008/09"),
  "restricted money first": sureStart,
  "unfunded gap": () => [shown(at(doNothing.figures.gap.byYear, "2006/07"))],
  "cumulative gap": () => [shown(doNothing.figures.cumulativeGap.total)],
  "unspent restricted grant": () => [shown(at(worked({ costLines: [aCost("pay", "family", "34000.00")], awards: [anAward("grant", "50000.00")], conditions: [aCondition("grant", "family")] }).figures.unspentRestricted.byYear, "2005/06"))],
  establishment: () => [shown(merge.merges[0]?.before), shown(merge.merges[0]?.after), `${merge.merges[0]?.paybackMonthsExact ?? ""} months, ${merge.merges[0]?.paybackMonths ?? ""} rounded up`],
  "merge saving": () => amounts(merge, "merge-saving", "2005/06", "2006/07"),
  "merge one-off cost": () => amounts(merge, "merge-one-off", "2006/07"),
  "posts at the year's end": () => ["2005/06", "2006/07", "2008/09"].map((year) => at(doNothing.posts, year)),
  "children reached": () => ["2005/06", "2006/07", "2008/09"].map((year) => formatCount(at(doNothing.children, year))),
};

describe("the rulebook", () => {
  it.each(rulesInOrder.map((rule) => [rule.id, rule] as const))("the worked example of %s is what the code gives", (id, rule) => {
    expect(answers[id]()).toEqual(rule.example.answer.map((figure) => figure.value));
  });

  it("has an entry under its own name for every rule that a demonstration figure names", () => {
    for (const [id, rule] of Object.entries(rules)) expect(rule.id).toBe(id);
    const named = new Set([doNothing, taper, merge].flatMap(({ lines, sources, figures }) => [...[...lines, ...sources].flatMap((line) => Object.values(line.rules)), ...Object.values(figures).map((figure) => figure.rule)]));
    for (const rule of named) expect(rules[rule].statement).not.toBe("");
  });
});
