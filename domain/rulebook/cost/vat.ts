import { z } from "zod";
import { vatInGross, vatOnNet, vatRateOn } from "../../costing/vat";
import { readRatio, timesRatio } from "../../money/ratio";
import { amount, day, listOf, oneOf, optional, penceOf, poundsOf, rate, share } from "../fields";
import { defineRule } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { refuseTwice } from "./cost-checks";
import { vatExamples } from "./vat-examples";

const regimes = ["local authority recovers (section 33)", "NHS recovers on contracted-out services", "agency with taxable cross-charges", "nobody recovers"] as const;

const inputShape = z.strictObject({
  amount: amount("Price"),
  amountIs: oneOf("The price is", ["without VAT", "with VAT"]),
  taxedOn: day("Taxed on", "The day that decides the rate"),
  rates: listOf("Rates of VAT", z.strictObject({ from: day("From"), rate: rate("Rate", "17.5% is 0.175") })),
  regime: oneOf("Who recovers the VAT", regimes, "By the body that buys, or under agency by the body that is charged"),
  recoverable: optional(share("Share of the VAT that is recovered", "1 for all of it; leave empty where nobody recovers")),
});

/** VAT on or inside a price, and what of it stays as a cost of the pool. */
export const vat = defineRule({
  id: "vat",
  area: "cost",
  title: "VAT",
  statement:
    "VAT is added to a net price or found inside a gross one, at the rate that held on the day. What of it comes back depends on the body that buys: a local authority recovers under section 33, an NHS body only on contracted-out services, and under agency the host charges VAT on to the partner, who recovers by its own regime. How much is recovered is stated, not guessed. VAT that nobody recovers is a cost of the pool and stands on its own line. The rule does the sum; it gives no advice on tax.",
  formula: "VAT: net × rate, or gross × rate ÷ (1 + rate). Cost to the pool: net + VAT − recovered VAT",
  rounding: "The VAT once and the recovered VAT once, each to whole pence, a half away from zero; the other figures are sums of these, so that net and VAT always make the gross price.",
  source: "HMRC manual VATGPB6640 on pooled budgets; VAT Act 1994 sections 33 and 41. The rate of 17.5% in 2005 is practice, not verified against a document. Worked example WE-25.",
  input: inputShape,
  output: z.strictObject({
    rate: rate("Rate"), net: amount("Without VAT"), vat: amount("VAT"), gross: amount("With VAT"),
    recovered: amount("VAT recovered"), irrecoverable: amount("VAT that stays as a cost"), cost: amount("Cost to the pool"),
  }),
  calculate: (input) => {
    const { typed, ratio: by } = rateFor(input);
    const price = penceOf(input.amount);
    const tax = input.amountIs === "with VAT" ? vatInGross(price, by) : vatOnNet(price, by);
    const net = input.amountIs === "with VAT" ? price - tax : price;
    const recovered = timesRatio(tax, readRatio(recoverableShare(input)));
    return {
      rate: typed, net: poundsOf(net), vat: poundsOf(tax), gross: poundsOf(net + tax),
      recovered: poundsOf(recovered), irrecoverable: poundsOf(tax - recovered), cost: poundsOf(net + tax - recovered),
    };
  },
  examples: vatExamples,
});

type Input = z.output<typeof inputShape>;

function rateFor({ rates, taxedOn }: Input) {
  refuseTwice("rates", rates);
  const below = rates.findIndex(({ rate: typed }) => readRatio(typed).numerator < 0n);
  if (below >= 0) throw new RuleRefusal(`rates[${below}].rate`, `A rate of VAT of ${rates[below]?.rate} is below nought. Enter nought or more; 17.5% is 0.175`);
  const read = rates.map((line) => ({ from: line.from, rate: readRatio(line.rate), typed: line.rate }));
  const ratio = vatRateOn(read, taxedOn);
  const found = read.find((line) => line.rate === ratio);
  if (found === undefined) throw new RuleRefusal("rates", `No rate is given for ${taxedOn}: the earliest is from ${rates.map(({ from }) => from).sort()[0]}. Add the rate that held on that day`);
  return { typed: found.typed, ratio: found.rate };
}

function recoverableShare({ regime, recoverable }: Input): string {
  if (regime === "nobody recovers") {
    if (recoverable !== null) throw new RuleRefusal("recoverable", `Nobody recovers the VAT, and a share of ${recoverable} is given as recovered. Leave the share empty, or say who recovers it`);
    return "0";
  }
  if (recoverable === null) throw new RuleRefusal("recoverable", "Say what share of the VAT is recovered: 1 for all of it, less where the body recovers only a part");
  return recoverable;
}
