import { describe, expect, it } from "vitest";
import { applyChanges, diff, invert } from "@/domain/plan/change";
import { readPlan } from "@/domain/plan/read-plan";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { aCost, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { cellChanges } from "./cell-changes";
import { indexesOf } from "./indexes";
import { removalOf } from "./line-changes";
import { additionOf, type GrownCollection } from "./new-line";
import { refusalToRemove } from "./who-refers";

const plan = planOf(lutonPlans.doNothing);

describe("lines that are added and removed", () => {
  it.each(["partners", "services", "indexRates"] as const)("make a plan at once, go again, and come back: %s", (collection: GrownCollection) => {
    const added = additionOf(plan, collection, "line-1");
    const after = applyChanges(plan, added);
    expect(readPlan(after).ok).toBe(true);
    const id = added[0]!.id;
    expect(refusalToRemove(after, collection, id)).toBeNull();
    const removal = removalOf(after, collection, id);
    expect(diff(plan, applyChanges(after, removal))).toEqual([]);
    expect(diff(after, applyChanges(applyChanges(after, removal), invert(removal)))).toEqual([]);
  });

  it("stay while others refer to them, and who refers is said", () => {
    const small = soundPlan(emptyPlan({
      services: [aService("play")], costLines: [aCost("rent", "play", "100.00", { index: "pay award" }), aCost("heat", "play", "100.00", { partnerId: "trust" })],
      indexRates: ["2006/07", "2007/08"].map((year, at) => ({ id: at === 0 ? "r" : "s", index: "pay award", year, rate: "0.03", source: "Assumed" })),
    }));
    expect(refusalToRemove(small, "services", "play")).toBe("Service play cannot be removed, because the cost “Cost rent” and the cost “Cost heat” refer to it. Choose another service there first, or remove those lines.");
    expect(refusalToRemove(small, "partners", "trust")).toBe("The primary care trust cannot be removed, because the cost “Cost heat” refers to it. Choose another partner there first, or remove that line.");
    expect(refusalToRemove(small, "indexRates", "r")).toBe("pay award cannot be removed, because the cost “Cost rent” refers to it. Choose another index there first, or remove that line.");
    expect(refusalToRemove({ ...small, partners: small.partners.slice(1), services: [], costLines: [] }, "partners", "trust")).toContain("is the only partner");
  });

  it("names four of those who refer and counts the others", () => {
    const many = soundPlan(emptyPlan({ services: [aService("play")], costLines: Array.from({ length: 9 }, (_, at) => aCost(`c${at}`, "play", "1.00")) }));
    expect(refusalToRemove(many, "services", "play")).toContain("“Cost c3” and 5 more lines refer to it");
  });
});

describe("the name of an index", () => {
  const { id, index } = indexesOf(plan).find((one) => one.index === "pay award")!;
  const renamed = (name: string) => cellChanges(plan, { collection: "indexRates", id, field: "index", year: null }, { type: "words" }, name);

  it("changes in its rates and in every line that rises by it, at once", () => {
    const edit = renamed("pay settlement");
    const after = applyChanges(plan, edit.ok ? edit.changes : []);
    expect(readPlan(after).ok).toBe(true);
    expect(JSON.stringify(after)).not.toContain(`"${index}"`);
    expect(after.costLines.filter((line) => line.index === "pay settlement")).toHaveLength(plan.costLines.filter((line) => line.index === index).length);
  });

  it("is no other index's name", () => {
    expect(renamed("non-pay inflation")).toEqual({ ok: false, reason: "There is an index called “non-pay inflation” already" });
  });
});
