import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideVirement, type Virement, type VirementRule } from "./virement";

const pence = fc.bigInt({ min: 1n, max: 100n });
const flags = { permanent: fc.boolean(), betweenCapitalAndRevenue: fc.boolean(), crossesScheme: fc.boolean(), crossesRingFence: fc.boolean() };
const virement: fc.Arbitrary<Virement> = fc.record({ amount: pence, movedBefore: pence, receiverEligible: fc.boolean(), ...flags });
const rules: fc.Arbitrary<VirementRule[]> = fc.array(fc.record({ approver: fc.constantFrom("Director", "Executive", "Council"), above: fc.option(pence), yearAbove: fc.option(pence), ...flags }), { maxLength: 6 });
const open: VirementRule = { approver: "Pool manager", above: null, yearAbove: null, permanent: false, betweenCapitalAndRevenue: false, crossesScheme: false, crossesRingFence: false };

/** The place of the rule that decides; -1 for nobody; after all rules when blocked. */
function restriction(wish: Virement, policy: readonly VirementRule[]): number {
  const found = decideVirement(wish, policy);
  return found.decision === "blocked" ? policy.length : found.decision === "nobody" ? -1 : found.matching.at(-1)!;
}

describe("who approves a virement", () => {
  it("never becomes less restrictive when the amount, or what was moved before, grows", () => {
    fc.assert(fc.property(virement, rules, pence, (wish, policy, more) => {
      expect(restriction({ ...wish, amount: wish.amount + more }, policy) >= restriction(wish, policy)).toBe(true);
      expect(restriction({ ...wish, movedBefore: wish.movedBefore + more }, policy) >= restriction(wish, policy)).toBe(true);
    }));
  });

  it("blocks money out of a ring-fence to a service that is not eligible, whatever the policy", () => {
    fc.assert(fc.property(virement, rules, (wish, policy) => {
      expect(decideVirement({ ...wish, crossesRingFence: true, receiverEligible: false }, policy)).toEqual({ decision: "blocked" });
    }));
  });

  it("always finds an approver where the first rule asks for nothing, and that rule alone decides alone", () => {
    fc.assert(fc.property(virement, rules, (wish, policy) => {
      const allowed = { ...wish, receiverEligible: true };
      expect(decideVirement(allowed, [open, ...policy]).decision).toBe("needs approval");
      expect(decideVirement(allowed, [open])).toEqual({ decision: "needs approval", approver: "Pool manager", matching: [0] });
    }));
  });

  it("finds nobody where no rule matches", () => {
    const wish: Virement = { amount: 5n, movedBefore: 0n, permanent: false, betweenCapitalAndRevenue: false, crossesScheme: false, crossesRingFence: false, receiverEligible: true };
    expect(decideVirement(wish, [{ ...open, above: 5n }])).toEqual({ decision: "nobody" });
  });
});
