import fc from "fast-check";
import { expect, it } from "vitest";
import { total } from "@/testing/oracles/pools";
import { balanceBeforeSharing } from "./memorandum-account";
import { partnerPosition } from "./partner-position";

const pence = fc.bigInt({ min: 0n, max: 10n ** 10n });
const list = fc.array(pence, { maxLength: 6 });

it("holds that what goes into a pool is what goes out and what is unallocated", () => {
  fc.assert(fc.property(pence, list, list, list, pence, pence, (opening, contributions, otherIncome, expenditure, fromRiskPool, toRiskPool) => {
    const unallocated = balanceBeforeSharing({ opening, contributions, otherIncome, expenditure, fromRiskPool, toRiskPool });
    expect(opening + total(contributions) + total(otherIncome) + fromRiskPool).toBe(total(expenditure) + toRiskPool + unallocated);
  }));
});

it("calls a partner worse off exactly when it gets less beyond what it pays than before the pool", () => {
  fc.assert(fc.property(fc.record({ putIn: pence, gotOut: pence, exposure: fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }), paidBefore: pence, gotBefore: pence }), (year) => {
    const { before, now, change, noWorseOff } = partnerPosition(year);
    expect(before + change).toBe(now);
    expect(noWorseOff).toBe(year.gotOut + year.paidBefore >= year.putIn + year.exposure + year.gotBefore);
  }));
});
