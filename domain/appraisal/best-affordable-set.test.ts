import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOfAllSets, smallestLimitWith, type PlainProblem } from "@/testing/oracles/appraisal";
import type { AffordableProblem } from "./affordable-problem";
import { bestAffordableSet } from "./best-affordable-set";
import { budgetThatBringsIn } from "./budget-that-brings-in";

const allowance = () => ({ left: 1_000_000 });

const problemOf = (plain: PlainProblem): AffordableProblem => ({
  proposals: plain.values.map((value, place) => ({ value, costs: plain.costs[place]!, mustHave: plain.musts[place]! })),
  budgets: plain.budgets,
  needs: plain.needs,
  rulesOut: plain.rulesOut,
});

const problems = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 2 })).chain(([count, budgets]) => {
  const small = fc.bigInt({ min: 0n, max: 6n });
  const pair = fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([one, other]) => one !== other);
  const pairs = count > 1 ? fc.array(pair, { maxLength: 2 }) : fc.constant([]);
  return fc.record({
    costs: fc.array(fc.array(small, { minLength: budgets, maxLength: budgets }), { minLength: count, maxLength: count }),
    values: fc.array(small, { minLength: count, maxLength: count }),
    musts: fc.array(fc.integer({ min: 0, max: 6 }).map((drawn) => drawn === 0), { minLength: count, maxLength: count }),
    budgets: fc.array(fc.bigInt({ min: 0n, max: 15n }), { minLength: budgets, maxLength: budgets }),
    needs: pairs,
    rulesOut: pairs,
  });
});

describe("the best affordable set", () => {
  it("is the set that looking at every set finds, ties included", () => {
    fc.assert(fc.property(problems, (plain) => {
      const best = bestAffordableSet(problemOf(plain), allowance());
      expect(best === null ? null : best.chosen.flatMap((isIn, place) => (isIn ? [place] : []))).toEqual(bestOfAllSets(plain));
    }));
  });

  it("is brought to hold a proposal by the smallest budget that does", () => {
    fc.assert(fc.property(problems, fc.nat(), fc.nat(), (plain, anyPlace, anyBudget) => {
      const [place, budget] = [anyPlace % plain.values.length, anyBudget % plain.budgets.length];
      expect(budgetThatBringsIn(problemOf(plain), place, budget, allowance())).toBe(smallestLimitWith(plain, place, budget));
    }));
  });

  it("is never worth less with more money", () => {
    fc.assert(fc.property(problems, fc.bigInt({ min: 0n, max: 9n }), (plain, more) => {
      const [less, richer] = [plain, { ...plain, budgets: plain.budgets.map((budget) => budget + more) }].map((one) => bestAffordableSet(problemOf(one), allowance())?.value ?? -1n);
      expect(richer! >= less!).toBe(true);
    }));
  });

  it("is found for thirty proposals, two budgets, and all that keeps the best from being reached", () => {
    const proposals = Array.from({ length: 30 }, (_, place) => ({ value: BigInt(10 + ((place * 37) % 41)), costs: [BigInt(1_000_000 + ((place * 7919) % 97) * 31_337), BigInt(((place * 613) % 29) * 17_001)], mustHave: place === 3 }));
    const best = bestAffordableSet({ proposals, budgets: [30_000_000n, 4_000_000n], needs: [[1, 2]], rulesOut: [[4, 5]] }, allowance());
    expect(best?.costs.every((cost, budget) => cost <= [30_000_000n, 4_000_000n][budget]!)).toBe(true);
    const even = Array.from({ length: 30 }, (_, place) => ({ value: BigInt(2 * (50 + place)), costs: [BigInt(2 * (50 + place))], mustHave: false }));
    expect(bestAffordableSet({ proposals: even, budgets: [1001n], needs: [], rulesOut: [] }, allowance())?.value).toBe(1000n);
  });
});
