import fc from "fast-check";
import { expect, it } from "vitest";
import { sumPence } from "../money/sum-pence";
import { penceToPounds, poundsToPence } from "../money/money";
import { evaluate } from "../plan/evaluate";
import { aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { yearEnds, type YearEnd } from "./year-ends";

/** A grant for one service whose cost ends on a day, and what becomes of its money. */
function endsOf(award: string, cost: string, carryForwardShare: string, more: { readonly awardEndsOn?: string; readonly costEndsOn?: string } = {}) {
  const plan = soundPlan(emptyPlan({
    services: [aService("clubs")], costLines: [aCost("clubs-cost", "clubs", cost, { endsOn: more.costEndsOn ?? null })],
    awards: [anAward("fund", award, { carryForwardShare, startsOn: "2005-04-01", endsOn: more.awardEndsOn ?? null })], conditions: [aCondition("fund", "clubs")],
  }));
  const evaluation = evaluate(plan);
  return { evaluation, ends: yearEnds(plan.awards[0]!, evaluation.sources.find(({ id }) => id === "fund")!, evaluation.years) };
}
const fields = (names: readonly (keyof YearEnd)[], ends: readonly YearEnd[]) => ends.map((end) => names.map((name) => end[name]));
const inWords = ["available", "carriedIn", "spendable", "spent", "unspent", "carried", "goesBack"] as const;

it("money that is carried in is available and spent in the year in which it is spent (WE-18)", () => {
  expect(fields(inWords, endsOf("150000.00", "138450.25", "0.05", { awardEndsOn: "2006-03-31" }).ends)).toEqual([
    ["150000.00", "0.00", "150000.00", "138450.25", "11549.75", "7500.00", "4049.75"], ["0.00", "7500.00", "7500.00", "7500.00", "0.00", "0.00", "0.00"], ["0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00"],
  ]);
});

it("money that is carried in and not spent goes back at the end of that year", () => {
  expect(fields(inWords, endsOf("120.00", "100.00", "0.1", { awardEndsOn: "2006-03-31", costEndsOn: "2006-03-31" }).ends)[1]).toEqual(["0.00", "12.00", "12.00", "0.00", "12.00", "0.00", "12.00"]);
});

it("every pound that may be spent is spent or unspent, what is unspent is carried on or goes back, and what is carried on is there in the next year", () => {
  const pounds = fc.bigInt({ min: 0n, max: 100_000n }).map(penceToPounds);
  fc.assert(fc.property(pounds, pounds, fc.constantFrom("0", "0.05", "1/3", "1"), fc.constantFrom(undefined, "2006-03-31", "2006-11-15"), (award, cost, share, endsOn) => {
    const { evaluation, ends } = endsOf(award, cost, share, endsOn === undefined ? {} : { awardEndsOn: endsOn, costEndsOn: endsOn });
    ends.forEach((end, at) => {
      const pence = (name: (typeof inWords)[number]): bigint => poundsToPence(end[name]);
      expect(pence("spendable")).toBe(pence("available") + pence("carriedIn"));
      expect(pence("spendable")).toBe(pence("spent") + pence("unspent"));
      expect(pence("unspent")).toBe(pence("carried") + pence("goesBack"));
      expect(end.carriedIn).toBe(ends[at - 1]?.carried ?? "0.00");
      expect(pence("goesBack") >= 0n).toBe(true);
      expect(pence("spent")).toBe(sumPence(evaluation.payments.filter(({ sourceId, year }) => sourceId === "fund" && year === end.year).map(({ amount }) => poundsToPence(amount))));
    });
  }));
});
