import { describe, expect, it } from "vitest";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { workOut } from "./work-out";

const input = emptyPlan({ services: [aService("s")], costLines: [aCost("pay", "s", "100.00")], awards: [anAward("grant", "80.00")], conditions: [aCondition("grant", "s")], baseBudgets: [aBaseBudget("own", "100.00")] });
const plan = soundPlan(input);

describe("the figures of a plan that is edited", () => {
  it("are worked out as somebody types", () => {
    const worked = workOut(plan);
    expect(worked.ok && worked.evaluation.figures.gap.total).toBe("0.00");
  });

  it("wait for saving where a grant pays a rate that binds, and the plan may be saved", () => {
    const worked = workOut(soundPlan({ ...input, conditions: [...input.conditions, aClause("rate", "grant", "rate", { share: "0.5" })] }));
    expect(worked).toMatchObject({ ok: false, maySave: true, problems: [{ message: expect.stringContaining("worked out when the plan is saved") as string }] });
  });

  it("are refused with what is wrong where the plan does not hold together", () => {
    expect(workOut({ ...plan, services: [] })).toMatchObject({ ok: false, maySave: false });
  });
});
