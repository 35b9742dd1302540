import { describe, expect, it } from "vitest";
import { aBaseBudget, aClause, aCost, anAward, aPin, aPortion, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { applyChanges, diff } from "./change";
import { checkMerge } from "./check-merge";
import { evaluate } from "./evaluate";
import { mergeOffer, mergeScenarios, wholeOffer, type ThreePlans } from "./merge-scenarios";
import type { Plan } from "./plan";

/** Two services that a grant of £100,000.00 may pay, and a base budget for the rest. */
const planWith = (given: Partial<PlanInput> = {}): Plan => soundPlan(emptyPlan({
  services: [aService("family"), aService("school")], costLines: [aCost("pay", "family", "90000.00"), aCost("rent", "school", "90000.00")],
  awards: [anAward("grant", "100000.00", { restricted: false })], baseBudgets: [aBaseBudget("base", "50000.00")], ...given,
}));
const base = planWith();
const three = (ours: Plan, theirs: Plan, from = base): ThreePlans => ({ base: from, ours, theirs });
const checkWhole = (plans: ThreePlans, side: "ours" | "theirs" = "ours") => checkMerge(plans, wholeOffer(mergeOffer(plans), side));
const problemsOf = (plans: ThreePlans, side: "ours" | "theirs" = "ours") => {
  const checked = checkWhole(plans, side);
  return checked.ok ? [] : checked.problems;
};
const familyPin = aPin("family-pin", "grant", "family", "60000.00");
const schoolPin = aPin("school-pin", "grant", "school", "60000.00");

describe("a merge that would break a rule", () => {
  it("without conflict that oversubscribes a grant is refused, and names the two edits", () => {
    const plans = three(planWith({ pinnedPayments: [familyPin] }), planWith({ pinnedPayments: [schoolPin] }));
    expect(evaluate(plans.ours).brokenBounds).toEqual([]);
    expect(evaluate(plans.theirs).brokenBounds).toEqual([]);
    expect(mergeOffer(plans)).toMatchObject({ conflicts: [], changes: [{ id: "school-pin" }] });
    expect(problemsOf(plans)).toEqual([{
      rules: [expect.stringMatching(/^Award grant is to pay exactly £60,000\.00 for Service (family|school) in 2005\/06; £20,000\.00 of it cannot be paid\. The payment is pinned/)],
      ours: ["Award grant: 2005/06 for Service family, pinned payment added, £60,000"],
      theirs: ["Award grant: 2005/06 for Service school, pinned payment added, £60,000"],
      theirKeys: ["pinnedPayments|school-pin|"],
    }]);
  });

  it("finds the two among many edits that do no harm", () => {
    const more = Array.from({ length: 12 }, (_, at) => aCost(`more-${at}`, "family", "10.00"));
    const fewer = Array.from({ length: 9 }, (_, at) => aCost(`other-${at}`, "school", "10.00"));
    const plans = three(
      planWith({ costLines: [...base.costLines, ...more], pinnedPayments: [familyPin] }),
      planWith({ costLines: [...base.costLines, ...fewer], pinnedPayments: [schoolPin], baseBudgets: [aBaseBudget("base", "60000.00")] }),
    );
    expect(problemsOf(plans)).toMatchObject([{ ours: ["Award grant: 2005/06 for Service family, pinned payment added, £60,000"], theirs: ["Award grant: 2005/06 for Service school, pinned payment added, £60,000"] }]);
  });

  it("names a lower award here and a payment pinned there", () => {
    const plans = three(planWith({ awards: [anAward("grant", "50000.00", { restricted: false })] }), planWith({ pinnedPayments: [schoolPin] }));
    expect(problemsOf(plans)).toMatchObject([{ ours: ["Award grant: amount from £100,000 to £50,000"], theirs: ["Award grant: 2005/06 for Service school, pinned payment added, £60,000"] }]);
  });

  it("against a grant's least share, quotes the funder's clause for all years at once", () => {
    const clause = aClause("school-share", "grant", "minimum share", { share: "1/2", serviceId: "school" });
    const lessRent = [aCost("pay", "family", "90000.00"), aCost("rent", "school", "40000.00")];
    const plans = three(planWith({ costLines: lessRent }), planWith({ conditions: [clause] }));
    const [problem, ...others] = problemsOf(plans);
    expect(others).toEqual([]);
    expect(problem?.rules).toHaveLength(3);
    expect(problem?.rules[0]).toContain("“The clause school-share”");
    expect(problem).toMatchObject({ ours: ["Cost rent: amount from £90,000 to £40,000"], theirs: ["Award grant: for Service school, condition added, 1/2"] });
  });

  it("names one edit alone where it breaks the rule by itself", () => {
    const plans = three(planWith({ costLines: [...base.costLines, aCost("travel", "family", "5.00")] }), planWith({ pinnedPayments: [aPin("much", "grant", "school", "100000.01")] }));
    expect(problemsOf(plans)).toMatchObject([{ ours: [], theirs: ["Award grant: 2005/06 for Service school, pinned payment added, £100,000.01"] }]);
  });

  const play = { services: [...base.services, aService("play")], costLines: [...base.costLines, aCost("play", "play", "90000.00")] };
  const pins = [aPin("a", "grant", "family", "30000.00"), aPin("b", "grant", "school", "30000.00", { limit: "at least" })];

  it("names one of each side where any one of several would do", () => {
    const plans = three(planWith({ pinnedPayments: pins }), planWith({ ...play, pinnedPayments: [aPin("c", "grant", "play", "50000.00")] }));
    expect(problemsOf(plans)).toMatchObject([{ ours: ["Award grant: 2005/06 for Service family, pinned payment added, £30,000"], theirs: ["Award grant: 2005/06 for Service play, pinned payment added, £50,000"] }]);
  });

  it("names all that is near the rule where two edits are not enough", () => {
    const plans = three(planWith({ pinnedPayments: pins }), planWith({ ...play, pinnedPayments: [aPin("c", "grant", "play", "90000.00")] }));
    expect(problemsOf(plans)).toMatchObject([{
      ours: ["Award grant: 2005/06 for Service family, pinned payment added, £30,000", "Award grant: 2005/06 for Service school, pinned payment added, £30,000"],
      theirs: ["Award grant: 2005/06 for Service play, pinned payment added, £90,000"],
    }]);
  });

  it("names their lower award that was chosen over ours", () => {
    const [raised, lower] = [anAward("grant", "200000.00", { restricted: false }), anAward("grant", "80000.00", { restricted: false })];
    const plans = three(planWith({ awards: [raised], pinnedPayments: [familyPin, schoolPin] }), planWith({ awards: [lower] }));
    expect(problemsOf(plans, "theirs")).toMatchObject([{ theirs: ["Award grant: amount from £100,000 to £80,000"], theirKeys: ["awards|grant|amount"] }]);
  });

  it("takes both portions of a service together without complaint", () => {
    const partOf = (one: string, other: string): Plan => planWith({ portions: [aPortion("one", "family", one), aPortion("other", "family", other)] });
    const plans = three(partOf("0.25", "0.75"), partOf("0.75", "0.25"), partOf("0.5", "0.5"));
    expect(checkWhole(plans, "theirs").ok).toBe(true);
  });

  it("names what no plan may be, with the line and the half that is taken without the other", () => {
    const partOf = (one: string, other: string): Plan => planWith({ portions: [aPortion("one", "family", one), aPortion("other", "family", other)] });
    const plans = three(partOf("0.25", "0.75"), partOf("0.75", "0.25"), partOf("0.5", "0.5"));
    const { conflicts } = mergeOffer(plans);
    expect(conflicts).toHaveLength(2);
    const mixed = checkMerge(plans, { taken: new Set(), choices: { "portions|one|share": "theirs", "portions|other|share": "ours" } });
    expect(mixed).toMatchObject({ ok: false, problems: [{ rules: [expect.stringContaining("Portion other: The portions of Service family total 3/2")], ours: [], theirs: ["Service family: Portion one, share from 50% to 75%"] }] });
  });

  it("leaves a service that one side removed and the other gave a cost", () => {
    const without = planWith({ services: [aService("family")], costLines: [aCost("pay", "family", "90000.00")] });
    const plans = three(without, planWith({ costLines: [...base.costLines, aCost("travel", "school", "5.00")] }));
    expect(problemsOf(plans)).toMatchObject([{ rules: [expect.stringContaining("Cost travel")], ours: ["Service school: service removed"], theirs: ["Cost travel: cost added, £5"] }]);
  });

  it("is not refused for what was broken in our plan before, unless by more", () => {
    const short = planWith({ pinnedPayments: [aPin("much", "grant", "school", "110000.00")] });
    const travels = { ...short, costLines: [...short.costLines, ...planWith({ costLines: [aCost("travel", "family", "5.00")] }).costLines] };
    expect(checkWhole(three(short, travels, short)).ok).toBe(true);
    const less = applyChanges(short, diff(base, planWith({ awards: [anAward("grant", "80000.00", { restricted: false })] })));
    expect(problemsOf(three(short, less, short))).toMatchObject([{ ours: [], theirs: ["Award grant: amount from £100,000 to £80,000"] }]);
  });

  it("where each side removed a partner and none is left, says so", () => {
    const empty = soundPlan(emptyPlan());
    const plans = three(soundPlan({ ...empty, partners: empty.partners.slice(0, 1) }), soundPlan({ ...empty, partners: empty.partners.slice(1) }), empty);
    expect(problemsOf(plans)).toMatchObject([{ ours: [expect.stringContaining("partner removed")], theirs: [expect.stringContaining("partner removed")] }]);
  });

  it("that breaks nothing gives the plan and its figures", () => {
    const plans = three(planWith({ pinnedPayments: [familyPin] }), planWith({ baseBudgets: [aBaseBudget("base", "70000.00")] }));
    const checked = checkWhole(plans);
    expect(checked).toMatchObject({ ok: true, evaluation: { figures: { gap: { total: "30000.00" } } } });
    if (checked.ok) expect(diff(mergeScenarios(plans, wholeOffer(mergeOffer(plans), "ours")), checked.plan)).toEqual([]);
  });
});
