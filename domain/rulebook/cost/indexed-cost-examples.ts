import type { RuleExample } from "../rule";

const whole = (line: string, years: readonly (readonly [string, string])[]) =>
  years.map(([year, amount]) => ({ line, year, from: `${year.slice(0, 4)}-04-01`, to: `${Number(year.slice(0, 4)) + 1}-03-31`, share: "1/1", fullYear: amount }));
const amounts = (line: string, years: readonly (readonly [string, string])[]) => years.map(([year, amount]) => ({ line, year, amount }));

const brighton = [["2006/07", "103000.00"], ["2007/08", "105832.50"], ["2008/09", "108478.31"]] as const;
const lutonPay = [["2005/06", "288000.00"], ["2006/07", "296496.00"], ["2007/08", "303908.40"], ["2008/09", "311506.11"]] as const;
const lutonOther = [["2005/06", "72000.00"], ["2006/07", "73440.00"], ["2007/08", "74908.80"], ["2008/09", "76406.98"]] as const;

const care = { lines: [{ name: "Placements", amount: "36500.00", index: "care" }, { name: "Rent", amount: "1200.00", index: null }], pricedOn: "2005-04-01", rises: [{ index: "care", from: "2005-06-01", rate: "0.1" }], startsOn: null, endsOn: "2005-08-31", firstYear: "2005/06", yearCount: 1 };

/** Worked examples WE-05b and WE-07, and a rise within the year by days and by months, worked out by hand. */
export const indexedCostExamples: readonly RuleExample[] = [
  {
    reference: "WE-05b", title: "Compound, not added: 3%, 2.75% and 2.5%",
    input: {
      lines: [{ name: "Cost", amount: "100000.00", index: "pay" }], pricedOn: "2005-04-01",
      rises: [{ index: "pay", from: "2006-04-01", rate: "0.03" }, { index: "pay", from: "2007-04-01", rate: "0.0275" }, { index: "pay", from: "2008-04-01", rate: "0.025" }],
      startsOn: null, endsOn: null, method: "months", firstYear: "2006/07", yearCount: 3,
    },
    output: { parts: whole("Cost", brighton), lines: amounts("Cost", brighton), years: brighton.map(([year, amount]) => ({ year, amount })) },
  },
  {
    reference: "WE-07", title: "Pay and other costs of the Luton projects, each with its own index",
    input: {
      lines: [{ name: "Pay", amount: "288000.00", index: "pay" }, { name: "Non-pay", amount: "72000.00", index: "prices" }], pricedOn: "2005-04-01",
      rises: [
        { index: "pay", from: "2006-04-01", rate: "0.0295" }, { index: "pay", from: "2007-04-01", rate: "0.025" }, { index: "pay", from: "2008-04-01", rate: "0.025" },
        ...["2006-04-01", "2007-04-01", "2008-04-01"].map((from) => ({ index: "prices", from, rate: "0.02" })),
      ],
      startsOn: null, endsOn: null, method: "months", firstYear: "2005/06", yearCount: 4,
    },
    output: {
      parts: [...whole("Pay", lutonPay), ...whole("Non-pay", lutonOther)],
      lines: [...amounts("Pay", lutonPay), ...amounts("Non-pay", lutonOther)],
      years: [{ year: "2005/06", amount: "360000.00" }, { year: "2006/07", amount: "369936.00" }, { year: "2007/08", amount: "378817.20" }, { year: "2008/09", amount: "387913.09" }],
    },
  },
  {
    reference: null, title: "A rise in June on a line that ends in August, by days: 61 old and 92 new",
    input: { ...care, method: "days" },
    output: {
      parts: [
        { line: "Placements", year: "2005/06", from: "2005-04-01", to: "2005-05-31", share: "61/365", fullYear: "36500.00" },
        { line: "Placements", year: "2005/06", from: "2005-06-01", to: "2005-08-31", share: "92/365", fullYear: "40150.00" },
        { line: "Rent", year: "2005/06", from: "2005-04-01", to: "2005-08-31", share: "153/365", fullYear: "1200.00" },
      ],
      lines: [{ line: "Placements", year: "2005/06", amount: "16220.00" }, { line: "Rent", year: "2005/06", amount: "503.01" }],
      years: [{ year: "2005/06", amount: "16723.01" }],
    },
  },
  {
    reference: null, title: "The same by months: two old and three new",
    input: { ...care, method: "months" },
    output: {
      parts: [
        { line: "Placements", year: "2005/06", from: "2005-04-01", to: "2005-05-31", share: "2/12", fullYear: "36500.00" },
        { line: "Placements", year: "2005/06", from: "2005-06-01", to: "2005-08-31", share: "3/12", fullYear: "40150.00" },
        { line: "Rent", year: "2005/06", from: "2005-04-01", to: "2005-08-31", share: "5/12", fullYear: "1200.00" },
      ],
      lines: [{ line: "Placements", year: "2005/06", amount: "16120.83" }, { line: "Rent", year: "2005/06", amount: "500.00" }],
      years: [{ year: "2005/06", amount: "16620.83" }],
    },
  },
];
