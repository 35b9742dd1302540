import type { RuleExample } from "../rule";

const rates = [{ from: "2005-04-01", rate: "0.175" }];
const net = { amount: "100000.00", amountIs: "without VAT", taxedOn: "2005-07-19", rates, regime: "local authority recovers (section 33)", recoverable: "1" };
const tax = { rate: "0.175", net: "100000.00", vat: "17500.00", gross: "117500.00" };

/** Worked example WE-25, and the other regimes. */
export const vatExamples: readonly RuleExample[] = [
  { reference: "WE-25", title: "A pool hosted by the local authority recovers it all", input: net, output: { ...tax, recovered: "17500.00", irrecoverable: "0.00", cost: "100000.00" } },
  {
    reference: "WE-25", title: "Nobody recovers it",
    input: { ...net, regime: "nobody recovers", recoverable: null }, output: { ...tax, recovered: "0.00", irrecoverable: "17500.00", cost: "117500.00" },
  },
  {
    reference: "WE-25", title: "The VAT inside a gross price is 7/47 of it",
    input: { ...net, amount: "117.50", amountIs: "with VAT" },
    output: { rate: "0.175", net: "100.00", vat: "17.50", gross: "117.50", recovered: "17.50", irrecoverable: "0.00", cost: "100.00" },
  },
  {
    reference: null, title: "An NHS body recovers two fifths, on contracted-out services",
    input: { ...net, regime: "NHS recovers on contracted-out services", recoverable: "0.4" }, output: { ...tax, recovered: "7000.00", irrecoverable: "10500.00", cost: "110500.00" },
  },
  {
    reference: null, title: "A host charges a partner who recovers half, under agency",
    input: { ...net, regime: "agency with taxable cross-charges", recoverable: "1/2" }, output: { ...tax, recovered: "8750.00", irrecoverable: "8750.00", cost: "108750.00" },
  },
  {
    reference: null, title: "The rate of the day is used, whatever the order of the list (rates made up)",
    input: { ...net, taxedOn: "2006-03-31", rates: [{ from: "2006-04-01", rate: "0.2" }, { from: "2006-01-01", rate: "0.1" }, ...rates] },
    output: { rate: "0.1", net: "100000.00", vat: "10000.00", gross: "110000.00", recovered: "10000.00", irrecoverable: "0.00", cost: "100000.00" },
  },
];
