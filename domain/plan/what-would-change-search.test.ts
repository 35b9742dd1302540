import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstFlip } from "./what-would-change-search";

const steps = fc.bigInt({ min: 1n, max: 10_000_000n });
const pence = fc.bigInt({ min: 1n, max: 100_000_000n });

describe("the first value that flips a ranking", () => {
  it("is the least change there is, where the difference only ever goes one way", () => {
    fc.assert(fc.property(fc.bigInt({ min: -50_000n, max: 50_000n }), fc.bigInt({ min: -30n, max: 30n }), fc.bigInt({ min: 1n, max: 7n }), fc.bigInt({ min: -3_000n, max: 3_000n }), (start, slope, part, furthest) => {
      const differenceAt = (at: bigint): bigint => start + (slope * at) / part;
      const found = firstFlip(differenceAt, furthest);
      const sign = (amount: bigint): number => (amount < 0n ? -1 : amount > 0n ? 1 : 0);
      const direction = furthest < 0n ? -1n : 1n;
      const onTheWay = Array.from({ length: Number(furthest * direction) }, (_, at) => BigInt(at + 1) * direction);
      const reversed = onTheWay.find((at) => (start === 0n ? differenceAt(at) !== 0n : sign(differenceAt(at)) === -sign(start)));
      expect(found?.steps).toBe(reversed ?? (start === 0n ? undefined : onTheWay.find((at) => differenceAt(at) === 0n)));
    }));
  });

  it("needs few workings, however far the way", () => {
    fc.assert(fc.property(steps, pence, pence, (furthest, start, end) => {
      const workedAt: bigint[] = [];
      firstFlip((at) => {
        workedAt.push(at);
        return -start + ((start + end) * at) / furthest;
      }, furthest);
      expect(workedAt.length).toBeLessThanOrEqual(60);
    }));
  });

  it("stops at the last value that can be worked out", () => {
    const upTo = (last: bigint) => (at: bigint): bigint | null => (at > last ? null : at - 90n);
    expect(firstFlip(upTo(91n), 1_000n)).toEqual({ kind: "overtakes", steps: 91n, difference: 1n, holdsBeyond: true });
    expect(firstFlip(upTo(90n), 1_000n)).toEqual({ kind: "draws level", steps: 90n, difference: 0n, holdsBeyond: true });
    expect(firstFlip(upTo(89n), 1_000n)).toBeNull();
  });

  it("tells a draw that ends from one that comes, and a change that does not last", () => {
    expect(firstFlip((at) => (at > 40n ? at - 40n : 0n), 160n)).toEqual({ kind: "parts", steps: 41n, difference: 1n, holdsBeyond: true });
    expect(firstFlip((at) => (at < -30n ? 0n : at + 30n), -160n)).toEqual({ kind: "draws level", steps: -30n, difference: 0n, holdsBeyond: true });
    expect(firstFlip((at) => (at > 130n ? -1n : at > 70n ? 1n : -1n), 160n)).toMatchObject({ kind: "overtakes", steps: 71n, holdsBeyond: false });
    expect(firstFlip(() => 5n, 160n)).toBeNull();
  });

  it("one step before what is found it stands as today, though rounding wavers between two of the places looked at", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(-1n, 0n, 1n), { maxLength: 9 }), (wavering) => {
      const differenceAt = (at: bigint): bigint => (at === 0n ? 1n : (wavering[Number(-at) - 1] ?? 0n));
      const found = firstFlip(differenceAt, -160n);
      expect(found?.kind).toBe(found?.difference === 0n ? "draws level" : "overtakes");
      expect(differenceAt((found?.steps ?? 0n) + 1n)).toBe(1n);
    }));
  });
});
