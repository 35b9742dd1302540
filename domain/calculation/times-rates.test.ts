import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded } from "@/testing/oracles/calculation";
import type { Ratio } from "../money/ratio";
import { nearestDouble } from "./nearest-double";
import { rateSeries } from "./rate-series";
import { beyondDoubles, exactly, timesRates } from "./times-rates";

const most = Number.MAX_SAFE_INTEGER;
const series = (rate: Ratio) => rateSeries([rate], [null]);
const same: Ratio = { numerator: 1n, denominator: 1n };

/** The core's answer as whole pence of any size, and the slow one's. */
function both(pence: number, rise: Ratio, share: Ratio): readonly [bigint, bigint] {
  const quick = timesRates(pence, series(rise), series(share), 0);
  const slow = rounded(BigInt(pence), [rise.numerator * share.numerator, rise.denominator * share.denominator]);
  if (Number.isNaN(quick)) {
    expect(slow > BigInt(most) || slow < -BigInt(most)).toBe(true);
    return [exactly(pence, series(rise), series(share), 0), slow];
  }
  return [BigInt(quick), slow];
}

function agrees([quick, slow]: readonly [bigint, bigint]): void {
  expect(quick).toBe(slow);
}

const pence = fc.oneof(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: -most, max: most }));
const anyRatio = fc.record({ numerator: fc.bigInt({ min: 0n, max: 10n ** 21n }), denominator: fc.bigInt({ min: 1n, max: 10n ** 21n }) });
const rate = fc.constantFrom<Ratio>(
  { numerator: 41n, denominator: 40n }, { numerator: 10295n, denominator: 10000n }, { numerator: 41n ** 9n, denominator: 40n ** 9n },
  { numerator: 4n, denominator: 3n }, { numerator: 99n, denominator: 100n }, { numerator: 0n, denominator: 1n }, { numerator: 10n ** 9n, denominator: 1n },
);
const share = fc.oneof(
  fc.nat({ max: 366 }).map((days): Ratio => ({ numerator: BigInt(days), denominator: 366n })),
  fc.nat({ max: 12 }).map((months): Ratio => ({ numerator: BigInt(months), denominator: 12n })),
);

describe("pence times a rise and a share of the year", () => {
  it("a half penny goes away from nought, also below it", () => {
    const half = { numerator: 1n, denominator: 2n };
    expect([1, -1, 3, -3, 5, -5].map((each) => timesRates(each, series(half), series(same), 0))).toEqual([1, -1, 2, -2, 3, -3]);
  });

  it("WE-07: £288,000.00 risen by 2.95% is £296,496.00", () => {
    expect(timesRates(28_800_000, series({ numerator: 10295n, denominator: 10000n }), series(same), 0)).toBe(29_649_600);
  });

  it("what two doubles would round wrongly is right: £1.00 × 1.005 is £1.01, and 0.285 of a pound is 29 pence", () => {
    expect(Math.round(1.005 * 100)).toBe(100);
    agrees(both(100, { numerator: 1005n, denominator: 1000n }, same));
    expect(timesRates(1005, series({ numerator: 1n, denominator: 10n }), series(same), 0)).toBe(101);
    expect(timesRates(285, series({ numerator: 1n, denominator: 10n }), series(same), 0)).toBe(29);
  });

  it("any amount times the rates boards use is the same to the penny as in whole numbers", () => {
    fc.assert(fc.property(pence, rate, share, (amount, rise, part) => agrees(both(amount, rise, part))));
  });

  it("any amount times any exact rates, however large or small, is the same to the penny as in whole numbers", () => {
    fc.assert(fc.property(pence, anyRatio, anyRatio, (amount, rise, part) => agrees(both(amount, rise, part))));
  });

  it("an amount that lands on a half penny, or the smallest part beside it, is rounded as in whole numbers", () => {
    // pence × (half-penny target ± k parts) / pence: the exact product lies k parts of any fineness from a half penny.
    const nearHalf = fc.record({ amount: fc.integer({ min: 1, max: 10 ** 12 }), whole: fc.bigInt({ min: 0n, max: 10n ** 13n }), beside: fc.constantFrom(-1n, 0n, 1n), fineness: fc.nat({ max: 30 }), negative: fc.boolean() });
    fc.assert(fc.property(nearHalf, share, ({ amount, whole, beside, fineness, negative }, part) => {
      const parts = 10n ** BigInt(fineness);
      const [top, bottom] = part.numerator === 0n ? [1n, 1n] : [part.numerator, part.denominator];
      const rise = { numerator: ((2n * whole + 1n) * parts + beside) * bottom, denominator: 2n * parts * BigInt(amount) * top };
      agrees(both(negative ? -amount : amount, rise, { numerator: top, denominator: bottom }));
    }));
  });

  it("an amount that a double cannot hold is not given as one", () => {
    expect(timesRates(most, series({ numerator: 2n, denominator: 1n }), series(same), 0)).toBe(beyondDoubles);
    agrees(both(most, { numerator: 10n ** 400n, denominator: 1n }, same));
    agrees(both(0, { numerator: 10n ** 400n, denominator: 1n }, same));
    agrees(both(most, { numerator: 1n, denominator: 10n ** 400n }, same));
  });
});

describe("the double next to a rate", () => {
  it("lies within 2^-52 of its size", () => {
    fc.assert(fc.property(anyRatio.map(({ numerator, denominator }) => ({ numerator: numerator ** 3n, denominator: denominator ** 7n })), ({ numerator, denominator }) => {
      const near = nearestDouble({ numerator, denominator });
      // These doubles times 2^600 are whole numbers, so they can be compared exactly.
      const scaled = BigInt(near * 2 ** 600) * 2n ** 400n;
      const apart = scaled * denominator - numerator * 2n ** 1000n;
      expect((apart < 0n ? -apart : apart) * 2n ** 52n <= numerator * 2n ** 1000n).toBe(true);
    }));
  });
});
