import { describe, expect, it } from "vitest";
import { findRule } from "@/domain/rulebook/rulebook";
import { aBaseBudget, aClause, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { readPlan } from "@/domain/plan/read-plan";
import { cellOfProblem } from "./cell-of-problem";
import { refusingRules, ruleOfProblem } from "./rule-of-problem";

const plan = soundPlan(emptyPlan({ services: [aService("s")], costLines: [aCost("pay", "s", "100.00")], awards: [anAward("grant", "80.00", { restricted: false })], baseBudgets: [aBaseBudget("own", "100.00")] }));

describe("the rule that a refused line leads to", () => {
  it.each(refusingRules)("is in the rulebook: %s", (rule) => {
    expect(findRule(rule)?.title).toBeDefined();
  });

  it.each([
    ["part-year", { ...plan, costLines: plan.costLines.map((line) => ({ ...line, startsOn: "2006-04-01", endsOn: "2005-04-01" })) }],
    ["sum-of-lines", { ...plan, costLines: plan.costLines.map((line) => ({ ...line, amount: "-1.00" })) }],
    ["indexed-cost", { ...plan, costLines: plan.costLines.map((line) => ({ ...line, index: "pay award" })) }],
    ["who-could-pay", { ...plan, awards: plan.awards.map((line) => ({ ...line, restricted: true })) }],
    ["risk-share", { ...plan, baseBudgets: plan.baseBudgets.map((line) => ({ ...line, arrangement: "pooled" })) }],
    ["rate-based-grant", { ...plan, conditions: [{ ...aClause("r", "grant", "rate", {}), serviceId: null, ageFrom: null, ageTo: null, words: null, startsOn: null, endsOn: null, share: null, amount: null }] }],
  ])("is %s", (rule, faulty) => {
    const read = readPlan(faulty);
    const [problem] = read.ok ? [] : read.problems;
    const place = problem === undefined ? null : cellOfProblem(faulty as typeof plan, problem.path);
    expect(place && ruleOfProblem(place)).toBe(rule);
  });
});
