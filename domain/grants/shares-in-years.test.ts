import { expect, it } from "vitest";
import { aClause, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { evaluate } from "../plan/evaluate";
import { sharesInYears } from "./shares-in-years";

it("tells a share's state in every year in which the award has money, not in the first alone", () => {
  const plan = soundPlan(emptyPlan({
    about: { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 3 }, services: [aService("crime"), aService("other")], costLines: [aCost("a", "crime", "40000.00"), aCost("b", "other", "60000.00")],
    awards: [anAward("fund", "100000.00", { endsOn: "2007-03-31" })], conditions: [aCondition("fund", "crime"), aCondition("fund", "other"), aClause("half", "fund", "minimum share", { share: "0.5", serviceId: "crime" })],
  }));
  const evaluation = evaluate(plan);
  expect(sharesInYears(plan, evaluation, evaluation.sources.find(({ id }) => id === "fund")!).map(({ year, amount, spent, isKept }) => [year, amount, spent, isKept])).toEqual([["2005/06", "50000.00", "40000.00", false], ["2006/07", "50000.00", "40000.00", false]]);
});
