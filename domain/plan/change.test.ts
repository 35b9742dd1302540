import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aCost, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { canonicalPlan } from "./canonical-plan";
import { applyChanges, ChangeDoesNotFit, changeShape, diff, invert, type Change } from "./change";
import { threeWay } from "./three-way";

const withCosts = (...costs: Parameters<typeof aCost>[]) => soundPlan(emptyPlan({ services: [aService("family")], costLines: costs.map((cost) => aCost(...cost)) }));
const base = withCosts(["pay", "family", "100.00"], ["rent", "family", "50.00"]);

describe("changes between two plans", () => {
  const two = fc.tuple(arbitraryPlan, arbitraryPlan);

  it("applied to the first, their difference gives the second", () => {
    fc.assert(fc.property(two, ([before, after]) => {
      expect(canonicalPlan(applyChanges(before, diff(before, after)))).toBe(canonicalPlan(after));
    }));
  });

  it("inverted, it gives the first back", () => {
    fc.assert(fc.property(two, ([before, after]) => {
      const changes = diff(before, after);
      expect(canonicalPlan(applyChanges(after, invert(changes)))).toBe(canonicalPlan(before));
      expect(invert(invert(changes))).toEqual(changes);
    }));
  });

  it("a plan differs from itself in nothing, and canonical texts are equal exactly when nothing differs", () => {
    fc.assert(fc.property(two, ([one, other]) => {
      expect(diff(one, one)).toEqual([]);
      expect(canonicalPlan(one) === canonicalPlan(other)).toBe(diff(one, other).length === 0);
    }));
  });

  it("survive a journey as JSON", () => {
    fc.assert(fc.property(two, fc.nat({ max: 7 }), ([before, after], from) => {
      const changes = diff(before, after);
      const some = changes.filter((_, place) => place % 8 === from);
      expect(some.map((change) => changeShape.parse(JSON.parse(JSON.stringify(change))))).toEqual(some);
    }));
  });

  it("name the field with both values", () => {
    expect(diff(base, withCosts(["pay", "family", "120.00"], ["rent", "family", "50.00"]))).toEqual([{ type: "changed", collection: "costLines", id: "pay", field: "amount", before: "100.00", after: "120.00" }]);
  });

  const amount = (before: string, after: string): Change => ({ type: "changed", collection: "costLines", id: "pay", field: "amount", before, after });

  it("do not fit a plan that holds something else", () => {
    expect(() => applyChanges(base, [amount("99.00", "120.00")])).toThrow(ChangeDoesNotFit);
    expect(() => applyChanges(base, [{ type: "changed", collection: "costLines", id: "nobody", field: "amount", before: "1.00", after: "2.00" }])).toThrow(/no such line/);
    expect(() => applyChanges(base, [{ type: "changed", collection: "costLines", id: "pay", field: "colour", before: null, after: "red" }])).toThrow(ChangeDoesNotFit);
    expect(() => applyChanges(base, [{ type: "changed", collection: "costLines", id: "pay", field: "id", before: "pay", after: "wage" }])).toThrow(/never changes/);
    const [rent] = base.costLines.slice(1);
    if (rent !== undefined) expect(() => applyChanges(base, [{ type: "added", collection: "costLines", id: "rent", line: rent }])).toThrow(/already/);
  });

  it("cannot bring in a value the field does not hold", () => {
    expect(() => applyChanges(base, [amount("100.00", "1.005")])).toThrow(/two decimals/);
  });

  it("write amounts in their one form", () => {
    expect(applyChanges(base, [amount("100.00", "0120")]).costLines.find((line) => line.id === "pay")?.amount).toBe("120.00");
  });
});

describe("merging two plans that grew from one", () => {
  it("takes what only one side changed, and what both changed alike", () => {
    const ours = withCosts(["pay", "family", "120.00"], ["rent", "family", "60.00"]);
    const theirs = withCosts(["pay", "family", "100.00", { basis: "synthetic" }], ["rent", "family", "60.00"], ["travel", "family", "5.00"]);
    const merged = threeWay(base, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(canonicalPlan(applyChanges(base, merged.changes))).toBe(canonicalPlan(withCosts(["pay", "family", "120.00", { basis: "synthetic" }], ["rent", "family", "60.00"], ["travel", "family", "5.00"])));
  });

  it("shows both values where both changed one field, and takes neither", () => {
    const merged = threeWay(base, withCosts(["pay", "family", "120.00"], ["rent", "family", "50.00"]), withCosts(["pay", "family", "130.00"], ["rent", "family", "50.00"]));
    expect(merged).toEqual({ changes: [], conflicts: [{ collection: "costLines", id: "pay", field: "amount", base: "100.00", ours: "120.00", theirs: "130.00" }] });
  });

  it("shows a line changed here and removed there as a conflict of the whole line", () => {
    const merged = threeWay(base, withCosts(["pay", "family", "120.00"], ["rent", "family", "50.00"]), withCosts(["rent", "family", "50.00"]));
    expect(merged.changes).toEqual([]);
    expect(merged.conflicts).toMatchObject([{ id: "pay", field: null, base: { amount: "100.00" }, ours: { amount: "120.00" }, theirs: null }]);
  });

  it("with one side unchanged gives the other side", () => {
    fc.assert(fc.property(arbitraryPlan, arbitraryPlan, fc.constantFrom("ours", "theirs", "both"), (before, after, changed) => {
      const merged = threeWay(before, changed === "theirs" ? before : after, changed === "ours" ? before : after);
      expect(merged.conflicts).toEqual([]);
      expect(canonicalPlan(applyChanges(before, merged.changes))).toBe(canonicalPlan(after));
    }));
  });
});
