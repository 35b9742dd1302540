import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FinancialYear } from "../financial-year/financial-year";
import { arbitraryPlan, shuffled } from "@/testing/arbitrary-plan";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { ServiceCostBelowZeroError } from "../costing/service-costs";
import { add, money, noMoney, subtract, sum, toPounds } from "../money/money";
import { canonicalPlan } from "./canonical-plan";
import { evaluate } from "./evaluate";
import type { Evaluation } from "./evaluation";
import { pounds } from "./fields";

const evaluated = (given: Partial<PlanInput>): Evaluation => evaluate(soundPlan(emptyPlan(given)));
const byYear = (evaluation: Evaluation, figure: keyof Evaluation["figures"]): string[] => Object.values(evaluation.figures[figure].byYear);
const amountsOf = (evaluation: Evaluation, id: string): string[] => Object.values([...evaluation.lines, ...evaluation.sources].find((line) => line.id === id)?.amounts ?? {});
const rulesOf = (evaluation: Evaluation, id: string): string[] => Object.values([...evaluation.lines, ...evaluation.sources].find((line) => line.id === id)?.rules ?? {});

const payAward = [
  { id: "pay-1", index: "pay award", year: "2006/07", rate: "0.0275", source: "An assumption" },
  { id: "pay-2", index: "pay award", year: "2007/08", rate: "0.025", source: "An assumption" },
];
const one = { services: [aService("family")] };

describe("costs", () => {
  it("WE-05b: rises compound and are not added", () => {
    const plan = evaluated({ ...one, about: { title: "A plan", place: "Anywhere", firstYear: "2004/05", yearCount: 4 }, indexRates: [...payAward, { id: "pay-0", index: "pay award", year: "2005/06", rate: "0.03", source: "An assumption" }], costLines: [aCost("pay", "family", "100000.00", { index: "pay award" })] });
    expect(amountsOf(plan, "pay")).toEqual(["100000.00", "103000.00", "105832.50", "108478.31"]);
    expect(rulesOf(plan, "pay")).toEqual(["indexed-cost", "indexed-cost", "indexed-cost", "indexed-cost"]);
  });

  it("a rate for the first year is not applied, because amounts stand at its prices", () => {
    const plan = evaluated({ ...one, indexRates: [...payAward, { id: "pay-0", index: "pay award", year: "2005/06", rate: "0.5", source: "An assumption" }], costLines: [aCost("pay", "family", "100.00", { index: "pay award" })] });
    expect(amountsOf(plan, "pay")[0]).toBe("100.00");
  });

  it("a part year is taken of the risen price and rounded once", () => {
    const plan = evaluated({ ...one, indexRates: payAward, costLines: [aCost("pay", "family", "100000.00", { index: "pay award", endsOn: "2006-08-31" })] });
    expect(amountsOf(plan, "pay")).toEqual(["100000.00", "43070.55", "0.00"]);
    expect(rulesOf(plan, "pay")).toEqual(["indexed-cost", "part-year", "part-year"]);
  });

  it("a stated amount stands as stated, and the other years keep their rule", () => {
    const plan = evaluated({ ...one, costLines: [aCost("rent", "family", "100.00", { endsOn: "2006-08-31" })], statedAmounts: [{ id: "said", collection: "costLines", lineId: "rent", year: "2006/07", amount: "77.77", reason: "The lease says so" }] });
    expect(amountsOf(plan, "rent")).toEqual(["100.00", "77.77", "0.00"]);
    expect(rulesOf(plan, "rent")[1]).toBe("stated-amount");
  });

  it("one-off cost falls whole in the year it starts, the first when it has no date, and stays out of cost and gap", () => {
    const plan = evaluated({ ...one, costLines: [aCost("move", "family", "900.00", { recurrence: "one-off", startsOn: "2007-03-31" }), aCost("launch", "family", "100.00", { recurrence: "one-off" })] });
    expect(byYear(plan, "oneOff")).toEqual(["100.00", "900.00", "0.00"]);
    expect(byYear(plan, "cost")).toEqual(["0.00", "0.00", "0.00"]);
    expect(byYear(plan, "gap")).toEqual(["0.00", "0.00", "0.00"]);
  });

  it("a service whose savings exceed its cost is refused, not clamped", () => {
    const plan = emptyPlan({ ...one, costLines: [aCost("pay", "family", "100.00"), aCost("cut", "family", "-100.01", { costType: "saving", startsOn: "2006-04-01" })] });
    expect(() => soundPlan(plan)).toThrow(/Service family sum to −£0.01 in 2006\/07/);
    const sound = soundPlan(emptyPlan({ ...one, costLines: [aCost("pay", "family", "100.00")] }));
    const unread = { ...sound, costLines: sound.costLines.map((line) => ({ ...line, amount: pounds.parse(`-${line.amount}`) })) };
    expect(() => evaluate(unread)).toThrow(ServiceCostBelowZeroError);
  });
});

describe("grants and base budgets", () => {
  it("WE-06: a taper is a share of the original award", () => {
    const shares = ["1", "0.66", "0.33"];
    const plan = evaluated({ ...one, awards: [anAward("fund", "123456.79")], conditions: [aCondition("fund", "family")], awardYears: shares.map((share, position) => ({ id: `fund-${position}`, awardId: "fund", year: `${2005 + position}/0${6 + position}`, share, certainty: "indicative" })) });
    expect(amountsOf(plan, "fund")).toEqual(["123456.79", "81481.48", "40740.74"]);
    expect(rulesOf(plan, "fund")).toEqual(["flat-amount", "taper", "taper"]);
    expect(Object.values(plan.sources[0]?.certainty ?? {})).toEqual(["indicative", "indicative", "indicative"]);
  });

  it("restricted grant that nothing lawful can use stays unspent beside an unfunded gap", () => {
    const plan = evaluated({ services: [aService("early"), aService("family")], costLines: [aCost("e", "early", "34000.00"), aCost("f", "family", "20000.00")], awards: [anAward("sure", "50000.00")], conditions: [aCondition("sure", "early")] });
    expect(byYear(plan, "unspentRestricted")[0]).toBe("16000.00");
    expect(byYear(plan, "gap")[0]).toBe("20000.00");
    expect(Object.values(plan.sources[0]?.unspent ?? {})[0]).toBe("16000.00");
  });

  it("growth is used last, so that no more of it is asked than is needed", () => {
    const plan = evaluated({ ...one, costLines: [aCost("pay", "family", "100.00")], awards: [anAward("any", "30.00", { restricted: false })], baseBudgets: [aBaseBudget("a-growth", "100.00", { growth: true, partnerId: "trust" }), aBaseBudget("today", "50.00")] });
    expect([plan.figures.grants, plan.figures.baseToday, plan.figures.growth].map((figure) => figure.total)).toEqual(["90.00", "150.00", "60.00"]);
    expect(plan.partners.map(({ partnerId, growthTotal }) => [partnerId, growthTotal])).toEqual([["council", "0.00"], ["trust", "60.00"]]);
  });
});

const previousYear = (year: string): FinancialYear => `${Number(year.slice(0, 4)) - 1}/${year.slice(2, 4)}` as FinancialYear;

describe("any plan", () => {
  it("cost is what the sources pay and the gap, in every year; totals are sums of the displayed years", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const { figures, sources, years, payments, lines } = evaluate(plan);
      const at = (amounts: object, year: string): string => String(Object.entries(amounts).find(([key]) => key === year)?.[1]);
      for (const year of years) {
        const paid = sum([figures.grants, figures.baseToday, figures.growth].map((figure) => money(at(figure.byYear, year))));
        expect(toPounds(add(paid, money(at(figures.gap.byYear, year))))).toBe(at(figures.cost.byYear, year));
        expect(toPounds(sum(payments.filter((payment) => payment.year === year).map((payment) => money(payment.amount))))).toBe(toPounds(paid));
        expect(toPounds(sum(lines.filter((line) => line.recurrence === "recurrent").map((line) => money(at(line.amounts, year)))))).toBe(at(figures.cost.byYear, year));
        for (const source of sources) {
          const carriedIn = years.includes(previousYear(year)) ? money(at(source.carriedForward, previousYear(year))) : noMoney;
          const spent = sum([money(at(source.used, year)), money(at(source.carriedForward, year)), money(at(source.unspent, year))]);
          expect(toPounds(subtract(spent, carriedIn))).toBe(at(source.counted, year));
          expect([at(source.amounts, year), "0.00"]).toContain(at(source.counted, year));
        }
      }
      for (const figure of [figures.cost, figures.gap, figures.growth]) expect(figure.total).toBe(toPounds(Object.values(figure.byYear).reduce((total, pounds) => add(total, money(pounds)), noMoney)));
      expect(figures.cumulativeGap.total).toBe(figures.gap.total);
    }));
  });

  it("gives the same evaluation and the same canonical text in any order of its lines", () => {
    fc.assert(fc.property(arbitraryPlan.chain((plan) => fc.tuple(fc.constant(plan), shuffled(plan))), ([plan, other]) => {
      expect(canonicalPlan(other)).toBe(canonicalPlan(plan));
      expect(JSON.stringify(evaluate(other))).toBe(JSON.stringify(evaluate(plan)));
    }));
  });
});
