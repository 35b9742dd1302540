import { z } from "zod";
import { financialYearsFrom, type FinancialYear } from "../../financial-year/financial-year";
import { gapOf, gapProfile as profileOf } from "../../mainstreaming/gap-profile";
import { compounded, lineInYears } from "../../mainstreaming/streams";
import { one, readRatio, type Ratio } from "../../money/ratio";
import { amount, amountFromZero, day, listOf, oneOf, optional, penceOf, poundsOf, rate, share, text, wholeNumber, year } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { defineRule, roundedOnce } from "../rule";
import { lutonStreams } from "./luton-streams";

const groups = ["cost", "grant", "base budget"] as const;
const rateOf = (index: string, year: string, rate: string) => ({ index, year, rate });

/** The gap of each year, worked out from costs with their indices, grants with their ends and tapers, and base budgets. */
export const gapProfile = defineRule({
  id: "gap-profile",
  area: "mainstreaming",
  title: "Gap profile of short-term streams",
  statement:
    "Works the gap out from what a finance officer knows at the start: what a service costs at the first year's prices and by which index it rises, what each grant pays for a full year, until when, and by which share in a year of its taper, and what base budgets pay. Indices compound exactly. A grant without a share for a year pays in full while it runs; base budgets stay flat.",
  formula: "Cost: amount × (1 + rate) for each year after the first. Grant: amount × share of the year's taper × share of the year. Gap: cost − grants − base, where above nought",
  rounding: roundedOnce,
  source: "The funding-gap profile of exit planning; worked example WE-07.",
  input: z.strictObject({
    firstYear: year("First financial year"), yearCount: wholeNumber("Number of years", 1, 30),
    countedBy: oneOf("Part years counted by", ["days", "months"]),
    gapBefore: amountFromZero("Gap of the year before the first"),
    costs: listOf("Costs", z.strictObject({ name: text("Cost"), amount: amountFromZero("Amount at the first year's prices"), index: optional(text("Rises with")) })),
    rates: listOf("Rates of the indices", z.strictObject({ index: text("Index"), year: year("Financial year"), rate: rate("Rise on the year before") }), 0, 400),
    grants: listOf("Grants", z.strictObject({ name: text("Grant"), amount: amountFromZero("Amount for a full year"), endsOn: optional(day("Last day")) }), 0),
    shares: listOf("Shares of a taper", z.strictObject({ grant: text("Grant"), year: year("Financial year"), share: share("Share of the full amount") }), 0, 400),
    base: listOf("Base budgets", z.strictObject({ name: text("Base budget"), amount: amountFromZero("Amount for a year") }), 0),
  }),
  output: z.strictObject({
    lines: listOf("Lines", z.strictObject({ group: oneOf("Kind", groups), name: text("Line"), year: year("Financial year"), amount: amount("Amount") }), 1, 6000),
    years: listOf("Years", z.strictObject({ year: year("Financial year"), cost: amount("Cost"), grants: amount("Grants"), base: amount("Base budgets"), gap: amount("Unfunded gap"), increment: amount("Rise of the gap"), cumulative: amount("Cumulative gap") })),
  }),
  calculate: (given) => {
    const years = financialYearsFrom(given.firstYear, given.yearCount);
    if (years.some((each) => each > "2098/99" && each !== given.firstYear)) throw new RuleRefusal("yearCount", `The years would run to ${years.at(-1) ?? ""}; this planner ends with 2098/99`);
    refuseUnknown(given, years);
    const always = { startsOn: null, endsOn: null };
    const line = (group: (typeof groups)[number], { name, amount }: (typeof given.base)[number], factors: readonly Ratio[], run: Parameters<typeof lineInYears>[3] = always) => ({ group, name, pence: lineInYears(penceOf(amount), years, factors, run, given.countedBy) });
    const lines = [
      ...given.costs.map((cost, at) => line("cost", cost, cost.index === null ? [] : compounded(ratesOf(given.rates, cost.index, years, `costs[${at}].index`)))),
      ...given.grants.map((grant) => line("grant", grant, sharesOf(given.shares, grant.name, years), { startsOn: null, endsOn: grant.endsOn })),
      ...given.base.map((base) => line("base budget", base, [])),
    ];
    const sums = years.map((_, at) => groups.map((group) => lines.reduce((sum, each) => (each.group === group ? sum + (each.pence[at] ?? 0n) : sum), 0n)));
    const profile = profileOf(sums.map(([cost = 0n, grants = 0n, base = 0n]) => gapOf(cost, grants + base).gap), penceOf(given.gapBefore));
    return {
      lines: lines.flatMap(({ group, name, pence }) => years.map((year, at) => ({ group, name, year, amount: poundsOf(pence[at] ?? 0n) }))),
      years: profile.map(({ gap, increment, cumulative }, at) => {
        const [cost = 0n, grants = 0n, base = 0n] = sums[at] ?? [];
        return { year: years[at] ?? given.firstYear, cost: poundsOf(cost), grants: poundsOf(grants), base: poundsOf(base), gap: poundsOf(gap), increment: poundsOf(increment), cumulative: poundsOf(cumulative) };
      }),
    };
  },
  examples: [
    {
      reference: "WE-07", title: "Three streams end within three years",
      input: {
        firstYear: "2005/06", yearCount: 4, countedBy: "days", gapBefore: "0.00",
        costs: [{ name: "Pay", amount: "288000.00", index: "pay award" }, { name: "Non-pay", amount: "72000.00", index: "prices" }],
        rates: [rateOf("pay award", "2006/07", "0.0295"), rateOf("pay award", "2007/08", "0.025"), rateOf("pay award", "2008/09", "0.025"), rateOf("prices", "2006/07", "0.02"), rateOf("prices", "2007/08", "0.02"), rateOf("prices", "2008/09", "0.02")],
        grants: [{ name: "Children's Fund", amount: "180000.00", endsOn: null }, { name: "On Track", amount: "90000.00", endsOn: "2006-03-31" }, { name: "Flying Start", amount: "60000.00", endsOn: "2006-08-31" }],
        shares: [{ grant: "Children's Fund", year: "2007/08", share: "2/3" }, { grant: "Children's Fund", year: "2008/09", share: "0" }],
        base: [{ name: "Base budget", amount: "30000.00" }],
      },
      output: {
        lines: [...lutonStreams.costs.map((each) => ({ group: "cost", ...each })), ...lutonStreams.grants.map((each) => ({ group: "grant", ...each })), ...lutonStreams.base.map((each) => ({ group: "base budget", ...each }))],
        years: [
          { year: "2005/06", cost: "360000.00", grants: "330000.00", base: "30000.00", gap: "0.00", increment: "0.00", cumulative: "0.00" },
          { year: "2006/07", cost: "369936.00", grants: "205150.68", base: "30000.00", gap: "134785.32", increment: "134785.32", cumulative: "134785.32" },
          { year: "2007/08", cost: "378817.20", grants: "120000.00", base: "30000.00", gap: "228817.20", increment: "94031.88", cumulative: "363602.52" },
          { year: "2008/09", cost: "387913.09", grants: "0.00", base: "30000.00", gap: "357913.09", increment: "129095.89", cumulative: "721515.61" },
        ],
      },
    },
    {
      reference: null, title: "A flat cost, and a grant to August by months",
      input: { firstYear: "2006/07", yearCount: 1, countedBy: "months", gapBefore: "0.00", costs: [{ name: "Rent", amount: "1200.00", index: null }], rates: [], grants: [{ name: "Play", amount: "1200.00", endsOn: "2006-08-31" }], shares: [], base: [] },
      output: {
        lines: [{ group: "cost", name: "Rent", year: "2006/07", amount: "1200.00" }, { group: "grant", name: "Play", year: "2006/07", amount: "500.00" }],
        years: [{ year: "2006/07", cost: "1200.00", grants: "500.00", base: "0.00", gap: "700.00", increment: "700.00", cumulative: "700.00" }],
      },
    },
  ],
});

interface Given {
  readonly rates: readonly { readonly index: string; readonly year: FinancialYear; readonly rate: string }[];
  readonly grants: readonly { readonly name: string }[];
  readonly shares: readonly { readonly grant: string; readonly year: FinancialYear; readonly share: string }[];
}

/** Every rate and share belongs to a year of the profile, is given once, and names a grant that is there. */
function refuseUnknown({ rates, grants, shares }: Given, years: readonly FinancialYear[]): void {
  const seen = new Set<string>();
  const check = (path: string, name: string, year: FinancialYear): void => {
    if (!years.includes(year)) throw new RuleRefusal(`${path}.year`, `${year} is not a year of this profile, which runs from ${years[0] ?? ""} to ${years.at(-1) ?? ""}`);
    if (seen.has(`${path.slice(0, 5)} ${name} ${year}`)) throw new RuleRefusal(`${path}.year`, `"${name}" has two entries for ${year}`);
    seen.add(`${path.slice(0, 5)} ${name} ${year}`);
  };
  rates.forEach(({ index, year }, at) => check(`rates[${at}]`, index, year));
  shares.forEach(({ grant, year }, at) => {
    check(`shares[${at}]`, grant, year);
    if (!grants.some(({ name }) => name === grant)) throw new RuleRefusal(`shares[${at}].grant`, `There is no grant called "${grant}"`);
  });
}

function ratesOf(rates: Given["rates"], index: string, years: readonly FinancialYear[], path: string): string[] {
  return years.slice(1).map((year) => {
    const found = rates.find((each) => each.index === index && each.year === year);
    if (found === undefined) throw new RuleRefusal(path, `The index "${index}" has no rate for ${year}; add one`);
    return found.rate;
  });
}

const sharesOf = (shares: Given["shares"], grant: string, years: readonly FinancialYear[]): Ratio[] =>
  years.map((year) => {
    const found = shares.find((each) => each.grant === grant && each.year === year);
    return found === undefined ? one : readRatio(found.share);
  });
