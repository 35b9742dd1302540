import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import { evaluate } from "../plan/evaluate";
import { gapByCertainty, type GapByCertainty } from "./gap-by-certainty";

const total = (gaps: GapByCertainty, policy: keyof GapByCertainty): bigint => Object.values(gaps[policy]).reduce((sum, amount) => sum + BigInt(amount.replace(".", "")), 0n);

describe("the gap by how sure grant money is", () => {
  it("is the cost less the grants that each policy counts", () => {
    const awards = [anAward("sure", "10.00"), anAward("likely", "20.00", { certainty: "provisional" }), anAward("hoped", "30.00", { certainty: "indicative" })];
    const plan = soundPlan(emptyPlan({ services: [aService("s")], costLines: [aCost("a", "s", "90.00")], awards, conditions: awards.map(({ id }) => aCondition(id, "s")) }));
    const gaps = gapByCertainty(calculate(prepare(plan)));
    expect(Object.values(gaps).map((byYear) => Object.values(byYear))).toEqual([["80.00", "80.00", "80.00"], ["60.00", "60.00", "60.00"], ["30.00", "30.00", "30.00"]]);
  });

  it("never shrinks when money must be surer, and is the evaluation's gap under the plan's own policy", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const gaps = gapByCertainty(calculate(prepare(plan)));
      expect(total(gaps, "confirmed only") >= total(gaps, "confirmed and provisional") && total(gaps, "confirmed and provisional") >= total(gaps, "all")).toBe(true);
      expect(gaps[plan.about.certaintyPolicy]).toEqual(evaluate(plan).figures.gap.byYear);
    }));
  });
});
