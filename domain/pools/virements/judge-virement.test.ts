import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBaseBudget, aCondition, aCost, anAward, aPool, aService, emptyPlan, soundPlan, type PlanInput } from "@/testing/plan-factory";
import { poundsToPence, penceToPounds } from "../../money/money";
import { applyChanges } from "../../plan/change";
import { evaluate } from "../../plan/evaluate";
import type { Pounds } from "../../plan/fields";
import { judgeVirement } from "./judge-virement";
import { virementChanges } from "./virement-changes";
import type { VirementWish } from "./virement-wish";

const rule = (place: number, approver: string, more: Partial<NonNullable<PlanInput["virementRules"]>[number]> = {}) => ({ id: `rule-${place}`, poolId: "pool", place, approver, above: null, yearAbove: null, permanent: false, betweenCapitalAndRevenue: false, crossesScheme: false, crossesRingFence: false, clause: `Paragraph ${place}`, ...more });

/** Oxfordshire's scheme of 2003 for a pool of two schemes; a grant for children in need pays a part of one of them. */
const plan = soundPlan(emptyPlan({
  pools: [aPool("pool")],
  services: [{ ...aService("family"), poolId: "pool" }, { ...aService("outreach"), poolId: "pool" }, aService("respite")],
  costLines: [aCost("workers", "family", "900000.00"), aCost("rooms", "family", "50000.00"), aCost("visits", "outreach", "400000.00"), aCost("minibus", "outreach", "20000.00", { nature: "capital", costType: "non-pay" }), aCost("beds", "respite", "1000.00")],
  awards: [anAward("grant", "390000.00")], conditions: [aCondition("grant", "outreach")],
  baseBudgets: [aBaseBudget("council-in", "1000000.00", { arrangement: "pooled", poolId: "pool" })],
  virementRules: [
    rule(1, "Director with the Executive Member"), rule(2, "Executive", { above: "250000.00" }), rule(3, "Executive", { yearAbove: "300000.00" }),
    rule(4, "Council", { permanent: true }), rule(5, "Council", { betweenCapitalAndRevenue: true }),
  ],
}));
const evaluation = evaluate(plan);
const wish = (more: Partial<Record<keyof VirementWish, unknown>> = {}): VirementWish => ({ poolId: "pool", year: "2006/07", fromLineId: "workers", toLineId: "visits", amount: "1000.00", permanent: false, ...more }) as VirementWish;
const judged = (more: Parameters<typeof wish>[0] = {}, agreed: Parameters<typeof judgeVirement>[3] = []) => {
  const found = judgeVirement(plan, evaluation, wish(more), agreed);
  if (!found.ok) throw new Error(found.faults.map(({ message }) => message).join("; "));
  return found.judged;
};

describe("who must agree to a virement", () => {
  it.each([
    ["249999.99", "Director with the Executive Member"], ["250000.00", "Director with the Executive Member"], ["250000.01", "Executive"],
  ])("WE-39: £%s is for the %s, because a limit is still within", (amount, approver) => {
    expect(judged({ amount }).rule).toMatchObject({ approver });
  });

  it("WE-39: £5,000 between capital and revenue is for the Council, whatever the amount", () => {
    expect(judged({ fromLineId: "minibus", amount: "5000.00" })).toMatchObject({ betweenCapitalAndRevenue: true, crossesScheme: false, rule: { approver: "Council", clause: "Paragraph 5" } });
  });

  it("counts what was agreed from the same cost in the same year, and nothing else", () => {
    const before = { fromLineId: "workers", year: wish().year, amount: "299000.00" as Pounds };
    expect(judged({}, [before])).toMatchObject({ movedBefore: "299000.00", rule: { approver: "Director with the Executive Member" } });
    expect(judged({ amount: "1000.01" }, [before]).rule).toMatchObject({ approver: "Executive", clause: "Paragraph 3" });
    expect(judged({ amount: "1000.01" }, [{ ...before, fromLineId: "rooms" }, { ...before, year: "2005/06" as VirementWish["year"] }])).toMatchObject({ movedBefore: "0.00", rule: { clause: "Paragraph 1" } });
  });

  it("says what is already asked for from the same cost, and refuses what it cannot hold together with that", () => {
    // Rooms cost £50,000.00 a year.
    const askingWith = (waiting: readonly VirementWish[], more: Parameters<typeof wish>[0]) => judgeVirement(plan, evaluation, wish({ fromLineId: "rooms", toLineId: "workers", ...more }), [], waiting);
    const first = wish({ fromLineId: "rooms", toLineId: "visits", amount: "30000.00" });
    expect(askingWith([first], { amount: "20000.00" })).toMatchObject({ ok: true, judged: { waiting: "30000.00" } });
    expect(askingWith([first], { amount: "20000.01" })).toEqual({ ok: false, faults: [{ field: "amount", message: "Cost rooms has £50,000 in 2006/07, and £30,000 of it is already asked for; with this it would be more than it has" }] });
    // What waits from another cost or in another year takes nothing; for good, it takes from every later year.
    const year = "2005/06" as VirementWish["year"];
    expect(askingWith([{ ...first, fromLineId: "workers" }, { ...first, year }], { amount: "50000.00" })).toMatchObject({ ok: true, judged: { waiting: "0.00" } });
    expect(askingWith([{ ...first, year, permanent: true }], { amount: "50000.00" })).toMatchObject({ ok: false });
    expect(askingWith([first], { amount: "50000.00", year, permanent: true })).toMatchObject({ ok: false, faults: [{ field: "amount" }] });
  });

  it("blocks, whoever approves, what only money of a grant could give whose conditions do not admit the receiver", () => {
    // Outreach costs £420,000.00, of which the grant pays £390,000.00: £30,000.00 can go, a penny more cannot.
    expect(judged({ fromLineId: "visits", toLineId: "rooms", amount: "30000.00" })).toMatchObject({ decision: "needs approval", crossesRingFence: false });
    const blocked = judged({ fromLineId: "visits", toLineId: "rooms", amount: "30000.01" });
    expect(blocked).toMatchObject({ decision: "blocked", rule: null, ringFence: { takenFromUnwilling: "0.01" } });
    expect(blocked.ringFence.ringFences).toEqual([{ awardId: "grant", name: "Award grant", pays: "390000.00", admitsReceiver: false, refusals: ["Refused on services: the award admits Service outreach; this is Service family (all of it). Clause: “For this service only”"] }]);
  });

  it("lets money stay within the ring-fence that pays for it", () => {
    expect(judged({ fromLineId: "visits", toLineId: "minibus", amount: "390000.00" })).toMatchObject({ decision: "needs approval", crossesRingFence: false });
  });

  it("says what is wrong with a wish at its field", () => {
    const fieldsOf = (more: Parameters<typeof wish>[0]) => { const found = judgeVirement(plan, evaluation, wish(more), []); return found.ok ? [] : found.faults.map(({ field }) => field); };
    expect([fieldsOf({ year: "2012/13" }), fieldsOf({ toLineId: "workers" }), fieldsOf({ toLineId: "beds" }), fieldsOf({ amount: "0.00" }), fieldsOf({ fromLineId: "rooms", amount: "50000.01" })]).toEqual([["year"], ["to"], ["to"], ["amount"], ["amount"]]);
  });
});

describe("an agreed virement", () => {
  it("takes from one cost what it gives to the other, in its year or in that and all later ones, and nothing else moves", () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 5_000_000n }), fc.boolean(), fc.constantFrom("2005/06", "2006/07"), (pence, permanent, year) => {
      const asked = wish({ fromLineId: "rooms", toLineId: "workers", amount: penceToPounds(pence), permanent, year });
      const once = applyChanges(plan, virementChanges(plan, evaluation, asked, { named: "v-1", reason: "Virement agreed by the Executive" }));
      const after = evaluate(once);
      const amounts = (of: typeof evaluation, id: string, each: string) => poundsToPence(of.lines.find((line) => line.id === id)!.amounts[each as VirementWish["year"]]!);
      for (const each of evaluation.years) {
        const moves = each === year || (permanent && each > year) ? pence : 0n;
        expect(amounts(after, "rooms", each)).toBe(amounts(evaluation, "rooms", each) - moves);
        expect(amounts(after, "workers", each)).toBe(amounts(evaluation, "workers", each) + moves);
        expect(after.figures.cost.byYear[each]).toBe(evaluation.figures.cost.byYear[each]);
      }
      // Moved back, every amount is as it was.
      const back = applyChanges(once, virementChanges(once, after, { ...asked, fromLineId: "workers", toLineId: "rooms" }, { named: "v-2", reason: "Back again" }));
      expect(evaluate(back).lines.map(({ amounts: byYear }) => byYear)).toEqual(evaluation.lines.map(({ amounts: byYear }) => byYear));
    }));
  });
});
