import { describe, expect, it } from "vitest";
import { grantsPlans } from "@/prisma/seed/luton/grants-plan";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { highsSolver } from "@/server/solver/highs";
import { sureStartCase } from "@/testing/sure-start-case";
import { aPin, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import { poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import { explainFunding } from "./explain-funding";

const explained = (plan: Plan) => explainFunding(calculate(prepare(plan)));
const oneYear = { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 1 };

describe("why money of a plan is left or missing", () => {
  it("WE-15: nothing is unmet, £5,000 of base budget is left, and base first would have cost £11,000", () => {
    expect(explained(soundPlan(emptyPlan({ about: oneYear, ...sureStartCase })))).toEqual({
      unmet: "0.00", restrictedLeft: "0.00", baseLeft: "5000.00", reasons: [], notExplained: { awardYears: 0, pounds: "0.00" },
      baseFirst: {
        unmet: "11000.00", restrictedLeft: "16000.00",
        inWords: "Spending base budget first would leave £11,000.00 unmet and £16,000.00 of restricted grant unspent: £11,000.00 more unmet, and £16,000.00 more that may have to be handed back.",
      },
    });
  });

  it("explains the largest amounts left where only so many are asked for, and says what the others come to", () => {
    const plan = soundPlan(emptyPlan({ about: oneYear, ...sureStartCase, awards: sureStartCase.awards.map((award) => ({ ...award, amount: `${Number(award.amount) + (award.id === "sure-start" ? 90_000 : 60_000)}.00` })) }));
    const [all, one] = [explained(plan), explainFunding(calculate(prepare(plan)), null, 1)];
    expect(all.notExplained).toEqual({ awardYears: 0, pounds: "0.00" });
    expect([all.reasons.length, one.reasons.length, one.notExplained.awardYears]).toEqual([2, 1, 1]);
    expect(all.reasons).toContain(one.reasons[0]);
    const [explainedPounds, others] = [/^£([\d,.]+\.\d\d) of/.exec(one.reasons[0]!)![1]!.replace(",", ""), one.notExplained.pounds];
    expect(poundsToPence(explainedPounds as Pounds) + poundsToPence(others)).toBe(poundsToPence(one.restrictedLeft));
    expect(poundsToPence(explainedPounds as Pounds) > poundsToPence(others)).toBe(true);
  });

  it("tells a pin that stands in the way, and what releasing it frees", () => {
    const { reasons, unmet } = explained(soundPlan(emptyPlan({ about: oneYear, ...sureStartCase, pinnedPayments: [aPin("pin", "base", "s1", "40000.00", { source: "baseBudgets" })] })));
    expect(unmet).toBe("11000.00");
    expect(reasons[0]).toMatch(/^£11,000\.00 of Service s3 \(Portion s3-5-to-10\) in 2005\/06 is unmet\. .*the payment pinned for Service s1.*£11,000\.00 less would be unmet/);
    expect(reasons[1]).toMatch(/^£16,000\.00 of Award sure-start in 2005\/06 is left\./);
  });

  it("says of Luton's gap that what is missing is money", () => {
    const { reasons } = explained(planOf(lutonPlans.doNothing));
    expect(reasons).toHaveLength(3);
    for (const reason of reasons) expect(reason).toMatch(/No single clause, limit or bound would make less of it unmet: what is missing is money, £\d/);
  });

  it("says of the demonstration's European Social Fund that its rate holds it back, year by year (WE-19)", async () => {
    const { reasons, baseFirst } = explainFunding(calculate(prepare(grantsPlans.asTheyStand)), await highsSolver());
    const [short, fund] = [reasons.find((reason) => reason.includes("in 2006/07 is unmet"))!, reasons.find((reason) => reason.startsWith("£8,800.00 of European Social Fund, young parents in 2005/06 is left."))!];
    expect(fund).toContain("For Young parents' training it pays £111,200.00, the most that “The fund pays 60% of eligible cost, at most 60% of the £200,000.00 approved (demonstration)” lets it pay.");
    expect(fund).not.toMatch(/reaches no cost|stands in the way/);
    expect(fund).toContain("£17,600.00 less would be left of the £21,649.75 of restricted grants left in all years.");
    expect(short).toContain("European Social Fund, young parents has £8,800.00 left, but its clause");
    expect(reasons.join(" ")).not.toMatch(/Play and family clubs, Play and family clubs/);
    expect(baseFirst.inWords).toMatch(/^Spending base budget first, not counting the least and most shares that grants ask for and the rates at which grants pay, would leave £/);
  });
});
