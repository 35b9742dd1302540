import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aBaseBudget, aClause, aCondition, aCost, anAward, aPin, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { evaluate } from "../plan/evaluate";
import type { Plan } from "../plan/plan";
import { brokenInWords } from "./broken-in-words";

const about = { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 2 };

/** A service of £100,000.00 with as much base budget, and a grant of £50,000.00 in the first year only that must come on top of £80,000.00. */
const planWith = (given: Partial<PlanInput> = {}, floor: Parameters<typeof aClause>[3] = { amount: "80000.00", serviceId: "family" }): Plan => soundPlan(emptyPlan({
  about, services: [aService("family"), aService("other")], costLines: [aCost("pay", "family", "100000.00"), aCost("rent", "other", "30000.00")],
  awards: [anAward("grant", "50000.00", { endsOn: "2006-03-31" })], conditions: [aCondition("grant", "family"), aClause("on-top", "grant", "additionality floor", floor)],
  baseBudgets: [aBaseBudget("base", "100000.00")], ...given,
}));
const broken = (plan: Plan) => evaluate(plan).brokenBounds;

describe("a grant that must come on top of base budget", () => {
  it("breaks its floor where it takes the place of base budget, in the years in which it has money", () => {
    const plan = planWith();
    expect(broken(plan)).toEqual([{ id: "on-top", year: "2005/06", sourceId: "grant", short: "30000.00" }]);
    expect(brokenInWords(plan, broken(plan)[0]!)).toBe("Beside Award grant, base budgets must pay at least £80,000.00 for Service family in 2005/06; they pay £30,000.00 less. The clause: “The clause on-top”");
  });

  it("keeps its floor when a payment of the base budget is pinned at it, and a penny below does not", () => {
    const pin = (amount: string): Plan => planWith({ pinnedPayments: [aPin("pin", "base", "family", amount, { source: "baseBudgets" })] });
    expect(broken(pin("80000.00"))).toEqual([]);
    expect(broken(pin("79999.99")).map(({ short }) => short)).toEqual(["0.01"]);
  });

  it("counts what base budgets pay for every service when the clause names none", () => {
    expect(broken(planWith({}, { amount: "80000.00" }))).toEqual([]);
    const [first] = broken(planWith({}, { amount: "80000.01" }));
    expect(first?.short).toBe("0.01");
    expect(brokenInWords(planWith({}, { amount: "80000.01" }), first!)).toContain("for the services in 2005/06; they pay £0.01 less");
  });

  it("in any plan is short of its floor by what the payments of base budgets are short of it", () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
      const { payments, sources, years, brokenBounds } = evaluate(plan);
      const bases = new Set(plan.baseBudgets.map(({ id }) => id));
      const pence = (amount: string): bigint => BigInt(amount.replace(".", ""));
      const expected = plan.conditions.filter(({ kind }) => kind === "additionality floor").flatMap(({ id, awardId, serviceId, amount }) => years.flatMap((year) => {
        const award = sources.find((source) => source.id === awardId)!;
        let missing = pence(amount!);
        for (const payment of payments) if (payment.year === year && bases.has(payment.sourceId) && (serviceId === null || payment.serviceId === serviceId)) missing -= pence(payment.amount);
        return missing > 0n && award.counted[year] !== "0.00" ? [`${id} ${year} ${missing}`] : [];
      }));
      const floors = new Set(plan.conditions.filter(({ kind }) => kind === "additionality floor").map(({ id }) => id));
      expect(brokenBounds.filter(({ id }) => floors.has(id)).map(({ id, year, short }) => `${id} ${year} ${pence(short)}`).sort()).toEqual(expected.sort());
    }));
  });
});

describe("what else is broken, in words", () => {
  it("names a pinned payment that the money does not stretch to", () => {
    const plan = planWith({ pinnedPayments: [aPin("pin", "base", "family", "120000.00", { source: "baseBudgets", limit: "at least" })] });
    const [first] = broken(plan);
    expect(brokenInWords(plan, first!)).toBe("Base base is to pay at least £120,000.00 for Service family in 2005/06; £20,000.00 of it cannot be paid. The payment is pinned: The board has said so");
  });

  it("names the clause where the grant may not pay for what is pinned", () => {
    const plan = planWith({ conditions: [aCondition("grant", "family")], pinnedPayments: [aPin("pin", "grant", "other", "1000.00")] });
    expect(broken(plan).map((each) => brokenInWords(plan, each))).toEqual([
      "Award grant is to pay exactly £1,000.00 for Service other in 2005/06; £1,000.00 of it cannot be paid. Award grant may not pay for Service other: “For this service only”. The payment is pinned: The board has said so",
    ]);
  });

  it("names a least share that cannot be spent where it must (WE-17)", () => {
    const plan = soundPlan(emptyPlan({
      about: { ...about, yearCount: 1 }, services: [{ ...aService("crime"), purpose: "crime reduction" }, aService("other")], costLines: [aCost("a", "crime", "40000.00"), aCost("b", "other", "300000.00")],
      awards: [anAward("fund", "180000.00")], conditions: [aCondition("fund", "crime"), aCondition("fund", "other"), aClause("quarter", "fund", "minimum share", { share: "0.25", words: "crime reduction" })],
    }));
    expect(broken(plan).map((each) => brokenInWords(plan, each))).toEqual(["At least 25% of Award fund in 2005/06 is to go to “crime reduction”; £5,000.00 of that cannot. The clause: “The clause quarter”"]);
  });
});
