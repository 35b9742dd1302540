import { expect, it } from "vitest";
import { anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { assumptionsThatDiffer } from "./compare-assumptions";
import type { Pounds } from "./fields";
import type { Plan } from "./plan";

const rate = (id: string, year: string, value: string) => ({ id, index: "pay award", year, rate: value, source: "An assumption" });
const plan = soundPlan(emptyPlan({ services: [aService("family")], awards: [anAward("fund", "100.00", { restricted: false }), anAward("other", "5.00", { restricted: false })], indexRates: [rate("one", "2006/07", "0.0295"), rate("two", "2007/08", "0.025")] }));

it("nothing differs between a plan and itself", () => {
  expect(assumptionsThatDiffer([plan, plan])).toEqual([]);
});

it("a rise, a grant's amount and the certainty policy are shown with their value in each column, and what is the same is not", () => {
  const other: Plan = {
    ...plan, about: { ...plan.about, certaintyPolicy: "confirmed only" },
    indexRates: plan.indexRates.map((line) => (line.id === "one" ? { ...line, rate: "0.03" as typeof line.rate } : line)),
    awards: plan.awards.map((line) => (line.id === "fund" ? { ...line, amount: "90.50" as Pounds } : line)),
  };
  const without: Plan = { ...plan, awards: plan.awards.filter(({ id }) => id !== "other") };
  expect(assumptionsThatDiffer([plan, other, without]).map(({ label, values }) => [label, ...values])).toEqual([
    ["Grants that count", "all", "confirmed only", "all"],
    ["Pay award, 2006/07", "2.95%", "3%", "2.95%"],
    [plan.awards[0]!.name, "£100", "£90.50", "£100"],
    [plan.awards[1]!.name, "£5", "£5", "not in this plan"],
  ]);
});

it("the same rise under another line's name is no difference", () => {
  const renamed: Plan = { ...plan, indexRates: plan.indexRates.map((line) => ({ ...line, id: `${line.id}-again` })) };
  expect(assumptionsThatDiffer([plan, renamed])).toEqual([]);
});
