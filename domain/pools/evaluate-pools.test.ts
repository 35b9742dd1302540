import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { total } from "@/testing/oracles/pools";
import { aBaseBudget, aCondition, aCost, anAward, aPool, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { evaluate } from "../plan/evaluate";
import type { ByYear, Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";

const oneYear = { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 1 };
const pooled = (id: string, amount: string, more: Parameters<typeof aBaseBudget>[2] = {}) => aBaseBudget(id, amount, { arrangement: "pooled", poolId: "pool", ...more });
const amounts = (byYear: ByYear): string => Object.values(byYear).join(" ");

/** Family support at £100,000.00 and outreach at £50,000.00 in one pool, respite outside it. */
const plan = (more: Parameters<typeof aPool>[1] = {}): Plan => soundPlan(emptyPlan({
  about: oneYear, pools: [aPool("pool", more)],
  services: [{ ...aService("family"), poolId: "pool" }, { ...aService("outreach"), poolId: "pool", providerId: "trust" }, aService("respite")],
  costLines: [aCost("a", "family", "100000.00"), aCost("b", "outreach", "50000.00"), aCost("c", "respite", "20000.00")],
  awards: [anAward("grant", "10000.00")], conditions: [aCondition("grant", "family")],
  baseBudgets: [
    pooled("council-pool", "60000.00"), pooled("trust-pool", "15000.00", { partnerId: "trust", serviceId: "outreach" }), pooled("rooms", "8000.00", { inKind: true, partnerId: "trust" }),
    aBaseBudget("aligned", "20000.00", { arrangement: "aligned", serviceId: "family", partnerId: "trust" }), aBaseBudget("transferred", "5000.00", { arrangement: "transferred", serviceId: "outreach" }), aBaseBudget("own", "20000.00", { serviceId: "respite" }),
  ],
}));

describe("a pooled fund in a plan", () => {
  const [pool] = evaluate(plan()).pools;

  it("shows who puts in what, in cash and in kind, and what of it is paid out", () => {
    expect(pool!.contributions.map(({ partnerId, cash, inKind }) => [partnerId, amounts(cash), amounts(inKind)])).toEqual([["council", "60000.00", "0.00"], ["trust", "15000.00", "8000.00"]]);
    expect([pool!.income, pool!.paidOut, pool!.unallocated].map(amounts)).toEqual(["75000.00", "75000.00", "0.00"]);
  });

  it("keeps grants and aligned, transferred and own money beside it and never inside", () => {
    expect(pool!.beside.map(({ sourceId, arrangement, paid }) => [sourceId, arrangement, amounts(paid)])).toEqual([["grant", null, "10000.00"], ["aligned", "aligned", "20000.00"], ["transferred", "transferred", "5000.00"]]);
  });

  it("shares what is unmet by the cash that partners put in", () => {
    // £150,000.00 − £75,000.00 − £35,000.00 is £40,000.00, shared 60:15.
    expect(amounts(pool!.unmet)).toBe("40000.00");
    expect(pool!.risk.map(({ partnerId, bears }) => [partnerId, amounts(bears)])).toEqual([["council", "32000.00"], ["trust", "8000.00"]]);
  });

  it("leaves it all to the host, or to who provides the scheme, where the agreement says so", () => {
    const riskOf = (more: Parameters<typeof aPool>[1]) => evaluate(plan(more)).pools[0]!;
    expect(riskOf({ riskShare: "host bears", hostId: "trust" }).risk.map(({ partnerId, bears }) => [partnerId, amounts(bears)])).toEqual([["trust", "40000.00"]]);
    const own = riskOf({ riskShare: "own risk" });
    expect(own.risk.map(({ bears }) => amounts(bears))).toEqual(own.schemes.map(({ unmet }) => amounts(unmet)));
  });

  it("lets money left for one scheme make up for another only where the agreement nets across schemes", () => {
    const idle = soundPlan({ ...plan(), costLines: plan().costLines.filter(({ serviceId }) => serviceId !== "outreach") });
    const covered = (netting: "net across schemes" | "each scheme on its own") => {
      const [found] = evaluate(soundPlan({ ...idle, pools: [aPool("pool", { netting })] })).pools;
      return [found!.unmet, found!.unallocated, found!.coveredByNetting].map(amounts);
    };
    expect(covered("each scheme on its own")).toEqual(["10000.00", "15000.00", "0.00"]);
    expect(covered("net across schemes")).toEqual(["10000.00", "15000.00", "10000.00"]);
  });
});

const pence = (byYear: ByYear): bigint[] => Object.values(byYear).map((amount) => BigInt(amount.replace(".", "")));

/** Any plan with most of its services and base budgets in one pool. */
const pooledPlan: fc.Arbitrary<Plan> = fc.tuple(arbitraryPlan, fc.constantFrom("own risk" as const, "pro rata" as const, "host bears" as const), fc.constantFrom("net across schemes" as const, "each scheme on its own" as const), fc.integer({ min: 1, max: 7 })).map(([given, riskShare, netting, mask]) => soundPlan({
  ...given, pools: [aPool("pool", { riskShare, netting, hostId: "trust" })],
  services: given.services.map((service, at) => ({ ...service, poolId: mask % 2 ** (at + 1) >= 2 ** at ? "pool" : null })),
  baseBudgets: given.baseBudgets.map((budget) => (budget.arrangement === "own" ? { ...budget, arrangement: "pooled", poolId: "pool" } : budget)),
}));

/** The pool's sums from the payments of the evaluation alone. */
function fromPayments({ payments, sources, years }: Evaluation, given: Plan) {
  const [inside, budgets] = [new Set(given.services.filter(({ poolId }) => poolId === "pool").map(({ id }) => id)), new Set(given.baseBudgets.filter(({ poolId }) => poolId === "pool").map(({ id }) => id))];
  const paid = (fromPool: boolean): bigint[] => years.map((year) => total(payments.filter((payment) => payment.year === year && inside.has(payment.serviceId) && budgets.has(payment.sourceId) === fromPool).map(({ amount }) => BigInt(amount.replace(".", "")))));
  const own = sources.filter(({ id }) => budgets.has(id));
  const sum = (each: readonly ByYear[]): bigint[] => years.map((_, at) => total(each.map((byYear) => pence(byYear)[at]!)));
  return { paidOut: paid(true), beside: paid(false), income: sum(own.map(({ amounts: available }) => available)), unallocated: sum(own.map(({ unspent }) => unspent)) };
}

describe("any plan with a pool", () => {
  it("has in it what the payments say, pays nothing outside it, and bears just what is unmet", () => {
    fc.assert(fc.property(pooledPlan, (given) => {
      const evaluation = evaluate(given);
      const pool = evaluation.pools.find(({ poolId }) => poolId === "pool")!;
      const expected = fromPayments(evaluation, given);
      expect({ income: pence(pool.income), paidOut: pence(pool.paidOut), unallocated: pence(pool.unallocated) }).toEqual({ income: expected.income, paidOut: expected.paidOut, unallocated: expected.unallocated });
      evaluation.years.forEach((_, at) => {
        const sum = (each: readonly ByYear[]): bigint => total(each.map((byYear) => pence(byYear)[at]!));
        expect(sum([pool.paidOut, pool.unallocated])).toBe(sum([pool.income]));
        expect(sum(pool.contributions.map(({ cash }) => cash))).toBe(sum([pool.income]));
        expect(sum(pool.schemes.map(({ cost }) => cost))).toBe(sum([pool.paidOut, pool.unmet]) + expected.beside[at]!);
        expect(sum(pool.beside.map(({ paid }) => paid))).toBe(expected.beside[at]!);
        expect(sum([...pool.risk.map(({ bears }) => bears), pool.coveredByNetting, pool.toAgree])).toBe(sum([pool.unmet]));
      });
    }));
  });

  it("takes no aligned, lead-commissioned or transferred money among its contributions", () => {
    fc.assert(fc.property(pooledPlan, (given) => {
      const [pool] = evaluate(given).pools;
      const pooledOf = (partnerId: string): boolean => given.baseBudgets.some((budget) => budget.arrangement === "pooled" && budget.partnerId === partnerId);
      expect(pool!.contributions.map(({ partnerId }) => partnerId)).toEqual(given.partners.map(({ id }) => id).filter(pooledOf).sort());
      expect(pool!.beside.every(({ sourceId }) => given.baseBudgets.find(({ id }) => id === sourceId)?.arrangement !== "pooled")).toBe(true);
    }));
  });

  it("gives no pool where the plan has none", () => {
    expect(evaluate(soundPlan(emptyPlan({ services: [aService("s")] }))).pools).toEqual([]);
  });
});
