import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { total } from "@/testing/oracles/pools";
import { aBaseBudget, aCost, aPool, aService, emptyPlan, soundPlan, type LineInput } from "@/testing/plan-factory";
import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import { evaluate } from "../plan/evaluate";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import { poolOutturn } from "./pool-outturn";

const year = "2005/06" as FinancialYear;
const pence = (pounds: string): bigint => BigInt(pounds.replace(".", ""));
const contribution = (partnerId: string, amount: string, more: Partial<LineInput<"baseBudgets">> = {}): LineInput<"baseBudgets"> => aBaseBudget(`from-${partnerId}${"inKind" in more ? "-in-kind" : ""}`, amount, { partnerId, arrangement: "pooled", poolId: "pool", ...more });

interface Agreed {
  readonly pool?: Parameters<typeof aPool>[1];
  readonly rules?: readonly LineInput<"riskRules">[];
  readonly shares?: readonly LineInput<"riskShares">[];
  readonly steps?: readonly LineInput<"waterfallSteps">[];
}

/** Two schemes of two lines each, £1,000.00 a line; the council, the primary care trust and the voluntary sector put in £2,400.00, £1,200.00 and £400.00, and the council rooms of £500.00. */
const planWith = ({ pool = {}, rules = [], shares = [], steps = [] }: Agreed): Plan => soundPlan(emptyPlan({
  partners: [{ id: "council", name: "Council", sector: "council" }, { id: "trust", name: "Primary care trust", sector: "health" }, { id: "voluntary", name: "Voluntary sector", sector: "voluntary" }],
  services: [{ ...aService("family"), poolId: "pool", commissionerId: "trust" }, { ...aService("outreach"), poolId: "pool" }],
  costLines: [aCost("a", "family", "1000.00"), aCost("b", "family", "1000.00"), aCost("c", "outreach", "1000.00"), aCost("d", "outreach", "1000.00")],
  baseBudgets: [contribution("council", "2400.00"), contribution("trust", "1200.00"), contribution("voluntary", "400.00"), contribution("council", "500.00", { inKind: true })],
  pools: [aPool("pool", pool)], riskRules: [...rules], riskShares: [...shares], waterfallSteps: [...steps],
}));

const outturnOf = (plan: Plan, came: Readonly<Record<string, string>>) => poolOutturn({ plan, evaluation: evaluate(plan), poolId: "pool", year, outturns: new Map(Object.entries(came) as [string, Pounds][]) });
const bears = (outturn: ReturnType<typeof outturnOf>): string[] => outturn.partners.map((partner) => partner.bears);
const rule = (id: string, model: LineInput<"riskRules">["model"], more: Partial<LineInput<"riskRules">> = {}): LineInput<"riskRules"> => ({ id, poolId: "pool", serviceId: null, costLineId: null, model, residual: null, clause: `Clause ${id}`, ...more });

describe("an outturn of a pool", () => {
  it("is shared by what partners put in, and in kind counts only where the agreement says so", () => {
    expect(bears(outturnOf(planWith({}), { a: "1040.00" }))).toEqual(["24.00", "12.00", "4.00"]);
    expect(bears(outturnOf(planWith({ pool: { riskBasis: "cash and in kind" } }), { a: "1045.00" }))).toEqual(["29.00", "12.00", "4.00"]);
  });

  it("follows the narrowest rule: a line's before a scheme's before the fund's", () => {
    const plan = planWith({ pool: { netting: "each scheme on its own" }, rules: [rule("fund", "host bears"), rule("scheme", "own risk", { serviceId: "family" }), rule("line", "variable-share line", { costLineId: "a" })], shares: [{ id: "s1", riskRuleId: "line", partnerId: "voluntary", share: "1", capShare: null, capAmount: null }] });
    const found = outturnOf(plan, { a: "1010.00", b: "1020.00", c: "1030.00" });
    expect(found.sharings.map(({ level, amount, clause }) => [level, amount, clause])).toEqual([["cost line", "10.00", "Clause line"], ["scheme", "20.00", "Clause scheme"], ["fund", "30.00", "Clause fund"]]);
    expect(bears(found)).toEqual(["30.00", "20.00", "10.00"]);
  });

  it("goes through the steps of the agreement in order, and to the partners last", () => {
    const step = (place: number, kind: LineInput<"waterfallSteps">["step"], amount: string | null): LineInput<"waterfallSteps"> => ({ id: `step-${place}`, poolId: "pool", place, step: kind, serviceId: null, amount, year: null, clause: `Clause 9.${place}` });
    const found = outturnOf(planWith({ steps: [step(1, "underspends in the pool", null), step(2, "risk pool", "50.00"), step(3, "uncommitted allocations", "20.00")] }), { a: "1200.00", c: "910.00" });
    expect(found.steps.map(({ step: kind, clause, gives, left }) => [kind, clause, gives, left])).toEqual([["underspends in the pool", "Clause 9.1", "90.00", "110.00"], ["risk pool", "Clause 9.2", "50.00", "60.00"], ["uncommitted allocations", "Clause 9.3", "20.00", "40.00"]]);
    expect(bears(found)).toEqual(["24.00", "12.00", "4.00"]);
  });

  it("takes lines of one kind that follow each other as one step, which names each of their clauses", () => {
    const step = (place: number, kind: LineInput<"waterfallSteps">["step"], amount: string, serviceId: string | null): LineInput<"waterfallSteps"> => ({ id: `step-${place}`, poolId: "pool", place, step: kind, serviceId, amount, year: null, clause: `Clause 9.${place}` });
    const given = [step(3, "uncommitted allocations", "15.00", "family"), step(4, "uncommitted allocations", "10.00", "outreach"), step(5, "risk pool", "5.00", null)];
    const shared = outturnOf(planWith({ steps: given }), { a: "1005.00" }).steps;
    expect(shared.map(({ clause, sources }) => [clause, sources.map(({ gives }) => gives)])).toEqual([[null, []], ["Clause 9.3; Clause 9.4", ["3.00", "2.00"]], ["Clause 9.5", ["0.00"]]]);
    const inOrder = outturnOf(planWith({ pool: { waterfallWithin: "in the order of the list" }, steps: given }), { a: "1005.00" }).steps;
    expect(inOrder[1]!.sources.map(({ gives }) => gives)).toEqual(["5.00", "0.00"]);
  });

  it("lets no scheme make up for another where each stands on its own", () => {
    const found = outturnOf(planWith({ pool: { netting: "each scheme on its own", riskShare: "own risk" } }), { a: "1100.00", c: "900.00" });
    expect(bears(found)).toEqual(["-100.00", "100.00", "0.00"]);
  });

  it("waits for agreement where risk goes by contributions and there are none", () => {
    const plan = soundPlan({ ...planWith({}), baseBudgets: [] });
    expect([outturnOf(plan, { a: "1001.00" }).toAgree, bears(outturnOf(plan, { a: "1001.00" }))]).toEqual(["1.00", ["0.00", "0.00"]]);
  });
});

const amount = fc.bigInt({ min: 0n, max: 300_000n }).map(penceToPounds);
const models = ["own risk", "pro rata", "pro rata with cap", "fixed-share line", "variable-share line", "host bears"] as const;
const place = fc.constantFrom({}, { serviceId: "family" }, { serviceId: "outreach" }, { costLineId: "a" }, { costLineId: "d" });
const rules = fc.uniqueArray(fc.record({ at: place, model: fc.constantFrom(...models), residual: fc.constantFrom("the host" as const, "the partners without a cap" as const, "to be agreed" as const) }), { maxLength: 4, selector: ({ at }) => JSON.stringify(at) })
  .map((list) => list.map(({ at, model, residual }, position) => rule(`rule-${position}`, model, { ...at, residual: model === "pro rata with cap" ? residual : null })));
const steps = fc.array(fc.record({ step: fc.constantFrom("underspends in the pool" as const, "risk pool" as const, "uncommitted allocations" as const), serviceId: fc.constantFrom(null, "family", "outreach"), amount: fc.option(amount) }), { maxLength: 4 })
  .map((list) => list.map((step, position): LineInput<"waterfallSteps"> => ({ ...step, id: `step-${position}`, poolId: "pool", place: position + 1, year: null, clause: "A clause" })));
const agreed = fc.record({ rules, steps, netting: fc.constantFrom("net across schemes" as const, "each scheme on its own" as const), riskShare: fc.constantFrom("own risk" as const, "pro rata" as const, "host bears" as const), waterfallWithin: fc.constantFrom("pro rata" as const, "in the order of the list" as const), caps: fc.array(fc.option(amount), { minLength: 3, maxLength: 3 }), profile: fc.boolean() });
const shares = (given: readonly LineInput<"riskRules">[], caps: readonly (string | null)[], profile: boolean): LineInput<"riskShares">[] =>
  given.flatMap(({ id }) => ["council", "trust", "voluntary"].map((partnerId, at) => ({ id: `${id}-${partnerId}`, riskRuleId: id, partnerId, share: profile ? ["0.5", "1/3", "1/6"][at]! : null, capShare: null, capAmount: caps[at]! })));

describe("any outturn under any agreement", () => {
  it("loses no penny: what the lines vary by is what the steps give, what partners bear and what is to be agreed", () => {
    fc.assert(fc.property(agreed, fc.array(amount, { minLength: 4, maxLength: 4 }), ({ rules: given, steps: taken, caps, profile, ...pool }, came) => {
      const found = outturnOf(planWith({ pool, rules: given, steps: taken, shares: shares(given, caps, profile) }), Object.fromEntries(["a", "b", "c", "d"].map((id, at) => [id, came[at]!])));
      expect(pence(found.variance)).toBe(total(came.map(pence)) - 400_000n);
      expect(pence(found.variance)).toBe(pence(found.fromSteps) + total(found.partners.map((partner) => pence(partner.bears))) + pence(found.toAgree));
      for (const { amount: whole, parts, toAgree } of found.sharings) expect(total(parts.map((part) => pence(part.bears))) + pence(toAgree)).toBe(pence(whole));
      for (const { sources, gives } of found.steps) {
        expect(total(sources.map((source) => pence(source.gives)))).toBe(pence(gives));
        for (const source of sources) expect(pence(source.gives) >= 0n && pence(source.gives) <= pence(source.available)).toBe(true);
      }
    }));
  });
});
