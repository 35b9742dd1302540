import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { highsSolver } from "@/server/solver/highs";
import { leastByOpenedPairs } from "@/testing/oracles/least-by-opened-pairs";
import { arbitraryAllocation } from "@/testing/oracles/arbitrary-allocation";
import { sureStartCase } from "@/testing/oracles/sure-start-case";
import { allocateMoney } from "./allocate-money";
import type { Allocation } from "./allocation";
import type { AllocationProblem } from "./allocation-problem";
import { amountOf } from "./best-relaxation";
import { explain, type Explanation } from "./explain";
import { explainInWords, type AllocationNames } from "./explain-in-words";
import type { LinearSolver } from "./linear-program";
import { relax, type Aim, type RefusedBy, type Relaxation } from "./relaxation";

/** Sure Start has £30,000.00 more and may not pay for the under-fours' part of S3; base budget is £20,000.00 short. */
const shortCase: AllocationProblem = {
  ...sureStartCase,
  sources: sureStartCase.sources.map((source) => (source.id === "sure-start" ? { ...source, available: [80_000_00n], admits: [{ cost: 0, atMost: null }] } : source.id === "base" ? { ...source, available: [10_000_00n] } : source)),
};
const byAge: RefusedBy = (source, cost) => (source === 2 ? [] : source === 0 && cost === 2 ? ["ages 0 to 3"] : source === 0 ? ["ages 0 to 3", "Sure Start areas"] : ["ages 5 to 13"]);

/** A grant of £100.00 a year that may pay for clubs and youth work; in the second year half of what clubs cost, and play in two parts, is refused. */
const twoYears: AllocationProblem = {
  years: 2, bounds: [], shares: [],
  costs: [
    { id: "clubs", serviceId: "clubs", year: 0, pence: 40_00n }, { id: "youth work", serviceId: "youth work", year: 0, pence: 20_00n }, { id: "clubs", serviceId: "clubs", year: 1, pence: 40_00n },
    { id: "clubs", serviceId: "clubs", year: 1, pence: 40_00n }, { id: "play", serviceId: "play", year: 1, pence: 30_00n }, { id: "play", serviceId: "play", year: 1, pence: 10_00n },
  ],
  sources: [{ id: "grant", kind: "restricted grant", available: [100_00n, 100_00n], carryForward: [0n, 0n], carriedAgain: false, admits: [0, 1, 2].map((cost) => ({ cost, atMost: null })) }],
};
const withCarry = (limit: bigint): AllocationProblem => ({ ...twoYears, sources: twoYears.sources.map((source) => ({ ...source, carryForward: [limit, 0n] })) });
const byPurpose: RefusedBy = (_, cost) => (cost > 2 ? ["for clubs"] : []);
const plainNames: AllocationNames = { source: (source) => ["grant", "base"][source]!, cost: (cost) => twoYears.costs[cost]!.id, year: (year) => ["2005/06", "2006/07"][year]!, clause: (id) => id, bound: (id) => id };

/** Ten thousand cases, each worked out several times, take a quarter of an hour. */
const longRun = { timeout: 3_600_000 };

describe("why cost is unmet and money is left", longRun, () => {
  it("names the money that is used up, the money that is left, and the one clause that would free most", () => {
    const explanation = explain(shortCase, allocateMoney(shortCase), byAge, allocateMoney);
    expect(explanation.unmet).toEqual([{
      year: 0, pence: 15_000_00n, short: [{ cost: 2, pence: 4_000_00n }, { cost: 3, pence: 11_000_00n }], costs: [1, 2, 3], money: [{ source: 1, year: 0, pence: 80_000_00n }, { source: 2, year: 0, pence: 10_000_00n }],
      refusals: [{ source: 0, clauses: ["ages 0 to 3", "Sure Start areas"], costs: [1, 3], left: 20_000_00n }, { source: 0, clauses: ["ages 0 to 3"], costs: [2], left: 20_000_00n }],
      carryLimits: [], bounds: [],
      relaxation: { relaxation: { kind: "clause", source: 0, clause: "ages 0 to 3" }, frees: 14_000_00n, through: 14_000_00n },
    }]);
    expect(explanation.left.map(({ source, pence, costs, relaxation }) => ({ source, pence, costs, frees: relaxation?.frees }))).toEqual([{ source: 0, pence: 20_000_00n, costs: [0], frees: 14_000_00n }]);
  });

  it("says of money left what its source pays at the most under a share, and does not call that no cost (WE-19)", () => {
    const costs = [{ id: "training", serviceId: "training", year: 0, pence: 185_333_33n }];
    const esf: AllocationProblem = {
      years: 1, costs, bounds: [{ id: "most", kind: "maximum sub-share", source: 0, year: 0, costs: [0], atLeast: 0n, atMost: 111_200_00n }], shares: [],
      sources: [
        { id: "esf", kind: "restricted grant", available: [120_000_00n], carryForward: [0n], carriedAgain: false, admits: [{ cost: 0, atMost: null }] },
        { id: "base", kind: "base budget today", available: [100_000_00n], carryForward: [0n], carriedAgain: false, admits: [{ cost: 0, atMost: null }] },
      ],
    };
    const explanation = explain(esf, allocateMoney(esf), () => [], allocateMoney);
    expect(explanation.left.map(({ costs: reached, atTheMost }) => [reached, atTheMost])).toEqual([[[], [{ costs: [0], pence: 111_200_00n, bounds: ["most"] }]]]);
    expect(explainInWords(esf, explanation, { ...plainNames, source: () => "esf", cost: () => "training", bound: () => "60% of eligible cost" })).toEqual([
      "£8,800.00 of esf in 2005/06 is left. For training it pays £111,200.00, the most that “60% of eligible cost” lets it pay. Without “60% of eligible cost” £8,800.00 less would be left.",
    ]);
  });

  it("names all that money left could go to, what is capped besides what is paid in full", () => {
    const capped: AllocationProblem = { ...twoYears, bounds: [{ id: "at most a tenth", kind: "maximum sub-share", source: 0, year: 0, costs: [1], atLeast: 0n, atMost: 10_00n }] };
    const [words] = explainInWords(capped, explain(capped, allocateMoney(capped), byPurpose, allocateMoney), plainNames).slice(-2);
    expect(words).toContain("All that it can reach is paid: clubs; for youth work it pays £10.00, the most that “at most a tenth” lets it pay.");
  });

  it("counts as left for a year only money of that year, and what may be carried into it", () => {
    const left = (carryForward: bigint): string => explainInWords(withCarry(carryForward), explain(withCarry(carryForward), allocateMoney(withCarry(carryForward)), byPurpose, allocateMoney), plainNames)[0]!;
    expect(left(0n)).toContain("grant has £60.00 left, but its clause “for clubs” refuses part of clubs and play.");
    expect(left(25_00n)).toContain("grant has £85.00 left, but its clause “for clubs” refuses part of clubs and play.");
  });

  it("says what a relaxation is measured by where more than one year or grant is left", () => {
    const words = explainInWords(withCarry(0n), explain(withCarry(0n), allocateMoney(withCarry(0n)), byPurpose, allocateMoney), plainNames);
    expect(words).toEqual([
      "£80.00 of clubs and play in 2006/07 is unmet. No money can reach it. grant has £60.00 left, but its clause “for clubs” refuses part of clubs and play. Without the clause “for clubs” of grant £60.00 less would be unmet; for that grant would pay £60.00 that the clause refuses.",
      "£40.00 of grant in 2005/06 is left. All that it can reach is paid: clubs and youth work. No single clause, limit or bound would make less of it left: what is missing is cost that it may pay for.",
      "£60.00 of grant in 2006/07 is left. All that it can reach is paid: clubs. Its clause “for clubs” refuses part of clubs and play. Without the clause “for clubs” of grant £60.00 less would be left of the £100.00 of restricted grants left in all years; for that grant would pay £60.00 that the clause refuses.",
    ]);
  });

  it("says that nothing frees anything where only money is missing", () => {
    const poor = { ...sureStartCase, sources: sureStartCase.sources.map((source) => ({ ...source, available: [1_00n] })) };
    const { unmet, left } = explain(poor, allocateMoney(poor), byAge, allocateMoney);
    expect([unmet[0]?.pence, unmet[0]?.relaxation, left]).toEqual([164_997_00n, null, []]);
  });

  it("says it in sentences with figures", () => {
    const names: AllocationNames = {
      source: (source) => ["Sure Start", "Children's Fund", "Base budget"][source]!,
      cost: (cost) => ["S1", "S2", "S3 (under 4)", "S3 (5 to 10)"][cost]!,
      year: () => "2005/06", clause: (id) => id, bound: (id) => id,
    };
    expect(explainInWords(shortCase, explain(shortCase, allocateMoney(shortCase), byAge, allocateMoney), names)).toEqual([
      "£15,000.00 of S3 (under 4) and S3 (5 to 10) in 2005/06 is unmet. All the money that can reach it is used: Children's Fund £80,000.00 and Base budget £10,000.00. Sure Start has £20,000.00 left, but its clauses “ages 0 to 3” and “Sure Start areas” refuse S2 and S3 (5 to 10). Sure Start has £20,000.00 left, but its clause “ages 0 to 3” refuses S3 (under 4). Without the clause “ages 0 to 3” of Sure Start £14,000.00 less would be unmet; for that Sure Start would pay £14,000.00 that the clause refuses.",
      "£20,000.00 of Sure Start in 2005/06 is left. All that it can reach is paid: S1. Its clauses “ages 0 to 3” and “Sure Start areas” refuse S2 and S3 (5 to 10). Its clause “ages 0 to 3” refuses S3 (under 4). Without the clause “ages 0 to 3” of Sure Start £14,000.00 less would be left; for that Sure Start would pay £14,000.00 that the clause refuses.",
    ]);
    const poor = { ...sureStartCase, sources: sureStartCase.sources.map((source) => ({ ...source, available: [1_00n] })) };
    expect(explainInWords(poor, explain(poor, allocateMoney(poor), byAge, allocateMoney), names)[0]).toMatch(/No single clause, limit or bound would make less of it unmet: what is missing is money, £164,997\.00\.$/);
  });

  let solve: LinearSolver;
  beforeAll(async () => { solve = await highsSolver(); });

  it("names a share that binds, and what is freed without it", () => {
    const matched: AllocationProblem = { ...sureStartCase, shares: [{ id: "half of S1", kind: "rate", source: 0, year: 0, costs: [0], share: { numerator: 1n, denominator: 2n } }] };
    const reallocate = (problem: AllocationProblem): Allocation => allocateMoney(problem, solve);
    const { unmet, left } = explain(matched, reallocate(matched), byAge, reallocate);
    expect(unmet.map(({ pence, relaxation }) => [pence, relaxation])).toEqual([[1_000_00n, { relaxation: { kind: "bound", bound: "half of S1" }, frees: 1_000_00n, through: null }]]);
    expect(left.map(({ pence, bounds, relaxation }) => [pence, bounds, relaxation?.frees])).toEqual([[6_000_00n, ["half of S1"], 6_000_00n]]);
  });

  const refusedBy: RefusedBy = (source, cost) => [["a"], ["b"], ["a", "b"], ["c"]][(source * 7 + cost * 3) % 4]!;
  const everyReason = ({ unmet, left }: Explanation): { aim: Aim; reason: Explanation["unmet"][number] }[] => [
    ...unmet.map((reason) => ({ aim: "unmet cost" as const, reason })),
    ...left.map((reason) => ({ aim: "restricted money left" as const, reason })),
  ];

  it("a relaxation frees exactly what it promises", () => {
    fc.assert(fc.property(arbitraryAllocation(true), (problem) => {
      const allocation = allocateMoney(problem);
      for (const { aim, reason } of everyReason(explain(problem, allocation, refusedBy, allocateMoney))) {
        if (reason.relaxation === null) continue;
        const relaxed = allocateMoney(relax(problem, reason.relaxation.relaxation, refusedBy));
        expect(amountOf(aim, problem, allocation) - amountOf(aim, problem, relaxed)).toBe(reason.relaxation.frees);
      }
    }));
  });

  it("no single clause or limit frees more than the one that is named: every one is tried", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (problem) => {
      const allocation = allocateMoney(problem);
      const { unmet, left } = explain(problem, allocation, refusedBy, allocateMoney);
      const [bestUnmet, bestLeft] = [unmet, left].map((reasons) => reasons.reduce((most, { relaxation }) => (relaxation !== null && relaxation.frees > most ? relaxation.frees : most), 0n));
      const all = problem.sources.flatMap((_, source): Relaxation[] => [...["a", "b", "c"].map((clause) => ({ kind: "clause" as const, source, clause })), ...[0, 1].map((year) => ({ kind: "carry-forward limit" as const, source, year }))]);
      for (const relaxation of all) {
        const relaxed = allocateMoney(relax(problem, relaxation, refusedBy));
        expect(amountOf("unmet cost", problem, allocation) - amountOf("unmet cost", problem, relaxed) <= bestUnmet!).toBe(true);
        expect(amountOf("restricted money left", problem, allocation) - amountOf("restricted money left", problem, relaxed) <= bestLeft!).toBe(true);
      }
    }));
  });

  it("the least that has to go through a clause is what the solver finds", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (problem) => {
      const { unmet } = explain(problem, allocateMoney(problem), refusedBy, allocateMoney);
      for (const { relaxation } of unmet) {
        if (relaxation?.relaxation.kind !== "clause") continue;
        expect(Number(relaxation.through)).toBe(leastByOpenedPairs(problem, relax(problem, relaxation.relaxation, refusedBy), solve));
      }
    }));
  });

  it("the money named is all used, and every cost named is paid by that money, or by what is capped, carried or bound", () => {
    fc.assert(fc.property(arbitraryAllocation(false), (problem) => {
      const allocation = allocateMoney(problem);
      const { unmet, left } = explain(problem, allocation, refusedBy, allocateMoney);
      for (const { money } of unmet) for (const { source, year } of money) expect(allocation.left[source]![year]).toBe(0n);
      for (const { costs } of left) for (const cost of costs) {
        expect(allocation.unmet[cost]).toBe(0n);
        for (const payment of allocation.payments.filter((each) => each.cost === cost)) expect(problem.sources[payment.source]!.kind).toBe("restricted grant");
      }
      for (const { source, year, costs, atTheMost } of left) {
        const named = new Set([...costs, ...atTheMost.flatMap((most) => most.costs)]);
        for (const { cost } of problem.sources[source]!.admits) if (problem.costs[cost]!.year === year && problem.costs[cost]!.pence > 0n) expect(named.has(cost)).toBe(true);
      }
      expect(unmet.reduce((total, { pence }) => total + pence, 0n)).toBe(amountOf("unmet cost", problem, allocation));
      expect(left.reduce((total, { pence }) => total + pence, 0n)).toBe(amountOf("restricted money left", problem, allocation));
    }));
  });

  it("names the one cost of the plan though the money that is left paid all of it", () => {
    const only: AllocationProblem = { years: 3, costs: [{ id: "c", serviceId: "s", year: 1, pence: 1n }], sources: [{ id: "m", kind: "restricted grant", available: [0n, 2n, 0n], carryForward: [0n, 1n, 0n], carriedAgain: false, admits: [{ cost: 0, atMost: null }] }], bounds: [], shares: [] };
    expect(explain(only, allocateMoney(only), () => [], allocateMoney).left).toMatchObject([{ source: 0, year: 1, pence: 1n, costs: [0] }]);
  });
});
