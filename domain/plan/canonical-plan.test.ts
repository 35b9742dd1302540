import { describe, expect, it } from "vitest";
import { aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { canonicalPlan } from "./canonical-plan";
import { planShape } from "./plan";

describe("the canonical text of a plan", () => {
  it("is JSON without white space, keys in the order of the shapes, lines by id", () => {
    const plan = soundPlan(emptyPlan({ partners: [{ sector: "health", name: "The trust", id: "trust" }, { name: "The council", id: "council", sector: "council" }], services: [] }));
    expect(canonicalPlan(plan)).toBe(
      '{"format":"wherewithal-plan/1","about":{"title":"A plan","place":"Anywhere","firstYear":"2005/06","yearCount":3},' +
        '"partners":[{"id":"council","name":"The council","sector":"council"},{"id":"trust","name":"The trust","sector":"health"}],' +
        '"services":[],"indexRates":[],"costLines":[],"awards":[],"awardYears":[],"conditions":[],"baseBudgets":[],"statedAmounts":[],"provisions":[],"exitRoutes":[],"posts":[]}',
    );
  });

  it("reads back as the same plan, letters of every script included", () => {
    const plan = soundPlan(emptyPlan({ about: { title: "Çocuk planı İıŞş 🙂", place: "Luton", firstYear: "2005/06", yearCount: 1 }, services: [aService("zebra"), aService("ant")] }));
    expect(canonicalPlan(planShape.parse(JSON.parse(canonicalPlan(plan))))).toBe(canonicalPlan(plan));
  });
});
