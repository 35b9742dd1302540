import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { evaluate } from "../plan/evaluate";
import type { Plan } from "../plan/plan";
import { growthBidOf } from "./growth-bid-of";

const bidOf = (plan: Plan) => growthBidOf(evaluate(plan), plan);
const planned = (given: Partial<PlanInput>) => soundPlan(emptyPlan({ services: [aService("family")], ...given }));
const payAward = ["2006/07", "2007/08"].map((year) => ({ id: `pay-${year.slice(0, 4)}`, index: "pay award", year, rate: "0.1", source: "An assumption" }));

describe("a growth bid drawn from a plan", () => {
  it("has causes that sum to the rise of each year, and rises that sum to what is needed, in any plan", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const evaluation = evaluate(plan);
      const bid = growthBidOf(evaluation, plan);
      const needed = evaluation.years.map((year) => [evaluation.figures.gap, evaluation.figures.growth].reduce((sum, { byYear }) => sum + BigInt((byYear[year] ?? "").replace(".", "")), 0n));
      bid.forEach((each, at) => {
        expect(each.grantFallOut + each.inflation + each.demand + each.policy).toBe(each.increment);
        expect(each.cumulative).toBe((needed[at + 1] ?? 0n) - (needed[0] ?? 0n));
      });
    }));
  });

  it("of three streams that end (WE-07) is grant fall-out and inflation, closed or not", () => {
    const causes = [
      { year: "2006/07", increment: 13478532n, cumulative: 13478532n, grantFallOut: 12484932n, inflation: 993600n, demand: 0n, policy: 0n },
      { year: "2007/08", increment: 9403188n, cumulative: 22881720n, grantFallOut: 8515068n, inflation: 888120n, demand: 0n, policy: 0n },
      { year: "2008/09", increment: 12909589n, cumulative: 35791309n, grantFallOut: 12000000n, inflation: 909589n, demand: 0n, policy: 0n },
    ];
    expect(bidOf(planOf(lutonPlans.doNothing))).toEqual(causes);
    expect(bidOf(planOf(lutonPlans.mainstreamInFull))).toEqual(causes);
  });

  it("counts the saving of a merge as policy", () => {
    expect(bidOf(planOf(lutonPlans.mergeUnderThreeCoordinators))[0]).toMatchObject({ increment: 8917812n, grantFallOut: 12484932n, inflation: 993600n, policy: -4560720n });
  });

  it("counts a cost that begins as demand at last year's prices, and the rest of it as inflation", () => {
    const plan = planned({ indexRates: payAward, costLines: [aCost("pay", "family", "100.00", { index: "pay award", startsOn: "2006-04-01" })] });
    expect(bidOf(plan)).toMatchObject([{ increment: 11000n, demand: 10000n, inflation: 1000n }, { increment: 1100n, demand: 0n, inflation: 1100n }]);
  });

  it("counts a stated amount, a saving and base budget that ends as policy", () => {
    const plan = planned({
      costLines: [aCost("pay", "family", "100.00"), aCost("cut", "family", "-10.00", { costType: "saving", startsOn: "2007-04-01" })],
      baseBudgets: [aBaseBudget("base", "60.00", { endsOn: "2006-03-31" })],
      statedAmounts: [{ id: "stated", collection: "costLines", lineId: "pay", year: "2006/07", amount: "130.00", reason: "A bid" }],
    });
    expect(bidOf(plan)).toMatchObject([{ increment: 9000n, policy: 9000n, inflation: 0n, demand: 0n }, { increment: -4000n, policy: -4000n, inflation: 0n, demand: 0n }]);
  });

  it("counts grant that nothing can use any more against its fall", () => {
    const plan = planned({ costLines: [aCost("pay", "family", "40.00", { startsOn: null, endsOn: null })], awards: [anAward("grant", "100.00", { endsOn: "2006-03-31" })], conditions: [aCondition("grant", "family")] });
    expect(bidOf(plan)[0]).toMatchObject({ increment: 4000n, grantFallOut: 10000n, policy: -6000n });
  });
});
