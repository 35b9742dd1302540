import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut, total } from "@/testing/oracles/pools";
import { unmetRisk } from "./unmet-risk";

const pence = fc.bigInt({ min: 0n, max: 10n ** 7n });
const ids = ["a", "b", "c"];
const scheme = fc.record({ providerId: fc.constantFrom(...ids), unmet: fc.oneof(fc.constant(0n), pence), left: fc.oneof(fc.constant(0n), pence) });
const schemes = fc.array(scheme, { minLength: 1, maxLength: 5 });
const partners = fc.tuple(pence, pence, fc.oneof(fc.constant(0n), pence)).map((cash) => ids.map((id, at) => ({ id, cash: cash[at]! })));
const pool = fc.record({ riskShare: fc.constantFrom("own risk" as const, "pro rata" as const, "host bears" as const), netting: fc.constantFrom("net across schemes" as const, "each scheme on its own" as const), hostId: fc.constantFrom(...ids) });
const overOf = ({ unmet, left }: { unmet: bigint; left: bigint }): bigint => (unmet > left ? unmet - left : 0n);

describe("who bears what is unmet in a pool", () => {
  it("covers, shares and leaves to agree exactly what is unmet, and nobody is given money", () => {
    fc.assert(fc.property(pool, schemes, partners, (agreed, each, list) => {
      const { covered, parts, toAgree } = unmetRisk(agreed, each, list);
      expect(covered + total(parts) + toAgree).toBe(total(each.map(({ unmet }) => unmet)));
      expect([covered, toAgree, ...parts].every((part) => part >= 0n)).toBe(true);
    }));
  });

  it("shares each scheme on its own what its own money left does not cover, and net no more than that and no less than the pool is short of", () => {
    fc.assert(fc.property(pool, schemes, partners, (agreed, each, list) => {
      const shared = (netting: typeof agreed.netting): bigint => { const { parts, toAgree } = unmetRisk({ ...agreed, netting }, each, list); return total(parts) + toAgree; };
      const short = total(each.map(({ unmet, left }) => unmet - left));
      expect(shared("each scheme on its own")).toBe(total(each.map(overOf)));
      expect(shared("net across schemes")).toBe(short > 0n ? short : 0n);
    }));
  });

  it("follows the agreement: by cash, by who provides the scheme, or all to the host", () => {
    fc.assert(fc.property(pool, schemes, partners, (agreed, each, list) => {
      const asked = { ...agreed, netting: "each scheme on its own" as const };
      const whole = total(each.map(overOf));
      const cash = list.map((partner) => partner.cash);
      if (total(cash) > 0n) expect(unmetRisk({ ...asked, riskShare: "pro rata" }, each, list).parts).toEqual(shareOut(whole, cash));
      expect(unmetRisk({ ...asked, riskShare: "own risk" }, each, list).parts).toEqual(ids.map((id) => total(each.filter(({ providerId }) => providerId === id).map(overOf))));
      expect(unmetRisk({ ...asked, riskShare: "host bears" }, each, list).parts).toEqual(ids.map((id) => (id === asked.hostId ? whole : 0n)));
    }));
  });

  it("WE-08: three partners bear £47,321.57 by what they put in, to the penny", () => {
    const list = ["1250000", "830000", "120000"].map((pounds, at) => ({ id: ids[at]!, cash: BigInt(pounds) * 100n }));
    expect(unmetRisk({ riskShare: "pro rata", netting: "net across schemes", hostId: "a" }, [{ providerId: "a", unmet: 47_321_57n, left: 0n }], list)).toEqual({ covered: 0n, parts: [26_887_25n, 17_853_14n, 2_581_18n], toAgree: 0n });
  });

  it("waits for agreement where risk goes by cash and nobody has put any in", () => {
    expect(unmetRisk({ riskShare: "pro rata", netting: "net across schemes", hostId: "a" }, [{ providerId: "a", unmet: 5n, left: 0n }], [{ id: "a", cash: 0n }])).toEqual({ covered: 0n, parts: [0n], toAgree: 5n });
  });
});
