import type { RuleExample } from "../rule";

const greenBook = [
  { validFrom: "2003-04-01", fromYear: 0, rate: "0.035" },
  { validFrom: "2003-04-01", fromYear: 31, rate: "0.03" },
  { validFrom: "2003-04-01", fromYear: 76, rate: "0.025" },
];
const amountsOf = (option: string, amounts: readonly string[]) => amounts.map((amount, year) => ({ option, year, amount }));
const dividedBy = ["1.000000", "1.035000", "1.071225", "1.108718", "1.147523"];
const linesOf = (option: string, values: readonly string[]) => values.map((presentValue, year) => ({ option, year, dividedBy: dividedBy[year], presentValue }));

/** Cases of the net present cost: two options, real prices, the change of rate in year 31, and rates of another day. */
export const netPresentCostExamples: readonly RuleExample[] = [
  {
    reference: "WE-22", title: "Two options over five years",
    input: {
      appraisedOn: "2005-06-01", rates: greenBook, prices: "real prices", inflation: [],
      amounts: [...amountsOf("A", ["360000.00", "360000.00", "360000.00", "360000.00", "360000.00"]), ...amountsOf("B", ["420000.00", "340000.00", "330000.00", "330000.00", "330000.00"])],
    },
    output: {
      options: [
        { option: "A", undiscounted: "1800000.00", netPresentCost: "1682308.52", aboveCheapest: "40530.55" },
        { option: "B", undiscounted: "1750000.00", netPresentCost: "1641777.97", aboveCheapest: "0.00" },
      ],
      cheapest: "B",
      lines: [...linesOf("A", ["360000.00", "347826.09", "336063.85", "324699.37", "313719.20"]), ...linesOf("B", ["420000.00", "328502.42", "308058.53", "297641.09", "287575.94"])],
    },
  },
  {
    // The real values £360,000.00, £363,352.94… and £365,134.08… are discounted unrounded; rounded first, a penny would be lost.
    reference: "WE-23", title: "Three years at their own prices, prices rising 2% a year",
    input: {
      appraisedOn: "2005-06-01", rates: greenBook, prices: "each year's own prices", inflation: [{ fromYear: 0, rate: "0.02" }],
      amounts: amountsOf("Mainstreamed", ["360000.00", "370620.00", "379885.50"]),
    },
    output: {
      options: [{ option: "Mainstreamed", undiscounted: "1110505.50", netPresentCost: "1051922.22", aboveCheapest: "0.00" }],
      cheapest: "Mainstreamed",
      lines: [
        { option: "Mainstreamed", year: 0, dividedBy: "1.000000", presentValue: "360000.00" },
        { option: "Mainstreamed", year: 1, dividedBy: "1.055700", presentValue: "351065.64" },
        { option: "Mainstreamed", year: 2, dividedBy: "1.114502", presentValue: "340856.57" },
      ],
    },
  },
  {
    // 1.035 to the 30th is 2.806793705; × 1.03 is 2.890997516. £1,000,000 ÷ that is £345,901.44.
    reference: null, title: "Year 31 takes 3.0%, the thirty years before it 3.5%",
    input: { appraisedOn: "2005-06-01", rates: greenBook, prices: "real prices", inflation: [], amounts: [{ option: "Building", year: 31, amount: "1000000.00" }] },
    output: {
      options: [{ option: "Building", undiscounted: "1000000.00", netPresentCost: "345901.37", aboveCheapest: "0.00" }],
      cheapest: "Building",
      lines: [{ option: "Building", year: 31, dividedBy: "2.890998", presentValue: "345901.37" }],
    },
  },
  {
    reference: null, title: "The rate that was in force on the day, not the one that came later",
    input: {
      appraisedOn: "2002-12-31", rates: [{ validFrom: "1997-01-01", fromYear: 0, rate: "0.06" }, ...greenBook], prices: "real prices", inflation: [],
      amounts: [{ option: "Pilot", year: 1, amount: "106.00" }, { option: "Pilot", year: 2, amount: "-112.36" }],
    },
    output: {
      options: [{ option: "Pilot", undiscounted: "-6.36", netPresentCost: "0.00", aboveCheapest: "0.00" }],
      cheapest: "Pilot",
      lines: [{ option: "Pilot", year: 1, dividedBy: "1.060000", presentValue: "100.00" }, { option: "Pilot", year: 2, dividedBy: "1.123600", presentValue: "-100.00" }],
    },
  },
];
