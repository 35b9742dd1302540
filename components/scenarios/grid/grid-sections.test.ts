import { expect, it } from "vitest";
import { aBaseBudget, aCondition, aCost, anAward, aPool, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { financeLines } from "@/testing/finance-lines";
import { applyChanges } from "@/domain/plan/change";
import { sectionMakers } from "./grid-sections";

const plan = soundPlan(emptyPlan({
  services: [{ ...aService("family"), poolId: "pool" }], costLines: [aCost("pay", "family", "1.00")], awards: [anAward("fund", "1.00")], conditions: [aCondition("fund", "family")], baseBudgets: [aBaseBudget("base", "1.00")], pools: [aPool("pool")],
  ...financeLines({ serviceId: "family", costLineId: "pay", awardIds: ["fund"], budgetId: "base", poolId: "pool" }),
}));

it("makes anew only the tables of costs, and those that name or choose from costs, when the amount of a cost changes", () => {
  const changed = applyChanges(plan, [{ type: "changed", collection: "costLines", id: "pay", field: "amount", before: "1.00", after: "2.00" }]);
  const [before, after] = [plan, changed].map((each) => sectionMakers({ plan: each, calculated: null, opened: plan }));
  const anew = after!.flatMap(({ from, make }, at) => (from.every((value, position) => value === before![at]!.from[position]) ? [] : [make().id]));
  expect(anew).toEqual(["costs", "stated", "risk-rules", "risk-shares", "ledger-codes"]);
});
