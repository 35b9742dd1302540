import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aBaseBudget, aCost, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { compare } from "./compare";
import { evaluate } from "./evaluate";

const rooms = soundPlan(emptyPlan({
  services: [aService("family")], costLines: [aCost("pay", "family", "100.00")],
  baseBudgets: [aBaseBudget("cash", "60.00"), aBaseBudget("rooms", "25.00", { inKind: true, partnerId: "trust", endsOn: "2007-03-31" })],
}));

describe("what a partner gives in kind", () => {
  it("is shown by year with its lines, and pays for nothing", () => {
    const { figures, inKind, sources } = evaluate(rooms);
    expect(figures.inKind).toEqual({ rule: "sum-of-lines", byYear: { "2005/06": "25.00", "2006/07": "25.00", "2007/08": "0.00" }, total: "50.00", lineIds: ["rooms"] });
    expect(inKind.map(({ id, partnerId }) => [id, partnerId])).toEqual([["rooms", "trust"]]);
    expect(sources.map(({ id }) => id)).toEqual(["cash"]);
    expect(figures.gap.byYear["2005/06" as keyof typeof figures.gap.byYear]).toBe("40.00");
  });

  it("stands in a comparison where some scenario has it", () => {
    const without = soundPlan({ ...rooms, baseBudgets: rooms.baseBudgets.filter(({ inKind }) => !inKind) });
    const rowsOf = (...plans: (typeof rooms)[]): string[] => compare(plans.map((plan, at) => ({ key: `${at}`, title: `${at}`, evaluation: evaluate(plan) })), "0").groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(rowsOf(without, rooms)).toContain("inKind");
    expect(rowsOf(without)).not.toContain("inKind");
  });

  it("never vanishes: every base budget of any plan is a source or given in kind", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const { sources, inKind } = evaluate(plan);
      expect([...sources, ...inKind].map(({ id }) => id).sort()).toEqual([...plan.awards, ...plan.baseBudgets].map(({ id }) => id).sort());
      expect(inKind.every(({ id }) => plan.baseBudgets.find((budget) => budget.id === id)!.inKind)).toBe(true);
    }));
  });
});
