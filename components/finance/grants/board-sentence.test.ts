import { expect, it } from "vitest";
import { allocationBoard } from "@/domain/grants/allocation-board";
import { evaluate } from "@/domain/plan/evaluate";
import { aClause, aCondition, aCost, anAward, aPin, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { boardSentence } from "./board-sentence";

/** A grant of £100,000.00 that pays for all there is, of which `crime` costs £40,000.00. */
function sentence(given: Partial<PlanInput>) {
  const plan = soundPlan(emptyPlan({
    about: { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 1 }, services: [aService("crime"), aService("other")], costLines: [aCost("a", "crime", "40000.00"), aCost("b", "other", "60000.00")],
    awards: [anAward("fund", "100000.00")], ...given, conditions: [aCondition("fund", "crime"), aCondition("fund", "other"), ...(given.conditions ?? [])],
  }));
  const evaluation = evaluate(plan);
  return boardSentence(plan, evaluation, allocationBoard(plan, evaluation, evaluation.years[0]!));
}

it("says that all is paid for where all is kept", () => {
  expect(sentence({})).toEqual({ said: "In 2005/06 every service is paid for and no restricted grant lapses.", notKept: [] });
});

it("says what is unmet and what would lapse, in pounds", () => {
  expect(sentence({ awards: [anAward("fund", "90000.00")] }).said).toBe("In 2005/06 £10,000.00 of cost is unmet and no restricted grant lapses.");
  expect(sentence({ awards: [anAward("fund", "110000.00")] }).said).toBe("In 2005/06 every service is paid for and £10,000.00 of restricted grants would lapse.");
});

it("does not say silently that all is paid for while a share is broken: it names the clause and what is missing", () => {
  expect(sentence({ conditions: [aClause("half", "fund", "minimum share", { share: "0.5", serviceId: "crime" })] })).toEqual({
    said: "In 2005/06 every service is paid for and no restricted grant lapses, but not all terms of Award fund are kept.",
    notKept: ["At least 50% of Award fund in 2005/06 is to go to Service crime; £10,000.00 of that cannot. The clause: “The clause half”"],
  });
});

it("tells pinned payments that cannot be paid apart from terms of grants", () => {
  const pins = [aPin("more", "fund", "crime", "50000.00", { limit: "at least" })];
  expect(sentence({ pinnedPayments: pins }).said).toMatch(/, but a pinned payment cannot be paid in full\.$/);
  const both = sentence({ pinnedPayments: pins, conditions: [aClause("floor", "fund", "additionality floor", { amount: "1.00", serviceId: "crime" })] });
  expect(both.said).toMatch(/, but not all terms of Award fund are kept and a pinned payment cannot be paid in full\.$/);
  expect(both.notKept).toHaveLength(2);
});
