import { describe, expect, it } from "vitest";
import { aBaseBudget, aCost, aPool, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { evaluate } from "../plan/evaluate";
import type { Plan } from "../plan/plan";
import { poolChecklist } from "./pool-checklist";
import { shareFaults } from "./share-faults";

/** A pool of three partners whose rule states these shares; null for a partner with only a cap. */
const planWith = (...shares: readonly (string | null)[]): Plan => soundPlan(emptyPlan({
  partners: ["council", "trust", "voluntary"].map((id) => ({ id, name: id, sector: "other" })),
  pools: [aPool("pool"), aPool("other")], services: [{ ...aService("family"), poolId: "pool" }], costLines: [aCost("workers", "family", "1000.00")],
  baseBudgets: [aBaseBudget("council-in", "1000.00", { arrangement: "pooled", poolId: "pool" })],
  riskRules: [{ id: "fund", poolId: "pool", serviceId: null, costLineId: null, model: "pro rata", residual: null, clause: "Clause 9.2" }],
  riskShares: shares.map((share, at) => ({ id: `share-${at}`, riskRuleId: "fund", partnerId: ["council", "trust", "voluntary"][at]!, share, capShare: null, capAmount: share === null ? "2000.00" : null })),
}));
const said = (...shares: readonly (string | null)[]): string[] => shareFaults(planWith(...shares), "pool").map(({ sentence }) => sentence);

describe("the shares of a risk rule", () => {
  it("are said to be wrong where they come to more or less than 100%", () => {
    expect(said("0.006", "0.9", "0.9")).toEqual(["The shares of “Clause 9.2” come to 180.6%, not 100%"]);
    expect(said("0.6")).toEqual(["The shares of “Clause 9.2” come to 60%, not 100%"]);
    expect(said("1/3", "1/3")).toEqual(["The shares of “Clause 9.2” come to 66.67%, not 100%"]);
    expect(said("0.6", "0.399999")).toEqual(["The shares of “Clause 9.2” come to 99.9999%, not 100%"]);
  });

  it("are whole where they come to exactly 100%, and where the rule states none", () => {
    for (const shares of [["0.5", "1/3", "1/6"], ["0.6", "0.4"], ["0.6", "0.4", null], [null, null, null], []]) expect(said(...shares)).toEqual([]);
    expect(shareFaults(planWith("0.6"), "other")).toEqual([]);
  });

  it("make the check of the risk share No, with the reason", () => {
    const checked = (plan: Plan) => poolChecklist(plan, evaluate(plan), "pool", { confirmations: [], movedSince: [] }).checks.find(({ id }) => id === "risk-share");
    expect(checked(planWith("0.006", "0.9", "0.9"))).toMatchObject({ isYes: false, message: "The shares of “Clause 9.2” come to 180.6%, not 100%" });
    expect(checked(planWith("0.6", "0.4"))).toMatchObject({ isYes: true, message: "pro rata: Clause 9.2" });
  });
});
