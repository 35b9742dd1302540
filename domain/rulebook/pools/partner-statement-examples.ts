import type { RuleExample } from "../rule";

const council = { name: "Council", cash: "300000.00", inKind: "0.00", gotOut: "305000.00", paidBefore: "300000.00", gotBefore: "300000.00" };
const trust = { name: "Primary care trust", cash: "100000.00", inKind: "20000.00", gotOut: "115000.00", paidBefore: "120000.00", gotBefore: "120000.00" };

export const partnerStatementExamples: readonly RuleExample[] = [
  {
    // £8,000 over, shared 3 to 1 by cash: £6,000 and £2,000. Spent £408,000 + £20,000 in kind, £420,000 of it for the two.
    reference: null, title: "An overspend shared by cash leaves both worse off",
    input: { budget: "400000.00", outturn: "408000.00", sharing: "pro rata", basis: "cash only", partners: [{ ...council, exposure: null }, { ...trust, exposure: null }] },
    output: {
      variance: "8000.00", unattributed: "8000.00",
      partners: [
        { name: "Council", putIn: "300000.00", gotOut: "305000.00", exposure: "6000.00", now: "-1000.00", before: "0.00", change: "-1000.00", noWorseOff: false },
        { name: "Primary care trust", putIn: "120000.00", gotOut: "115000.00", exposure: "2000.00", now: "-7000.00", before: "0.00", change: "-7000.00", noWorseOff: false },
      ],
    },
  },
  {
    reference: null, title: "The host bears the overspend as stated; the other partner paid too much before and is better off",
    input: {
      budget: "400000.00", outturn: "404000.00", sharing: "as stated", basis: "cash only",
      partners: [{ ...council, exposure: "4000.00" }, { ...trust, gotOut: "115000.00", paidBefore: "130000.00", gotBefore: "124999.99", exposure: "0.00" }],
    },
    output: {
      variance: "4000.00", unattributed: "4000.00",
      partners: [
        { name: "Council", putIn: "300000.00", gotOut: "305000.00", exposure: "4000.00", now: "1000.00", before: "0.00", change: "1000.00", noWorseOff: true },
        { name: "Primary care trust", putIn: "120000.00", gotOut: "115000.00", exposure: "0.00", now: "-5000.00", before: "-5000.01", change: "0.01", noWorseOff: true },
      ],
    },
  },
];
