import { describe, expect, it } from "vitest";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { aBaseBudget, aCondition, aCost, anAward, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { cliffSentence } from "./cliff-sentence";
import { evaluate } from "./evaluate";
import { headline } from "./headline";

const column = (key: keyof typeof lutonPlans) => ({ key, title: lutonPlans[key].about.title, evaluation: evaluate(planOf(lutonPlans[key])) });

/** A scenario of three years with this yearly cost and this yearly base budget. */
const simple = (title: string, cost: string, base: string) => ({
  key: title, title, evaluation: evaluate(soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", cost)], baseBudgets: [aBaseBudget("base", base, { growth: true })] }))),
});

describe("the sentence over the picture", () => {
  it("says how many close the gap and which does it for less", () => {
    expect(headline([column("doNothing"), column("mainstreamInFull"), column("taperToHeadroom"), column("mergeUnderThreeCoordinators")])).toBe(
      "Two of the four close the gap. Merge under three co-ordinators does it for £136,821.60 less over four years.",
    );
  });

  it.each([
    ["none of several", [simple("A", "10.00", "4.00"), simple("B", "10.00", "5.00"), simple("C", "10.00", "6.00")], "None of the three closes the gap. C comes nearest, with £12 unfunded over three years."],
    ["neither of two", [simple("A", "10.00", "4.00"), simple("B", "10.00", "4.00")], "Neither closes the gap; each leaves £18 unfunded over three years."],
    ["one alone that does not", [simple("A", "10.00", "4.00")], "A leaves £18 unfunded over three years."],
    ["one alone that does", [simple("A", "10.00", "10.00")], "A closes the gap, with £30 of base budget growth over three years."],
    ["one of two", [simple("A", "10.00", "4.00"), simple("B", "10.00", "10.00")], "One of the two closes the gap: B, with £30 of base budget growth over three years."],
    ["both", [simple("A", "10.00", "10.00"), simple("B", "8.00", "8.00")], "Both close the gap. B does it for £6 less over three years."],
    ["all at the same cost", [simple("A", "8.00", "8.00"), simple("B", "8.00", "8.00"), simple("C", "8.00", "9.00")], "All three close the gap, at the same cost."],
    ["all at different costs", [simple("A", "9.00", "9.00"), simple("B", "8.00", "8.00"), simple("C", "7.00", "9.00")], "All three close the gap. C does it for £3 less than the next over three years."],
    ["nothing", [], "There is nothing to compare yet."],
  ])("%s", (_, columns, sentence) => {
    expect(headline(columns)).toBe(sentence);
  });
});

describe("the funding cliff in a sentence", () => {
  it("says what grants pay now and what is left by the last year", () => {
    expect(cliffSentence(column("doNothing").evaluation)).toBe("Children's Fund, Flying Start and On Track pay £330,000 of £360,000 in 2005/06 and nothing by 2008/09.");
  });

  it("speaks of one grant, of many, and of none", () => {
    const grants = (count: number, endsOn: string | null) => {
      const ids = Array.from({ length: count }, (_, position) => `fund-${position}`);
      return evaluate(soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", "100.00")], awards: ids.map((id) => anAward(id, "10.00", { endsOn })), conditions: ids.map((id) => aCondition(id, "family")) })));
    };
    expect(cliffSentence(grants(1, null))).toBe("Award fund-0 pays £10 of £100 in 2005/06 and £10 of £100 in 2007/08.");
    expect(cliffSentence(grants(6, "2006-03-31"))).toBe("Six grants pay £60 of £100 in 2005/06 and nothing by 2007/08.");
    expect(cliffSentence(grants(0, null))).toBe("No grant pays for any of the £100 in 2005/06.");
  });
});
