import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type Change } from "@/domain/plan/change";
import { evaluate } from "@/domain/plan/evaluate";
import { readPlan } from "@/domain/plan/read-plan";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { amountOf, figuresOfEvaluation } from "./edit-figures";
import { workOut } from "./work-out";

const input = emptyPlan({ services: [aService("s")], costLines: [aCost("pay", "s", "100.00")], awards: [anAward("grant", "80.00")], conditions: [aCondition("grant", "s")], baseBudgets: [aBaseBudget("own", "100.00")] });
const plan = soundPlan(input);

describe("the figures of a plan that is edited", () => {
  it("are worked out as somebody types", () => {
    const worked = workOut(plan);
    expect(worked.ok && Object.values(worked.figures.gap)).toEqual(["0.00", "0.00", "0.00"]);
  });

  it("wait for saving where a grant pays a rate that binds, and the plan may be saved", () => {
    const worked = workOut(soundPlan({ ...input, conditions: [...input.conditions, aClause("rate", "grant", "rate", { share: "0.5" })] }));
    expect(worked).toMatchObject({ ok: false, maySave: true, problems: [{ message: expect.stringContaining("worked out when the plan is saved") as string }] });
  });

  it("are refused with what is wrong where the plan does not hold together", () => {
    expect(workOut({ ...plan, services: [] })).toMatchObject({ ok: false, maySave: false });
  });

  const amountChanges = fc.record({ of: fc.constantFrom("costLines", "awards", "baseBudgets"), pence: fc.bigInt({ min: -10_000_000_000_000n, max: 10_000_000_000_000n }) }).map(({ of, pence }): Change => {
    const [id, before] = of === "costLines" ? ["pay", "100.00"] : of === "awards" ? ["grant", "80.00"] : ["own", "100.00"];
    const digits = (pence < 0n ? -pence : pence).toString().padStart(3, "0");
    return { type: "changed", collection: of as "costLines", id: id!, field: "amount", before: before!, after: `${pence < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` };
  });

  it("are the same as those of the whole plan worked out anew, whatever amount is typed, and refused where that is", () => {
    fc.assert(fc.property(amountChanges, (change) => {
      const after = applyChanges(plan, [change]);
      const read = readPlan(after);
      for (const worked of [workOut(plan, { typing: [change] }), workOut(after, { step: { before: plan, changes: [change] } })]) {
        if (!read.ok) expect(worked).toEqual({ ...read, maySave: false, calculated: null });
        else {
          const whole = evaluate(read.plan);
          expect(worked.ok && worked.figures).toEqual(figuresOfEvaluation(whole));
          for (const { collection, id, amounts } of [...whole.lines, ...whole.sources]) {
            for (const year of whole.years) expect(worked.calculated && amountOf(worked.calculated, collection as "costLines", id, year)).toBe(amounts[year]);
          }
        }
      }
    }));
  });
});
