import type { RuleExample } from "../rule";

const line = (name: string, due: string, received = due, share: string | null = null) => ({ name, arrangement: "pooled", due, received, share });
const three = [line("Council", "1250000.00"), line("Primary care trust", "830000.00", "622500.00"), line("Youth offending team", "120000.00")];
const two = (council: string, trust: string) => [line("Council", "300000.00", "300000.00", council), line("Primary care trust", "100000.00", "100000.00", trust)];
const entry = (kind: string, name: string, amount: string) => ({ entry: kind, name, amount });

export const memorandumAccountExamples: readonly RuleExample[] = [
  {
    // In: £10,000 + £2,200,000 + £5,000 + £20,000; out: £2,282,321.57; £47,321.57 over, shared as in WE-08.
    reference: null, title: "An overspent pool, settled by contributions to nil; one instalment is still due",
    input: {
      opening: "10000.00", counting: "as due", partners: three, otherIncome: [{ name: "Charges to schools", amount: "5000.00" }],
      expenditure: [{ scheme: "Family support", arrangement: "pooled", amount: "1500000.00" }, { scheme: "Respite", arrangement: "pooled", amount: "782321.57" }],
      fromRiskPool: "20000.00", toRiskPool: "0.00", closing: "at nil", carryForward: null, sharing: "pro rata",
    },
    output: {
      entries: [
        entry("opening balance", "pool", "10000.00"),
        entry("contribution", "Council", "1250000.00"), entry("contribution", "Primary care trust", "830000.00"), entry("contribution", "Youth offending team", "120000.00"),
        entry("other income", "Charges to schools", "5000.00"),
        entry("from the risk pool", "risk pool", "20000.00"), entry("to the risk pool", "risk pool", "0.00"),
        entry("expenditure", "Family support", "-1500000.00"), entry("expenditure", "Respite", "-782321.57"),
        entry("share posted", "Council", "26887.25"), entry("share posted", "Primary care trust", "17853.14"), entry("share posted", "Youth offending team", "2581.18"),
      ],
      beforeSharing: "-47321.57", closing: "0.00", outstanding: [{ name: "Primary care trust", amount: "207500.00" }],
    },
  },
  {
    // £400,000 in, £365,000 spent and £5,000 to the risk pool leave £30,000: £20,000 stays, £10,000 goes back as stated.
    reference: null, title: "An underspent pool that carries forward what was agreed and returns the rest as stated",
    input: {
      opening: "0.00", counting: "as received", partners: two("-4000.00", "-6000.00"), otherIncome: [], expenditure: [{ scheme: "Outreach", arrangement: "pooled", amount: "365000.00" }],
      fromRiskPool: "0.00", toRiskPool: "5000.00", closing: "with the agreed carry-forward", carryForward: "20000.00", sharing: "as stated",
    },
    output: {
      entries: [
        entry("opening balance", "pool", "0.00"), entry("contribution", "Council", "300000.00"), entry("contribution", "Primary care trust", "100000.00"),
        entry("from the risk pool", "risk pool", "0.00"), entry("to the risk pool", "risk pool", "-5000.00"), entry("expenditure", "Outreach", "-365000.00"),
        entry("share posted", "Council", "-4000.00"), entry("share posted", "Primary care trust", "-6000.00"),
      ],
      beforeSharing: "30000.00", closing: "20000.00", outstanding: [],
    },
  },
];
