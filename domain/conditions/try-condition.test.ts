import { expect, it } from "vitest";
import { collections, type Line } from "../plan/plan";
import { aBaseBudget, aClause, aCost, anAward, aPortion, aService, emptyPlan, soundPlan, type LineInput } from "@/testing/plan-factory";
import { tryCondition } from "./try-condition";

/** WE-15 with the Children's Fund still open for any age. */
const plan = soundPlan(emptyPlan({
  about: { title: "WE-15", place: "Anywhere", firstYear: "2005/06", yearCount: 1 },
  services: [{ ...aService("s1"), ageFrom: 0, ageTo: 2 }, { ...aService("s2"), ageFrom: 5, ageTo: 10 }, { ...aService("s3"), ageFrom: 0, ageTo: 10 }],
  portions: [aPortion("under-4", "s3", "0.4", { ageFrom: 0, ageTo: 3 }), aPortion("over-5", "s3", "0.6", { ageFrom: 5, ageTo: 10 })],
  costLines: [aCost("c1", "s1", "60000.00"), aCost("c2", "s2", "70000.00"), aCost("c3", "s3", "35000.00")],
  awards: [anAward("sure-start", "50000.00"), anAward("fund", "80000.00", { restricted: false })],
  conditions: [aClause("sure-start-ages", "sure-start", "ages", { ageFrom: 0, ageTo: 3 })],
  baseBudgets: [aBaseBudget("base", "40000.00")],
}));

const clause = (kind: Line<"conditions">["kind"], more: Partial<LineInput<"conditions">>): Line<"conditions"> => collections.conditions.parse(aClause("tried", "fund", kind, more));

it("a clause on ages admits the portions inside it and refuses the others, quoting itself, and the award pays what it did", () => {
  const tried = tryCondition(plan, clause("ages", { ageFrom: 5, ageTo: 13 }));
  expect(tried.costs.map(({ serviceId, portion, cost, admitted, admittedBefore, refusals }) => [serviceId, portion, cost, admitted, admittedBefore, refusals.map(({ clause: words, byHowMuch }) => [words, byHowMuch])])).toEqual([
    ["s1", null, "60000.00", "0.00", "60000.00", [["The clause tried", "all of it"]]],
    ["s2", null, "70000.00", "70000.00", "70000.00", []],
    ["s3", "Portion over-5", "21000.00", "21000.00", "21000.00", []],
    ["s3", "Portion under-4", "14000.00", "0.00", "14000.00", [["The clause tried", "all of it"]]],
  ]);
  expect(tried.years).toMatchObject([{ available: "80000.00", paid: "80000.00", left: "0.00", unmet: "0.00" }]);
  expect(tried.admitsNothing).toBe(false);
});

it("a clause that admits nothing says so, and what the award would leave", () => {
  const tried = tryCondition(plan, clause("ages", { ageFrom: 20, ageTo: 25 }));
  expect(tried.admitsNothing).toBe(true);
  expect(tried.years).toMatchObject([{ paidBefore: "80000.00", paid: "0.00", left: "80000.00", unmet: "75000.00" }]);
});

it("a clause with the id of one that stands is tried in its place", () => {
  const wider = collections.conditions.parse(aClause("sure-start-ages", "sure-start", "ages", { ageFrom: 0, ageTo: 10 }));
  expect(tryCondition(plan, wider).costs.every(({ refusals }) => refusals.length === 0)).toBe(true);
});

it("a share of something that the award may not pay for says so", () => {
  expect(tryCondition(plan, clause("minimum share", { words: "a purpose that nothing has", share: "0.25" })).admitsNothing).toBe(true);
  expect(tryCondition(plan, clause("minimum share", { serviceId: "s2", share: "0.25" })).admitsNothing).toBe(false);
});

it("names year by year the shares that would not be kept, and by how much", () => {
  const share = (kind: "minimum share" | "maximum share", part: string, id = "tried") => clause(kind, { id, serviceId: "s2", share: part });
  expect(tryCondition(plan, share("minimum share", "0.5")).broken).toEqual([]);
  const unattainable = tryCondition(plan, share("minimum share", "0.9")).broken;
  expect(unattainable).toEqual([{ id: "tried", year: "2005/06", sourceId: "fund", short: "2000.00", shortBefore: "0.00", inWords: "At least 90% of Award fund in 2005/06 is to go to Service s2; £2,000.00 of that cannot. The clause: “The clause tried”" }]);

  const withLeast = { ...plan, conditions: [...plan.conditions, share("minimum share", "0.25", "least")] };
  const contradicted = tryCondition(withLeast, share("maximum share", "0.1")).broken;
  expect(contradicted.map(({ id, short, shortBefore }) => [id, short, shortBefore])).toEqual([["least", "12000.00", "0.00"]]);
  expect(contradicted[0]?.inWords).toMatch(/^At least 25% of Award fund in 2005\/06 is to go to Service s2; £12,000\.00 of that cannot\./);
});

it("says of a share that is broken already what it is without the condition", () => {
  const already = { ...plan, conditions: [...plan.conditions, clause("minimum share", { id: "least", serviceId: "s2", share: "0.9" })] };
  expect(tryCondition(already, clause("ages", { ageFrom: 0, ageTo: 13 })).broken.map(({ inWords }) => inWords)).toEqual([expect.stringMatching(/£2,000\.00 of that cannot\. The clause: “The clause tried”\. It is so without this condition too\.$/)]);
  expect(tryCondition(already, clause("maximum share", { serviceId: "s2", share: "0.5" })).broken.map(({ inWords }) => inWords)).toEqual([expect.stringMatching(/£32,000\.00 of that cannot\..* Without this condition £2,000\.00 is missing already\.$/)]);
});
