import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainPresentCost } from "@/testing/oracles/appraisal";
import { discountFactors } from "../../appraisal/discount-factors";
import { netPresentCost } from "../../appraisal/net-present-cost";
import { randomNumber } from "../../appraisal/random-numbers";
import { ratio } from "../../money/ratio";
import { appraisalRules } from "../appraisal-rules";

const problemPaths = (id: string, change: object): string[] => {
  const rule = appraisalRules.find((one) => one.id === id);
  const answer = rule?.answer({ ...(rule.examples[0]?.input as object), ...change });
  return answer === undefined || answer.ok ? [] : answer.problems.map(({ path }) => path);
};

describe("the rules of appraisal", () => {
  it.each([
    ["real-terms", { baseYear: "1999/00" }, "baseYear"],
    ["real-terms", { years: [{ year: "2005/06", amount: "1.00", inflation: null }, { year: "2004/05", amount: "1.00", inflation: "0" }] }, "years[1].year"],
    ["net-present-cost", { appraisedOn: "2001-01-01" }, "appraisedOn"], ["net-present-cost", { appraisedOn: "2005-02-29" }, "appraisedOn"],
    ["net-present-cost", { inflation: [{ fromYear: 0, rate: "0.02" }] }, "inflation"],
    ["avoided-cost", { partners: [{ partner: "A", share: "1/3", confirmed: true }] }, "partners"], ["avoided-cost", { unitCost: "1000000000000.00" }, "unitCost"], ["avoided-cost", { unitCost: "1.005" }, "unitCost"],
    ["unit-cost", { denominators: [{ name: "Child", count: "0" }] }, "denominators[0].count"],
    ["value-scale", { criteria: [{ criterion: "Children reached", weight: 0, worst: "0", best: "1" }] }, "criteria"],
    ["flip-point", { from: "9", to: "1" }, "to"], ["best-affordable-set", { costs: [{ proposal: "Z", budget: "Growth", cost: "1.00" }] }, "costs[0].proposal"],
    ["best-affordable-set", { proposals: [{ proposal: "A", value: "1", mustHave: true }, { proposal: "B", value: "1", mustHave: true }, { proposal: "C", value: "1", mustHave: false }] }, "budgets[0].amount"],
  ])("%s refuses %j at its path", (id, change, path) => {
    expect(problemPaths(id, change)).toEqual([path]);
  });

  it("discounts as whole numbers multiplied out by hand do", () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { minLength: 1, maxLength: 8 }), fc.bigInt({ min: 0n, max: 2000n }), (amounts, rate) => {
      const factors = discountFactors([{ fromYear: 0, rate: ratio(rate, 10_000) }], amounts.length - 1);
      expect(netPresentCost(amounts.map((pence, year) => ({ year, pence })), factors).total).toBe(plainPresentCost(amounts, rate));
    }));
  });

  it("draws the published numbers of its generator", () => {
    expect([0n, 1n].map((place) => randomNumber(1234567n, place))).toEqual([6457827717110365317n, 3203168211198807973n]);
  });
});
