import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { penceToPounds } from "@/domain/money/money";
import { aCost, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { gridSections } from "./grid-sections";
import { groupsOf, holdOrder, inHeldOrder, orderOf, plainView, shownColumns, subtotalOf } from "./grid-view";
import { lineInForm } from "./line-form-request";
import { readTableView, withTableView } from "./view-address";

const sectionOf = (amounts: readonly bigint[]) => {
  const plan = soundPlan(emptyPlan({ services: [aService("s")], costLines: amounts.map((pence, at) => aCost(`c${at}`, "s", penceToPounds(pence), { name: `Cost ${at % 2 === 0 ? "of rent" : "of pay"} ${at}`, partnerId: at % 3 === 0 ? "trust" : "council" })) }));
  return gridSections({ plan, calculated: calculate(prepare(plan)), opened: plan });
};
const costs = sectionOf([900n, 12_000n, 5n])[0]!;
const amountColumn = costs.columns.find(({ id }) => id === "amount")!;

describe("a table as it is looked at", () => {
  it("sorts amounts as money, not as text", () => {
    expect(orderOf(costs, { ...plainView, sort: { column: "amount", descending: false } })).toEqual(["c2", "c0", "c1"]);
    expect(orderOf(costs, { ...plainView, sort: { column: "amount", descending: true } })).toEqual(["c1", "c0", "c2"]);
  });

  it("finds lines by any of their words", () => {
    expect(orderOf(costs, { ...plainView, find: "RENT" })).toEqual(["c0", "c2"]);
    expect(orderOf(costs, { ...plainView, find: "care trust" })).toEqual(["c0"]);
  });

  it("keeps its order while somebody types, and puts new lines at the end", () => {
    const held = holdOrder(costs, { ...plainView, sort: { column: "amount", descending: false }, find: "rent" });
    const later = sectionOf([1n, 2n, 3n, 4n])[0]!;
    expect(inHeldOrder(later.rows, held).map(({ id }) => id)).toEqual(["c2", "c0", "c3"]);
  });

  it("shows rare columns only where they are asked for, and always the first", () => {
    expect(shownColumns(costs, plainView).map(({ id }) => id)).not.toContain("costType");
    expect(shownColumns(costs, { ...plainView, columns: ["costType"] }).map(({ id }) => id)).toEqual(["name", "costType"]);
  });

  it("has subtotals that come to the whole, to the penny", () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: 0n, max: 99_999_999_999n }), { minLength: 1, maxLength: 12 }), (amounts) => {
      const [section] = sectionOf(amounts);
      const groups = groupsOf(section!.rows, section!, { ...plainView, group: "partnerId" });
      const pence = groups.map(({ rows }) => BigInt(subtotalOf(rows, amountColumn)!.replace(".", "")));
      expect(pence.reduce((sum, one) => sum + one, 0n)).toBe(amounts.reduce((sum, one) => sum + one, 0n));
    }));
  });

  it("stands in the address and reads back from it, each table for itself", () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[:,]/.test(text));
    const view = fc.record({ sort: fc.option(fc.record({ column: word, descending: fc.boolean() })), find: fc.string({ maxLength: 40 }), group: fc.option(word), columns: fc.option(fc.array(word, { minLength: 1, maxLength: 4 })) });
    fc.assert(fc.property(view, view, (first, second) => {
      const search = new URLSearchParams(withTableView(withTableView(new URLSearchParams("id=x"), "costs", first), "grants", second).toString());
      expect(readTableView(search, "costs")).toEqual(first);
      expect(readTableView(search, "grants")).toEqual(second);
      expect(search.get("id")).toBe("x");
    }));
  });
});

describe("the form of a line", () => {
  it("has everything the grid lets somebody change, rare columns and the years of a grant included", () => {
    const labels = lineInForm(sectionOf([100n]), { collection: "costLines", id: "c0" })?.fields.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["Cost", "Full year", "Amount in 2005/06", "Type of cost", "Part years"]));
    expect(lineInForm(sectionOf([100n]), { collection: "costLines", id: "gone" })).toBeNull();
  });
});
