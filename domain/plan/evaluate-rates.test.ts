import { beforeAll, describe, expect, it } from "vitest";
import { evaluateStored } from "@/server/scenario/evaluate-stored";
import { highsSolver } from "@/server/solver/highs";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import type { LinearSolver } from "../allocation/linear-program";
import { SolverNeededError } from "../allocation/solver-needed-error";
import { evaluate } from "./evaluate";
import type { Plan } from "./plan";

/** A grant that pays 60% of eligible cost, approved on £200,000.00 and so £120,000.00 at most; the rest is the council's own. */
const planFor = (eligible: string, own = "100000.00"): Plan => soundPlan(emptyPlan({
  about: { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 1 }, services: [aService("family")], costLines: [aCost("pay", "family", eligible)],
  awards: [anAward("grant", "120000.00")], conditions: [aCondition("grant", "family"), aClause("rate", "grant", "rate", { share: "0.6", amount: "120000.00" })], baseBudgets: [aBaseBudget("own", own)],
}));

describe("a grant that pays a rate of eligible cost", () => {
  let solve: LinearSolver;
  beforeAll(async () => { solve = await highsSolver(); });
  const paid = (plan: Plan) => { const { figures, brokenBounds } = evaluate(plan, solve); return { grant: figures.grants.total, own: figures.baseToday.total, gap: figures.gap.total, left: figures.unspentRestricted.total, brokenBounds }; };

  it("WE-19: earns £111,200.00 on £185,333.33, and the own match is £74,133.33", () => {
    expect(paid(planFor("185333.33"))).toEqual({ grant: "111200.00", own: "74133.33", gap: "0.00", left: "8800.00", brokenBounds: [] });
  });

  it("WE-19: pays no more than was approved when the cost is £210,000.00, and the own match is £90,000.00", () => {
    expect(paid(planFor("210000.00"))).toEqual({ grant: "120000.00", own: "90000.00", gap: "0.00", left: "0.00", brokenBounds: [] });
  });

  it("pays only in proportion to the match that there is", () => {
    // £20,000.00 of match is 40% of £50,000.00, so the grant pays £30,000.00 of the £185,333.33.
    expect(paid(planFor("185333.33", "20000.00"))).toMatchObject({ grant: "30000.00", own: "20000.00", gap: "135333.33" });
  });

  it("asks for the solver only where the rate decides", async () => {
    expect(() => evaluate(planFor("185333.33"))).toThrow(SolverNeededError);
    expect((await evaluateStored(planFor("185333.33"))).figures.grants.total).toBe("111200.00");
    expect(evaluate(planFor("210000.00")).figures.grants.total).toBe("120000.00");
  });
});
