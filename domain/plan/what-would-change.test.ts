import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import { poundsToPence } from "../money/money";
import { applyChanges } from "./change";
import { evaluate } from "./evaluate";
import type { Plan } from "./plan";
import { readPlan } from "./read-plan";
import { totalOver } from "./total-over";
import { sharedAssumptions, whatWouldChange } from "./what-would-change";
import { figureOfHeadline, figureOver, rankingFigures, type RankingFigure } from "./what-would-change-figure";
import { varied, type ScenarioToVary } from "./what-would-change-varied";

const scenario = (key: string, title: string, plan: Plan): ScenarioToVary => ({ key, title, calculated: calculate(prepare(plan)) });
const luton = (...keys: (keyof typeof lutonPlans)[]): ScenarioToVary[] => keys.map((key) => scenario(key, lutonPlans[key].about.title, planOf(lutonPlans[key])));
const figure = fc.constantFrom(...rankingFigures);
const totalOf = (plan: Plan, of: RankingFigure): bigint => {
  const { figures, years } = evaluate(plan);
  return poundsToPence(totalOver(figures[of].byYear, years));
};

/** Two plans with the same assumptions, and with money and clauses of their own. */
const twoPlans = fc.tuple(arbitraryPlan, arbitraryPlan).map(([one, other]): readonly [Plan, Plan] => {
  const read = readPlan({ ...other, indexRates: one.indexRates, costLines: one.costLines, statedAmounts: [], pinnedPayments: [] });
  return [one, read.ok ? read.plan : one];
});

describe("what would change the answer", () => {
  it("in Luton: less pay, or less growth from a partner, and by how much to the penny", () => {
    const answer = whatWouldChange(luton("taperToHeadroom", "mergeUnderThreeCoordinators"), "gap");
    expect(answer.ranking.map(({ title, amount }) => [title, amount])).toEqual([["Merge under three co-ordinators", "0.00"], ["Taper to headroom", "171515.61"]]);
    expect(answer.assumptions.flatMap(({ flips }) => flips.map(({ text }) => text))).toEqual([
      "If “Pay of family workers and managers” came to £206,720.79 or less a year (now £288,000.00), Taper to headroom would leave no larger a gap than Merge under three co-ordinators.",
      "If “Base budget growth, Luton Borough Council” came to £47,098.50 or less a year in Merge under three co-ordinators (now £218,614.12; what is stated for single years stays), Taper to headroom would leave a smaller gap than Merge under three co-ordinators.",
    ]);
    expect(answer.assumptions.filter(({ flips }) => flips.length === 0).map(({ name }) => name)).toContain("Pay award in every year");
    expect(answer.notVaried).toEqual([]);
    expect(answer.workings).toBeLessThan(1_000);
  });

  it("the figure by which the headline ranks is the cost where several close the gap, else the gap", () => {
    const columns = (...keys: (keyof typeof lutonPlans)[]) => keys.map((key) => ({ key, title: key, evaluation: evaluate(planOf(lutonPlans[key])) }));
    expect(figureOfHeadline(columns("doNothing", "mainstreamInFull", "mergeUnderThreeCoordinators"))).toBe("cost");
    expect(figureOfHeadline(columns("doNothing", "taperToHeadroom", "mergeUnderThreeCoordinators"))).toBe("gap");
  });

  it("a figure varied is the figure of the evaluation", () => {
    fc.assert(fc.property(arbitraryPlan, figure, (plan, of) => {
      const calculated = calculate(prepare(plan));
      expect(figureOver(calculated, of, calculated.prepared.years, null)).toBe(totalOf(plan, of));
    }));
  });

  it("at the value the ranking is another, and one step before it is today’s, both worked out from the changed plan", () => {
    fc.assert(fc.property(twoPlans, figure, fc.nat({ max: 60 }), (plans, of, at) => {
      const assumptions = sharedAssumptions(plans);
      const assumption = assumptions[at % assumptions.length]!;
      const ranked = plans.map((plan, position) => ({ ...scenario(`s${position}`, `Scenario ${position}`, plan), today: totalOf(plan, of) })).sort((one, other) => (one.today < other.today ? -1 : 1));
      const { flips } = varied(assumption, { figure: of, ranked, workOut: (calculated) => figureOver(calculated, of, calculated.prepared.years, null) });
      const today = Math.sign(Number(totalOf(plans[0], of) - totalOf(plans[1], of)));
      const rankedAt = (steps: bigint): number => {
        const [left = 0n, right = 0n] = plans.map((plan) => totalOf(applyChanges(plan, assumption.changesAt(plan, steps)), of));
        return Math.sign(Number(left - right));
      };
      for (const { kind, steps, between } of flips) {
        const there = rankedAt(BigInt(steps));
        expect(there).not.toBe(today);
        expect(kind).toBe(today === 0 ? "parts" : there === 0 ? "draws level" : "overtakes");
        if (kind !== "draws level") expect(between[0]).toBe(there < 0 ? "s0" : "s1");
        const before = rankedAt(BigInt(steps - Math.sign(steps)));
        if (kind === "overtakes") expect(before).not.toBe(there);
        else expect(before).toBe(today);
      }
    }));
  });

  it("says the same whichever scenario comes first", () => {
    const answers = [luton("taperToHeadroom", "doNothing", "mergeUnderThreeCoordinators"), luton("mergeUnderThreeCoordinators", "taperToHeadroom", "doNothing")].map((scenarios) => whatWouldChange(scenarios, "cost"));
    expect(answers[0]).toEqual(answers[1]);
  });
});
