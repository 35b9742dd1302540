import { figures, nothingToRound, roundedOnce, type Rule } from "./figure-rule";

/** The rules for grants, for who pays, and for what nobody pays. */
export const moneyRules = {
  taper: {
    id: "taper",
    name: "Taper",
    statement: "A grant that declines pays a share of its original full-year amount in each year, not a share of the year before.",
    formula: "Award for a full year × share of the year's taper × share of the year",
    rounding: roundedOnce,
    source: "Grants of the period declined on the original award; a share may be exact, such as 2/3.",
    example: {
      reference: "WE-06",
      given: figures(["Award a year", "£123,456.79"], ["Shares", "100%, 66%, 33%, 0"]),
      answer: figures(["First year", "£123,456.79"], ["Second year", "£81,481.48"], ["Third year", "£40,740.74"], ["Fourth year", "£0.00"]),
    },
  },
  "restricted money first": {
    id: "restricted money first",
    name: "Restricted money first",
    statement:
      "Each year's recurrent cost is paid from the most restricted money first: restricted grants, the soonest to end before the others; then unrestricted grants; then base budget paid today; then base budget growth. A payment is moved to another service where that lets more restricted money be used. A restricted grant pays only for the services its conditions name.",
    formula: "The largest lawful use of the first source, then of the first two together, and so on (a maximum flow, in whole pence)",
    rounding: nothingToRound,
    source: "Unspent restricted grant is handed back, so it is used first; worked example WE-15 gives the case.",
    example: {
      reference: "WE-15",
      given: figures(["Sure Start, for A and the under-4s' part of C", "£50,000.00"], ["Children's Fund, for B and the other part of C", "£80,000.00"], ["Base budget, for any", "£40,000.00"], ["Service A", "£60,000.00"], ["Service B", "£70,000.00"], ["Service C, under-4s' part", "£14,000.00"], ["Service C, other part", "£21,000.00"]),
      answer: figures(["Paid in all", "£165,000.00"], ["Base budget used", "£35,000.00"], ["Base budget left", "£5,000.00"]),
    },
  },
  "unfunded gap": {
    id: "unfunded gap",
    name: "Unfunded gap",
    statement: "What the recurrent cost of a year is above everything that its sources pay.",
    formula: "Cost − grants − base budget paid today − base budget growth",
    rounding: nothingToRound,
    source: "The funding-gap profile of exit planning; worked example WE-07.",
    example: { reference: "WE-07", given: figures(["Cost 2006/07", "£369,936.00"], ["Grants", "£205,150.68"], ["Base budget", "£30,000.00"]), answer: figures(["Gap 2006/07", "£134,785.32"]) },
  },
  "cumulative gap": {
    id: "cumulative gap",
    name: "Cumulative gap",
    statement: "The gaps of the years so far. Its last year is the gap of the whole plan.",
    formula: "Gap of this year + gaps of the years before",
    rounding: nothingToRound,
    source: "The funding-gap profile of exit planning; worked example WE-07.",
    example: { reference: "WE-07", given: figures(["Gaps", "£0.00, £134,785.32, £228,817.20, £357,913.09"]), answer: figures(["By the end of 2008/09", "£721,515.61"]) },
  },
  "unspent restricted grant": {
    id: "unspent restricted grant",
    name: "Unspent restricted grant",
    statement: "Restricted grant available in the year that no lawful payment can use. The funder may ask for it back.",
    formula: "Restricted grants available − restricted grants used",
    rounding: nothingToRound,
    source: "Grant conditions; worked example WE-15 with base budget spent first.",
    example: { reference: "One service", given: figures(["Restricted grant", "£50,000.00"], ["Cost of the service it may pay for", "£34,000.00"]), answer: figures(["Unspent", "£16,000.00"]) },
  },
} as const satisfies Partial<Record<Rule["id"], Rule>>;
