import { describe, expect, it } from "vitest";
import { aBaseBudget, aClause, aCondition, anAward, aPin, aPool, aPortion, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { lutonPlans, planOf } from "@/prisma/seed/luton/plans";
import { diff, type Change } from "./change";
import { describeChange } from "./describe-change";

const before = planOf(lutonPlans.doNothing);
const changed = (collection: Change["collection"], id: string, field: string, was: string | number | boolean | null, is: string | number | boolean | null): string =>
  describeChange({ type: "changed", collection, id, field, before: was, after: is }, before);

describe("a change in words", () => {
  it.each([
    [changed("indexRates", "pay-award-2006-07", "rate", "0.0295", "0.035"), "Pay award 2006/07: rate from 2.95% to 3.5%"],
    [changed("awardYears", "childrens-fund-2007-08", "share", "2/3", "1/2"), "Children's Fund: 2007/08 share from 2/3 to 1/2"],
    [changed("costLines", "family-workers-pay", "amount", "288000.00", "290000.50"), "Pay of family workers and managers: amount from £288,000 to £290,000.50"],
    [changed("awards", "flying-start", "endsOn", "2006-08-31", null), "Flying Start: end from 31 August 2006 to no end date"],
    [changed("awards", "flying-start", "restricted", true, false), "Flying Start: restricted from yes to no"],
    [changed("baseBudgets", "council-base-budget", "partnerId", "luton-borough-council", "luton-primary-care-trust"), "Family support, base budget: partner from Luton Borough Council to Luton Primary Care Trust"],
    [changed("provisions", "core-worker", "children", 80, 90), "Core family worker: children reached from 80 to 90"],
    [changed("about", "about", "title", "Do nothing", "Wait"), "The plan: title from “Do nothing” to “Wait”"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });

  it("describes lines that came and went", () => {
    const taper = planOf(lutonPlans.taperToHeadroom);
    const sentences = diff(before, taper).map((change) => describeChange(change, taper));
    expect(sentences).toContain("Service reduced to headroom: cost added, −£120,000");
    expect(sentences).toContain("Service reduced to headroom: 2006/07 stated amount added, −£10,000");
    expect(sentences).toContain("Base budget growth, Luton Primary Care Trust: base budget added, £45,000");
    expect(sentences.every((sentence) => !/undefined|\bnull\b/.test(sentence))).toBe(true);
  });

  it("describes portions, pinned payments, pools and conditions of every kind", () => {
    const lines = { services: [aService("family")], awards: [anAward("fund", "1.00", { restricted: false })] };
    const plain = soundPlan(emptyPlan({ ...lines, baseBudgets: [aBaseBudget("base", "1.00")] }));
    const plan = soundPlan(emptyPlan({
      ...lines, awards: [anAward("fund", "1.00", { restricted: false, carryForwardShare: "0.05", carryForwardLimit: "1000.00" })], baseBudgets: [aBaseBudget("base", "1.00", { arrangement: "pooled", poolId: "pool", inKind: true })],
      conditions: [aCondition("fund", "family"), aClause("ages", "fund", "ages", { ageFrom: 5, ageTo: 13 }), aClause("cap", "fund", "maximum share", { share: "0.1", words: "Management" })],
      portions: [aPortion("all", "family", "1")], pinnedPayments: [aPin("pin", "fund", "family", "50.00")], pools: [aPool("pool")],
    }));
    expect(diff(plain, plan).map((change) => describeChange(change, plan))).toEqual([
      "Award fund: share carried forward from 0% to 5%",
      "Award fund: limit on what is carried forward from no limit to £1,000",
      "Award fund: ages, condition added",
      "Award fund: maximum share, condition added, 10%",
      "Award fund: for Service family, condition added",
      "Base base: pool from none to Pool pool",
      "Base base: arrangement from “own” to “pooled”",
      "Base base: in kind from no to yes",
      "Service family: Portion all, portion added, 100%",
      "Award fund: 2005/06 for Service family, pinned payment added, £50",
      "Pool pool: pool added",
    ]);
  });
});
