import { z } from "zod";
import { carryForward, type CarryForward } from "../../grants/carry-forward";
import { readRatio } from "../../money/ratio";
import { amountFromZero, oneOf, optional, penceOf, poundsOf, share } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { RuleRefusal } from "../rule-refusal";

const input = z.strictObject({
  received: amountFromZero("Grant received"),
  eligibleSpend: amountFromZero("Eligible spend"),
  carryForward: oneOf("Carry-forward", ["none", "per cent", "pounds"]),
  share: optional(share("Share that may be carried forward", "Only for per cent; of the grant received, 0.05 for 5%")),
  limit: optional(amountFromZero("Amount that may be carried forward", "Only for pounds")),
});

/** What becomes of grant that is not spent. */
export const carryForwardAndClawback = defineRule({
  id: "carry-forward-and-clawback",
  area: "grants",
  title: "Carry-forward and clawback",
  statement: "Grant not spent by the year's end is carried forward as far as the terms allow; the rest is clawed back. Terms allow nothing, a share of the grant received, or an amount. Spend above the grant is the council's own.",
  formula: "Carried forward = the lower of unspent and the limit; clawback = unspent − carried forward",
  rounding: `${roundedOnce} Only a limit that is a share is rounded.`,
  source: "The Children's Fund: underspends clawed back, later carried forward; worked example WE-18.",
  input,
  output: z.strictObject({ unspent: amountFromZero("Unspent"), limit: amountFromZero("May be carried forward"), carriedForward: amountFromZero("Carried forward"), clawback: amountFromZero("Clawed back"), ownMoney: amountFromZero("Spent above the grant") }),
  calculate: (asked) => {
    const { unspent, limit, carried, repaid, ownMoney } = carryForward(penceOf(asked.received), penceOf(asked.eligibleSpend), allowedBy(asked));
    return { unspent: poundsOf(unspent), limit: poundsOf(limit), carriedForward: poundsOf(carried), clawback: poundsOf(repaid), ownMoney: poundsOf(ownMoney) };
  },
  examples: [
    { reference: "WE-18", title: "At most 5 per cent", input: { received: "150000.00", eligibleSpend: "138450.25", carryForward: "per cent", share: "0.05", limit: null }, output: { unspent: "11549.75", limit: "7500.00", carriedForward: "7500.00", clawback: "4049.75", ownMoney: "0.00" } },
    { reference: null, title: "Nothing may be carried forward", input: { received: "150000.00", eligibleSpend: "138450.25", carryForward: "none", share: null, limit: null }, output: { unspent: "11549.75", limit: "0.00", carriedForward: "0.00", clawback: "11549.75", ownMoney: "0.00" } },
    { reference: null, title: "Up to an amount that is more than is left", input: { received: "150000.00", eligibleSpend: "138450.25", carryForward: "pounds", share: null, limit: "20000.00" }, output: { unspent: "11549.75", limit: "20000.00", carriedForward: "11549.75", clawback: "0.00", ownMoney: "0.00" } },
    { reference: null, title: "More spent than received", input: { received: "100.00", eligibleSpend: "100.01", carryForward: "none", share: null, limit: null }, output: { unspent: "0.00", limit: "0.00", carriedForward: "0.00", clawback: "0.00", ownMoney: "0.01" } },
  ],
});

function allowedBy({ carryForward: kind, share, limit }: z.output<typeof input>): CarryForward {
  if (kind === "none") return { kind };
  if (kind === "per cent") {
    if (share === null) throw new RuleRefusal("share", "A carry-forward per cent needs the share that may be carried forward");
    return { kind, share: readRatio(share) };
  }
  if (limit === null) throw new RuleRefusal("limit", "A carry-forward in pounds needs the amount that may be carried forward");
  return { kind, pence: penceOf(limit) };
}
