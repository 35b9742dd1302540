import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aCost, anAward, aCondition, aPortion, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { compare } from "./compare";
import { breakdownsOf, rowsByWords, type RowsBy } from "./comparison-rows-breakdowns";
import { evaluate } from "./evaluate";
import type { Plan } from "./plan";

type SummedBy = Exclude<RowsBy, "per-child">;
const summed = (Object.keys(rowsByWords) as RowsBy[]).filter((by): by is SummedBy => by !== "per-child");

const columnOf = (key: string, plan: Plan) => ({ key, title: key, plan, evaluation: evaluate(plan) });
const luton = Object.entries(lutonPlans).map(([key, plan]) => columnOf(key, planOf(plan)));
const rowsOf = (comparison: ReturnType<typeof compare>, group: string) => comparison.groups.find(({ id }) => id === group)?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);

describe("rows by year, partner, service, users and money", () => {
  it.each(summed)("by %s: the parts of every figure sum to it in every year, to the penny", (by) => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      for (const { id, parts, total } of breakdownsOf(by, evaluate(plan), plan)) {
        expect([id, ...total.map((_, year) => parts.reduce((sum, { pence }) => sum + (pence[year] ?? 0n), 0n))]).toEqual([id, ...total]);
        expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
      }
    }));
  });

  it.each(summed)("by %s: the rows that are shown sum to the total row", (by) => {
    fc.assert(fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
      for (const { rows } of compare([columnOf("one", one), columnOf("other", other)], "one", { rowsBy: by }).groups) {
        const pence = (row: (typeof rows)[number], column: number): bigint => BigInt(row.cells[column]!.value!.replace(".", ""));
        for (const column of [0, 1]) expect(rows.filter(({ isTotal }) => !isTotal).reduce((sum, row) => sum + pence(row, column), 0n)).toBe(pence(rows.at(-1)!, column));
      }
    }));
  });

  it("by funding type: each grant, base budget, growth and the gap make the cost", () => {
    expect(rowsOf(compare(luton.slice(0, 2), "doNothing", { rowsBy: "funding-type" }), "funding-type-cost")).toEqual([
      ["On Track", "£90,000", "£90,000"], ["Flying Start", "£85,150.68", "£85,150.68"], ["Children's Fund", "£480,000", "£480,000"],
      ["Base budget paid today", "£120,000", "£120,000"], ["Base budget growth", "£0", "£721,515.61"], ["Unfunded gap", "£721,515.61", "£0"], ["Total", "£1,496,666.29", "£1,496,666.29"],
    ]);
  });

  it("by outcome: services with one outcome stand in one row, and those of which nobody has said are not stated", () => {
    const plan = soundPlan(emptyPlan({
      services: [{ ...aService("family"), outcome: "Stay safe" }, { ...aService("school"), outcome: "Stay safe" }, aService("club")],
      costLines: [aCost("pay", "family", "10.01"), aCost("lessons", "school", "4.00"), aCost("rent", "club", "2.00")],
      awards: [anAward("fund", "6.00")], conditions: [aCondition("fund", "family")],
    }));
    const comparison = compare([columnOf("one", plan), columnOf("other", plan)], "one", { rowsBy: "outcome" });
    const once = (group: string) => rowsOf(comparison, group)?.map(([label, first]) => [label, first]);
    expect(once("outcome-cost")).toEqual([["Stay safe", "£42.03"], ["Not stated", "£6"], ["Total", "£48.03"]]);
    expect(once("outcome-gap")).toEqual([["Stay safe", "£24.03"], ["Not stated", "£6"], ["Total", "£30.03"]]);
  });

  it("by need level: a mixed service's cost is shared over its users, and what pays for it is not stated", () => {
    const plan = soundPlan(emptyPlan({
      services: [aService("family"), { ...aService("school"), needLevel: "Tier 1" }],
      costLines: [aCost("pay", "family", "10.01"), aCost("club", "school", "4.00")],
      portions: [aPortion("young", "family", "0.5", { needLevel: "Tier 2" }), aPortion("old", "family", "0.5", { needLevel: "Tier 3" })],
      awards: [anAward("fund", "6.00")], conditions: [aCondition("fund", "family")],
    }));
    const [cost, grants] = breakdownsOf("need-level", evaluate(plan), plan);
    expect(Object.fromEntries(cost?.parts.map(({ label, pence }) => [label, pence[0]]) ?? [])).toEqual({ "Tier 1": 400n, "Tier 2": 500n, "Tier 3": 501n });
    expect(grants?.parts.map(({ label, pence }) => [label, pence[0]])).toEqual([["Not stated", 600n]]);
  });

  it("per child: a figure over the children reached, rounded once; not applicable without children", () => {
    const [first] = rowsOf(compare(luton.slice(0, 2), "doNothing", { rowsBy: "per-child" }), "per-child") ?? [];
    expect(first?.slice(1).every((text) => /^£[\d,.]+$/.test(text))).toBe(true);
    const none = soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", "10.00")] }));
    expect(rowsOf(compare([columnOf("none", none)], "none", { rowsBy: "per-child" }), "per-child")?.[0]).toEqual(["Cost of the service", "not applicable"]);
  });

  it("leaves out what is the same everywhere, and keeps a total under what is left", () => {
    const rows = rowsOf(compare(luton.slice(0, 2), "doNothing", { rowsBy: "funding-type", onlyWhatDiffers: true }), "funding-type-cost");
    expect(rows?.map(([label]) => label)).toEqual(["Base budget growth", "Unfunded gap", "Total"]);
  });

  it("sorts rows by the size of a column's difference, whichever way it goes, the total last", () => {
    const sizes = compare(luton, "doNothing", { rowsBy: "funding-type", sortedBy: "taperToHeadroom" }).groups[0]!.rows.filter(({ isTotal }) => !isTotal).map(({ cells }) => Math.abs(Number(cells[2]!.difference)));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(sizes[0]).toBeGreaterThan(0);
  });
});
