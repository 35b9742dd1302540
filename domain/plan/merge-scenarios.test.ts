import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlan } from "@/testing/arbitrary-plan";
import { aBaseBudget, aCost, aService, emptyPlan, soundPlan } from "@/testing/plan-factory";
import { canonicalPlan } from "./canonical-plan";
import { applyChanges, ChangeDoesNotFit, diff, type Change } from "./change";
import { areOfOnePlace, changeKey, conflictKey, placeOf, type Side } from "./merge-choice";
import { mergeConsequences } from "./merge-consequences";
import { mergeOffer, mergeScenarios, takesWholeOffer, wholeOffer, type MergeDecision, type ThreePlans } from "./merge-scenarios";
import type { Plan } from "./plan";

const withPay = (pay: string, rent = "50.00", budget = "100.00"): Plan => soundPlan(emptyPlan({ services: [aService("family")], costLines: [aCost("pay", "family", pay), aCost("rent", "family", rent)], baseBudgets: [aBaseBudget("base", budget)] }));
const base = withPay("100.00");
const nothing: MergeDecision = { taken: new Set(), choices: {} };

/** Null where no plan can be made of it at all. */
function mergedOrNone(plans: ThreePlans, decision: MergeDecision): Plan | null {
  try {
    return mergeScenarios(plans, decision);
  } catch (error) {
    if (error instanceof ChangeDoesNotFit) return null;
    throw error;
  }
}

const threePlans = fc.tuple(arbitraryPlan, arbitraryPlan, arbitraryPlan).map(([from, ours, theirs]): ThreePlans => ({ base: from, ours, theirs }));
const isAmong = (change: Change, others: readonly Change[]): boolean => others.some((other) => areOfOnePlace(placeOf(change), placeOf(other)));

describe("what one scenario offers another", () => {
  it("is what only it changed since they parted", () => {
    const offer = mergeOffer({ base, ours: withPay("120.00"), theirs: withPay("100.00", "60.00") });
    expect(offer).toMatchObject({ conflicts: [], changes: [{ id: "rent", field: "amount", before: "50.00", after: "60.00" }] });
    expect(mergeOffer({ base, ours: withPay("120.00"), theirs: withPay("120.00") })).toEqual({ changes: [], conflicts: [] });
  });

  it("fits the plan that takes it, change by change", () => {
    fc.assert(fc.property(threePlans, (plans) => {
      for (const change of mergeOffer(plans).changes) {
        try {
          applyChanges(plans.ours, [change]);
        } catch (error) {
          // Only the shape of a whole plan may refuse it: the last partner was removed.
          expect((error as ChangeDoesNotFit).change).toBeNull();
        }
      }
    }));
  });
});

describe("merging scenarios", () => {
  it("that touch different lines is applying both, in either order", () => {
    fc.assert(fc.property(threePlans, ({ base: from, ours, theirs }) => {
      const [mine, yours] = [diff(from, ours), diff(from, theirs).filter((change) => !isAmong(change, diff(from, ours)))];
      const apart = fitting(from, yours);
      if (apart === null) return;
      const plans = { base: from, ours, theirs: apart };
      const offer = mergeOffer(plans);
      expect(offer.conflicts).toEqual([]);
      const there = mergedOrNone(plans, wholeOffer(offer, "ours"));
      const swapped = { base: from, ours: apart, theirs: ours };
      const back = mergedOrNone(swapped, wholeOffer(mergeOffer(swapped), "ours"));
      const [oneWay, otherWay] = [fitting(from, [...mine, ...yours]), fitting(from, [...yours, ...mine])];
      for (const other of [back, oneWay, otherWay]) expect(other === null ? null : canonicalPlan(other)).toBe(there === null ? null : canonicalPlan(there));
    }));
  });

  it("never drops a change of either side: it is there, or lost a conflict, or was left on purpose", () => {
    fc.assert(fc.property(threePlans, fc.nat(), fc.constantFrom<Side>("ours", "theirs"), (plans, leave, side) => {
      const offer = mergeOffer(plans);
      const taken = new Set(offer.changes.map(changeKey).filter((_, at) => offer.changes.length === 0 || at !== leave % offer.changes.length));
      const merged = mergedOrNone(plans, { ...wholeOffer(offer, side), taken });
      if (merged === null) return;
      const changed = new Set(diff(plans.base, merged).map((change) => JSON.stringify(change)));
      const contested = new Set(offer.conflicts.map(({ collection, id, field }) => JSON.stringify([collection, id, field])));
      const lost = (change: Change, winner: Side): boolean => side !== winner && (contested.has(JSON.stringify([change.collection, change.id, change.type === "changed" ? change.field : null])) || contested.has(JSON.stringify([change.collection, change.id, null])));
      for (const change of diff(plans.base, plans.ours)) expect(changed.has(JSON.stringify(change)) || lost(change, "ours")).toBe(true);
      const left = offer.changes.filter((change) => !taken.has(changeKey(change)));
      for (const change of diff(plans.base, plans.theirs)) expect(changed.has(JSON.stringify(change)) || lost(change, "theirs") || isAmong(change, left)).toBe(true);
    }));
  });

  it("that takes nothing leaves our plan as it is, and one that takes all from an unchanged base gives theirs", () => {
    fc.assert(fc.property(threePlans, (plans) => {
      expect(canonicalPlan(mergeScenarios(plans, nothing))).toBe(canonicalPlan(plans.ours));
      const onward = { ...plans, ours: plans.base };
      expect(canonicalPlan(mergeScenarios(onward, wholeOffer(mergeOffer(onward), "ours")))).toBe(canonicalPlan(plans.theirs));
    }));
  });

  it("knows whether anything is left to merge later", () => {
    const plans = { base, ours: withPay("120.00"), theirs: withPay("130.00", "60.00") };
    const offer = mergeOffer(plans);
    expect(takesWholeOffer(offer, wholeOffer(offer, "theirs"))).toBe(true);
    expect(takesWholeOffer(offer, { ...wholeOffer(offer, "ours"), taken: new Set() })).toBe(false);
    expect(takesWholeOffer(offer, { ...wholeOffer(offer, "ours"), choices: {} })).toBe(false);
  });
});

describe("the pounds that hang on a choice", () => {
  it("are the gap over all years with ours and with theirs, the rest as chosen", () => {
    const plans = { base, ours: withPay("120.00"), theirs: withPay("130.00", "60.00", "90.00") };
    const { conflicts } = mergeOffer(plans);
    const key = conflictKey(conflicts[0]!);
    const takingAll = mergeConsequences(plans, wholeOffer(mergeOffer(plans), "ours"));
    expect(takingAll).toEqual({ now: "210.00", merged: "270.00", ofChoice: { [key]: { ours: "270.00", theirs: "300.00" } } });
    expect(mergeConsequences(plans, nothing)).toEqual({ now: "210.00", merged: "210.00", ofChoice: { [key]: { ours: "210.00", theirs: "240.00" } } });
  });

  it("are unknown where the result cannot be worked out", () => {
    const without = soundPlan(emptyPlan());
    const plans = { base, ours: withPay("100.00"), theirs: without };
    expect(mergeConsequences(plans, { taken: new Set(["services|family|"]), choices: {} })).toMatchObject({ now: "150.00", merged: null });
  });
});

/** The plan with some changes made; null where no plan can be made of them. */
function fitting(from: Plan, changes: readonly Change[]): Plan | null {
  try {
    return applyChanges(from, changes);
  } catch (error) {
    if (error instanceof ChangeDoesNotFit) return null;
    throw error;
  }
}
