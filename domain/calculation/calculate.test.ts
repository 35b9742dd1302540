import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { slowAmounts } from "@/testing/oracles/calculation";
import { aBaseBudget, aCost, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { applyChanges, type Change } from "../plan/change";
import { evaluate, evaluateCalculated } from "../plan/evaluate";
import { planShape, type Plan } from "../plan/plan";
import { calculate, type Calculated } from "./calculate";
import { prepare } from "./prepare";
import { penceAt, sumsBy } from "./read-worked";
import { recalculate } from "./recalculate";
import { rowsOf } from "./row-set";

/** Every row's pence by "collection id". */
const allPence = ({ prepared, costs, sources }: Calculated): Map<string, bigint[]> =>
  new Map([costs, sources].flatMap((worked) => rowsOf(worked.set).map(({ head }, position) => [`${head.collection} ${head.id}`, prepared.years.map((_, year) => penceAt(worked, position, year))] as const)));

/** Every row and every sum of a calculation. */
const everything = (calculated: Calculated) => ({
  pence: allPence(calculated),
  sums: (["service", "partner", "recurrence"] as const).map((name) => sumsBy(calculated.costs, name)),
  sourceSums: sumsBy(calculated.sources, "partner"),
});

/** The slow sum, year by year, of the cost lines that a test picks. */
const slowSum = (plan: Plan, amounts: ReadonlyMap<string, bigint[]>, picked: (line: Plan["costLines"][number]) => boolean): bigint[] => {
  const lines = plan.costLines.filter(picked).map((line) => amounts.get(`costLines ${line.id}`) ?? []);
  return Array.from({ length: plan.about.yearCount }, (_, year) => lines.reduce((total, line) => total + (line[year] ?? 0n), 0n));
};

const expectSums = (plan: Plan, { costs }: Calculated): void => {
  const amounts = slowAmounts(plan);
  for (const [id, sum] of sumsBy(costs, "service")) expect(sum).toEqual(slowSum(plan, amounts, (line) => line.recurrence === "recurrent" && line.serviceId === id));
  for (const [id, sum] of sumsBy(costs, "partner")) expect(sum).toEqual(slowSum(plan, amounts, (line) => line.recurrence === "recurrent" && line.partnerId === id));
  for (const [kind, sum] of sumsBy(costs, "recurrence")) expect(sum).toEqual(slowSum(plan, amounts, (line) => line.recurrence === kind));
};

const amounts = fc.constantFrom("0.00", "0.01", "123.45", "250000.00", "99999.99");
const rates = fc.constantFrom("0.025", "0", "1/3", "0.1234");

/** A change that fits the plan: of a rate, of one line, of what is stated for it, or of something else. */
function changesOf(plan: Plan): fc.Arbitrary<Change> {
  const changed = (collection: "indexRates" | "costLines" | "awards" | "baseBudgets" | "statedAmounts", field: string, after: fc.Arbitrary<string | boolean | null>): fc.Arbitrary<Change>[] =>
    plan[collection].map((line) => after.map((value): Change => ({ type: "changed", collection, id: line.id, field, before: new Map<string, string | number | boolean | null>(Object.entries(line)).get(field) ?? null, after: value })));
  const start = fc.constantFrom(null, "2005-04-01", "2006-01-01");
  return fc.oneof(
    ...changed("indexRates", "rate", rates), ...changed("costLines", "amount", amounts), ...changed("costLines", "startsOn", start), ...changed("costLines", "serviceId", fc.constantFrom("early", "school")),
    ...changed("costLines", "basis", fc.constantFrom("stated", "synthetic")), ...changed("awards", "amount", amounts), ...changed("awards", "restricted", fc.boolean()), ...changed("baseBudgets", "amount", amounts),
    ...changed("baseBudgets", "growth", fc.boolean()), ...changed("baseBudgets", "startsOn", start), ...changed("statedAmounts", "amount", amounts),
    ...[...plan.statedAmounts, ...plan.costLines.slice(1), ...plan.baseBudgets].map((line) => fc.constant<Change>({ type: "removed", collection: "lineId" in line ? "statedAmounts" : "serviceId" in line && "costType" in line ? "costLines" : "baseBudgets", id: line.id, line })),
  );
}

describe("a plan in columns", () => {
  it("every line in every year, and every sum, is what slow whole numbers give", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const calculated = calculate(prepare(plan));
      expect(allPence(calculated)).toEqual(slowAmounts(plan));
      expectSums(plan, calculated);
    }));
  });

  it("sums that a double cannot hold are exact", () => {
    const most = "999999999999.99";
    // `readPlan` refuses such sums; the calculation has to be right without it.
    const plan: Plan = planShape.parse(emptyPlan({
      services: [aService("early")],
      costLines: Array.from({ length: 300 }, (_, position) => aCost(`cost-${position}`, "early", position === 0 ? "0.01" : most, { index: "pay award" })),
      baseBudgets: [aBaseBudget("base", most, { index: "pay award" })],
      indexRates: ["2006/07", "2007/08"].map((year) => ({ id: year.slice(0, 4), index: "pay award", year, rate: "12345.678", source: "An assumption" })),
    }));
    const calculated = calculate(prepare(plan));
    expect(allPence(calculated)).toEqual(slowAmounts(plan));
    expectSums(plan, calculated);
    const change: Change = { type: "changed", collection: "costLines", id: "cost-7", field: "amount", before: most, after: "0.03" };
    expectSums(applyChanges(plan, [change]), recalculate(calculated, change));
  });

  it("a base budget rises with its index, and with a changed rate of it", () => {
    const plan = soundPlan(emptyPlan({
      baseBudgets: [aBaseBudget("base", "1.00", { index: "prices" }), aBaseBudget("flat", "1.00"), aBaseBudget("once", "1.00", { index: "prices", recurrence: "one-off", startsOn: "2006-05-01" })],
      indexRates: ["2006/07", "2007/08"].map((year) => ({ id: year.slice(0, 4), index: "prices", year, rate: "0.025", source: "An assumption" })),
    }));
    const calculated = calculate(prepare(plan));
    expect(allPence(calculated).get("baseBudgets base")).toEqual([100n, 103n, 105n]);
    const change: Change = { type: "changed", collection: "indexRates", id: "2006", field: "rate", before: "0.025", after: "0.5" };
    const after = recalculate(calculated, change);
    expect(allPence(after)).toEqual(slowAmounts(applyChanges(plan, [change])));
    expect(sumsBy(after.sources, "partner").get("council")).toEqual([200n, 350n, 254n]);
  });
});

describe("a plan worked out again after a change", () => {
  it("any change gives what the changed plan gives when it is worked out anew, and leaves what was given as it was", () => {
    const changing = arbitraryPlan.filter((plan) => plan.costLines.length > 0).chain((plan) => fc.tuple(fc.constant(plan), changesOf(plan)));
    fc.assert(fc.property(changing, ([plan, change]) => {
      const before = calculate(prepare(plan));
      const kept = everything(before);
      const after = recalculate(before, change);
      expect(everything(after)).toEqual(everything(calculate(prepare(applyChanges(plan, [change])))));
      expect(everything(before)).toEqual(kept);
      expect(evaluateCalculated(after)).toEqual(evaluate(after.prepared.plan));
    }));
  });
});
