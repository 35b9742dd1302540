import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { allocatePence } from "../../money/allocate";
import { balanceBeforeSharing, type PoolYear } from "../../pools/memorandum-account";
import { amount, amountFromZero, listOf, oneOf, optional, penceOf, poundsOf, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { arrangement } from "./arrangements";
import { inPounds } from "./in-pounds";
import { memorandumAccountExamples } from "./memorandum-account-examples";
import { refuseTwice } from "./names";
import { refuseAllZero, refuseUnequal } from "./risk-share-fields";

const input = z.strictObject({
  opening: amount("Opening balance"),
  counting: oneOf("Contributions count", ["as due", "as received"]),
  partners: listOf("Contributions", z.strictObject({
    name: text("Partner"), arrangement, due: amountFromZero("Due"), received: amountFromZero("Received"),
    share: optional(amount("Share posted", "Only when shares are as stated: above nought it pays in, below nought it gets back")),
  })),
  otherIncome: listOf("Other income", z.strictObject({ name: text("Income"), amount: amountFromZero("Amount") }), 0),
  expenditure: listOf("Expenditure", z.strictObject({ scheme: text("Scheme"), arrangement, amount: amountFromZero("Amount") }), 0),
  fromRiskPool: amountFromZero("From the risk pool"),
  toRiskPool: amountFromZero("To the risk pool"),
  closing: oneOf("The account closes", ["at nil", "with the agreed carry-forward"]),
  carryForward: optional(amount("Agreed carry-forward")),
  sharing: oneOf("What is over or under is shared", ["pro rata", "as stated"], "Pro rata to the contributions due; as stated when the rule risk share has worked it out"),
});
type Input = z.output<typeof input>;

/** The account of a pool for a year, which shows what everybody put in, what was spent, and who settles the rest. */
export const memorandumAccount = defineRule({
  id: "memorandum-account",
  area: "pooled budgets",
  title: "Memorandum account",
  statement:
    "The host keeps a memorandum account of the pool: the opening balance, each partner's contribution, other income, expenditure by scheme, and what came from or went to the risk pool. What is over or under is posted to the partners, so that the account closes at nil or with the carry-forward they agreed. Only pooled money stands here: an aligned line stays in its owner's ledger and is refused, and so is money that one partner spends for others or hands over.",
  formula: "Opening balance + contributions + other income + from the risk pool − to the risk pool − expenditure + shares posted = nil or the agreed carry-forward",
  rounding: largestRemainder,
  source: "Practice of host partners (the name and form are not verified against a document); Audit Commission on aligned budgets; pooled fund managers' annual return of income and expenditure.",
  input,
  output: z.strictObject({
    entries: listOf("Entries", z.strictObject({ entry: text("Entry"), name: text("Name"), amount: amount("Amount", "Money out has a minus") }), 1, 300),
    beforeSharing: amount("Balance before sharing", "Below nought the pool is overspent"),
    closing: amount("Closing balance"),
    outstanding: listOf("Contributions not received yet", z.strictObject({ name: text("Partner"), amount: amount("Outstanding", "Below nought: received in advance") }), 0),
  }),
  calculate: (account) => {
    refuseTwice(account.partners.map(({ name }) => name), (place) => `partners[${place}].name`);
    refuseUnpooled(account);
    const year = yearOf(account);
    const beforeSharing = balanceBeforeSharing(year);
    const shares = sharesOf(account, carryForwardOf(account) - beforeSharing);
    return {
      entries: entriesOf(account, year, shares).map(({ entry, name, pence }) => ({ entry, name, amount: poundsOf(pence) })),
      beforeSharing: poundsOf(beforeSharing),
      closing: poundsOf(beforeSharing + sumPence(shares)),
      outstanding: account.partners.map(({ name, due, received }) => ({ name, pence: penceOf(due) - penceOf(received) })).filter(({ pence }) => pence !== 0n).map(({ name, pence }) => ({ name, amount: poundsOf(pence) })),
    };
  },
  examples: memorandumAccountExamples,
});

function refuseUnpooled({ partners, expenditure }: Input): void {
  const refuse = (path: string, what: string, held: string) => {
    if (held !== "pooled") throw new RuleRefusal(path, `${what} is ${held}, and only pooled money stands in a memorandum account; take the line out, or pool the money first`);
  };
  partners.forEach((line, place) => refuse(`partners[${place}].arrangement`, `The contribution of ${line.name}`, line.arrangement));
  expenditure.forEach((line, place) => refuse(`expenditure[${place}].arrangement`, `The expenditure on ${line.scheme}`, line.arrangement));
}

const yearOf = ({ opening, counting, partners, otherIncome, expenditure, fromRiskPool, toRiskPool }: Input): PoolYear => ({
  opening: penceOf(opening),
  contributions: partners.map(({ due, received }) => penceOf(counting === "as due" ? due : received)),
  otherIncome: otherIncome.map((income) => penceOf(income.amount)),
  expenditure: expenditure.map((line) => penceOf(line.amount)),
  fromRiskPool: penceOf(fromRiskPool),
  toRiskPool: penceOf(toRiskPool),
});

function carryForwardOf({ closing, carryForward }: Input): bigint {
  if (closing === "at nil") return 0n;
  if (carryForward === null) throw new RuleRefusal("carryForward", "An account that closes with a carry-forward needs the amount the partners agreed");
  return penceOf(carryForward);
}

/** What each partner pays in (above nought) or gets back, so that the account foots. */
function sharesOf({ partners, sharing }: Input, toShare: bigint): bigint[] {
  if (sharing === "pro rata") return allocatePence(toShare, refuseAllZero(partners.map(({ due }) => penceOf(due)), `No contribution is due, so ${inPounds(toShare)} cannot be shared by contributions`));
  const stated = partners.map(({ name, share }, place) => {
    if (share === null) throw new RuleRefusal(`partners[${place}].share`, `Shares as stated need the share of ${name}; write 0.00 for none`);
    return penceOf(share);
  });
  return refuseUnequal(stated, toShare, "The account does not foot: the shares posted");
}

function entriesOf({ partners, otherIncome, expenditure }: Input, year: PoolYear, shares: readonly bigint[]) {
  return [
    { entry: "opening balance", name: "pool", pence: year.opening },
    ...partners.map(({ name }, place) => ({ entry: "contribution", name, pence: year.contributions[place]! })),
    ...otherIncome.map(({ name }, place) => ({ entry: "other income", name, pence: year.otherIncome[place]! })),
    { entry: "from the risk pool", name: "risk pool", pence: year.fromRiskPool },
    { entry: "to the risk pool", name: "risk pool", pence: -year.toRiskPool },
    ...expenditure.map(({ scheme }, place) => ({ entry: "expenditure", name: scheme, pence: -year.expenditure[place]! })),
    ...partners.map(({ name }, place) => ({ entry: "share posted", name, pence: shares[place]! })),
  ];
}
