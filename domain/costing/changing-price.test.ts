import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costDayByDay, halfWeeksByBirthday } from "@/testing/oracles/cost";
import { addDays } from "../decisions/calendar-day";
import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import { PartMonthError } from "../financial-year/share-of-year";
import { ratio } from "../money/ratio";
import { compoundedRise, penceOfSpans } from "./changing-price";
import { oneOffAndRecurrent } from "./one-off-and-recurrent";
import { overheadInTotal, overheadOnCost } from "./overhead";
import { paySpans, type PayLine } from "./pay-cost";
import { redundancyBands, redundancyPay } from "./statutory-redundancy";
import { vatInGross, vatOnNet, vatRateOn } from "./vat";
import { weeklyPayLimitOn } from "./weekly-pay-limits";

const on = (text: string) => text as IsoDate;
const tenThousandths = (value: bigint) => ratio(value, 10_000);
const year = (calendarYear: number) => `${calendarYear}/${String((calendarYear + 1) % 100).padStart(2, "0")}` as FinancialYear;
const anyDay = fc.integer({ min: 0, max: 1_900 }).map((days) => addDays(on("2004-04-01"), days));
const anyFirst = anyDay.map((day) => on(`${day.slice(0, 8)}01`));
const lastOf = (first: IsoDate) => addDays(on(`${addDays(first, 32).slice(0, 8)}01`), -1);

/** Posts whose dates are of any day, or of whole months where months are counted. */
const anyLine = fc.constantFrom("days" as const, "months" as const).chain((countedBy) => {
  const day = countedBy === "days" ? anyDay : anyFirst;
  return fc.record({
    posts: fc.bigInt({ min: 0n, max: 400_000n }), salary: fc.bigInt({ min: 0n, max: 10_000_000n }), onCost: fc.bigInt({ min: 0n, max: 5_000n }), vacancy: fc.bigInt({ min: 0n, max: 10_000n }),
    pricedOn: day, countedBy: fc.constant(countedBy),
    rises: fc.array(fc.record({ from: day, tenThousandths: fc.bigInt({ min: -1_000n, max: 2_000n }) }), { maxLength: 4 }),
    increments: fc.array(fc.record({ from: day, pence: fc.bigInt({ min: 0n, max: 200_000n }) }), { maxLength: 3 }),
    startsOn: fc.option(day), endsOn: fc.option(countedBy === "days" ? anyDay : anyFirst.map(lastOf)),
  });
});
type AnyLine = typeof anyLine extends fc.Arbitrary<infer Line> ? Line : never;

const payLine = (line: AnyLine): PayLine => ({
  ...line, posts: tenThousandths(line.posts), onCost: tenThousandths(line.onCost), vacancy: tenThousandths(line.vacancy),
  awards: line.rises.map(({ from, tenThousandths: rate }) => ({ from, rate: tenThousandths(rate) })),
});

describe("pay and other costs whose price changes on any day", () => {
  it("cost what every single day or month costs at its own price", () => {
    fc.assert(fc.property(anyLine, fc.integer({ min: 2004, max: 2008 }), (line, calendarYear) => {
      const byHand = costDayByDay({ ...line, pence: line.salary, factors: [line.posts, 10_000n + line.onCost, 10_000n - line.vacancy] }, calendarYear, line.countedBy);
      expect(penceOfSpans(paySpans(payLine(line), year(calendarYear)))).toBe(byHand);
    }));
  });

  it("are the same in whatever order awards and increments are written", () => {
    fc.assert(fc.property(anyLine, (line) => {
      const turned = { ...line, rises: [...line.rises].reverse(), increments: [...line.increments].reverse() };
      expect(penceOfSpans(paySpans(payLine(turned), year(2006)))).toBe(penceOfSpans(paySpans(payLine(line), year(2006))));
    }));
  });

  it("are no less with one more award above nought, and no more with a higher vacancy factor", () => {
    fc.assert(fc.property(anyLine, anyFirst, fc.bigInt({ min: 0n, max: 2_000n }), (line, from, rate) => {
      const before = penceOfSpans(paySpans(payLine(line), year(2006)));
      expect(penceOfSpans(paySpans(payLine({ ...line, rises: [...line.rises, { from, tenThousandths: rate }] }), year(2006))) >= before).toBe(true);
      expect(penceOfSpans(paySpans(payLine({ ...line, vacancy: (line.vacancy + 10_000n) / 2n }), year(2006))) <= before).toBe(true);
    }));
  });

  it("fill the part of the year the line runs with spans that follow each other", () => {
    fc.assert(fc.property(anyLine, (line) => {
      const spans = paySpans(payLine(line), year(2006));
      spans.slice(1).forEach((span, position) => expect(addDays(spans[position]!.endsOn, 1)).toBe(span.startsOn));
      const outside = (line.startsOn !== null && line.startsOn > "2007-03-31") || (line.endsOn !== null && line.endsOn < "2006-04-01") || (line.startsOn !== null && line.endsOn !== null && line.endsOn < line.startsOn);
      expect(spans.length === 0).toBe(outside);
    }));
  });

  it("are refused by months when a price changes inside one", () => {
    const line = { posts: 10_000n, salary: 100n, onCost: 0n, vacancy: 0n, pricedOn: on("2005-04-01"), countedBy: "months" as const, rises: [{ from: on("2006-05-15"), tenThousandths: 1n }], increments: [], startsOn: null, endsOn: null };
    expect(() => paySpans(payLine(line), year(2006))).toThrow(PartMonthError);
  });

  it("WE-05b: percentages compound and are not added", () => {
    const rises = ["300", "275", "250"].map((rate, position) => ({ from: on(`${2006 + position}-04-01`), rate: tenThousandths(BigInt(rate)) }));
    const { numerator, denominator } = compoundedRise(rises, on("2005-04-01"), on("2009-03-31"));
    expect((numerator * 10n ** 12n) / denominator).toBe(1_084_783_125_000n);
  });
});

describe("statutory redundancy pay", () => {
  it("counts each year by the age at which it began, and at most twenty", () => {
    fc.assert(fc.property(fc.integer({ min: 16, max: 90 }), fc.integer({ min: 0, max: 70 }), (age, years) => {
      const bands = redundancyBands(age, Math.min(years, age));
      expect(bands.reduce((sum, { halfWeeks }) => sum + halfWeeks, 0)).toBe(halfWeeksByBirthday(age, Math.min(years, age)));
      expect(bands.reduce((sum, band) => sum + band.years, 0)).toBeLessThanOrEqual(20);
    }));
  });

  it("never falls with more service, more pay or a higher limit, and never counts pay above the limit", () => {
    const pence = fc.bigInt({ min: 0n, max: 500_000n });
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), pence, pence, pence, (halfWeeks, pay, limit, more) => {
      const due = redundancyPay(halfWeeks, pay, limit);
      expect(redundancyPay(halfWeeks + 1, pay, limit) >= due && redundancyPay(halfWeeks, pay + more, limit) >= due && redundancyPay(halfWeeks, pay, limit + more) >= due).toBe(true);
      expect(2n * due <= limit * BigInt(halfWeeks) + 1n).toBe(true);
    }));
  });

  it("holds only the limits that have been checked", () => {
    expect(["2021-04-05", "2021-04-06", "2022-04-06", "2024-04-05", "2024-04-06", "2025-04-05", "2025-04-06", "2026-04-05", "2026-04-06"].map((day) => weeklyPayLimitOn(on(day)))).toEqual([null, 54_400n, 57_100n, 64_300n, null, null, 71_900n, 71_900n, null]);
  });
});

describe("VAT and overhead", () => {
  const anyPence = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const anyRate = fc.bigInt({ min: 0n, max: 9_999n });

  it("VAT inside the gross price is the VAT upon the net price it leaves", () => {
    fc.assert(fc.property(anyPence, anyRate, (net, rate) => {
      const tax = vatOnNet(net, tenThousandths(rate));
      expect(vatInGross(net + tax, tenThousandths(rate))).toBe(tax);
    }));
  });

  it("the latest rate on or before the day holds, in any order of the list", () => {
    fc.assert(fc.property(fc.uniqueArray(anyDay, { maxLength: 5 }), anyDay, (days, day) => {
      const rates = days.map((from, position) => ({ from, rate: ratio(position, 100) }));
      const held = [...days].sort().filter((from) => from <= day).at(-1);
      const expected = rates.find(({ from }) => from === held)?.rate ?? null;
      expect(vatRateOn(rates, day)).toEqual(expected);
      expect(vatRateOn([...rates].reverse(), day)).toEqual(expected);
    }));
  });

  it("overhead inside a total is that share of the total, to half a penny of it", () => {
    fc.assert(fc.property(anyPence, anyRate, (direct, rate) => {
      const inside = overheadInTotal(direct, tenThousandths(rate));
      const off = inside * 10_000n - (direct + inside) * rate;
      expect((off < 0n ? -off : off) * 2n <= 10_000n - rate).toBe(true);
      const size = (pence: bigint) => (pence < 0n ? -pence : pence);
      expect(size(inside) >= size(overheadOnCost(direct, tenThousandths(rate)))).toBe(true);
      expect(overheadInTotal(-direct, tenThousandths(rate))).toBe(-inside);
    }));
  });
});

describe("one-off and recurrent cost", () => {
  it("each line is in its own column of its own year, once", () => {
    const line = fc.record({ year: fc.constantFrom(year(2005), year(2006)), recurrence: fc.constantFrom("one-off" as const, "recurrent" as const), pence: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }) });
    fc.assert(fc.property(fc.array(line), (lines) => {
      const years = oneOffAndRecurrent(lines, [year(2005), year(2006)]);
      expect(years.reduce((sum, { oneOff, recurrent }) => sum + oneOff + recurrent, 0n)).toBe(lines.reduce((sum, { pence }) => sum + pence, 0n));
      const without = oneOffAndRecurrent(lines.filter(({ recurrence }) => recurrence === "recurrent"), [year(2005), year(2006)]);
      expect(without.map(({ recurrent }) => recurrent)).toEqual(years.map(({ recurrent }) => recurrent));
      expect(without.every(({ oneOff }) => oneOff === 0n)).toBe(true);
    }));
  });
});
