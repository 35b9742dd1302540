import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPounds } from "./format-pounds";
import { penceToPounds } from "./money";
import { readTypedPounds } from "./read-typed-pounds";

describe("an amount as a person types it", () => {
  it.each([
    ["£1,250,000.50", "1250000.50"], ["1250000", "1250000.00"], [" 1 250 000 ", "1250000.00"], ["(1,250)", "-1250.00"], ["(£1,250.5)", "-1250.50"],
    ["−1,250", "-1250.00"], ["-£5", "-5.00"], ["£-5", "-5.00"], ["007", "7.00"], [".5", "0.50"], ["12.", "12.00"], ["-0", "0.00"],
  ])("reads %j as %s", (typed, amount) => {
    expect(readTypedPounds(typed)).toEqual({ ok: true, pounds: amount });
  });

  it.each([
    ["", /Enter an amount/], ["1.005", /more than two decimal places/], ["1e6", /exponent/], ["12k", /figures only/], ["one hundred", /figures only/],
    ["1,25", /commas/], ["1,2500", /commas/], ["--5", /pounds and pence/], ["(-5)", /not both/], ["££5", /pound signs|pounds and pence/], ["£-£5", /two pound signs/],
    ["1.2.3", /pounds and pence/], ["99999999999999999", /larger/], ["5%", /pounds and pence/], ["١٢٣", /pounds and pence/],
  ])("refuses %j with a reason", (typed, reason) => {
    const read = readTypedPounds(typed);
    expect(read.ok ? "" : read.reason).toMatch(reason);
  });

  it("reads back every amount as it is shown", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 14n) + 1n, max: 10n ** 14n - 1n }), (pence) => {
      const amount = penceToPounds(pence);
      expect(readTypedPounds(formatPounds(amount))).toEqual({ ok: true, pounds: amount });
    }));
  });
});
