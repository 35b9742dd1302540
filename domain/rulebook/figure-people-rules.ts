import { figures, nothingToRound, roundedOnce, type Rule } from "./figure-rule";

/** The rules for merging projects, and for posts and children. */
export const peopleRules = {
  establishment: {
    id: "establishment",
    name: "Establishment",
    statement: "What a set of posts costs in a full year, before and after a merge. The payback is the months until the saving has covered the one-off cost, rounded up.",
    formula: "Number × salary × (1 + on-cost) × (1 + overhead) for each line, then summed; payback: one-off cost ÷ (yearly saving ÷ 12)",
    rounding: `${roundedOnce} Months of payback are rounded up.`,
    source: "Luton's report of May 2005 (three projects under three co-ordinators); costs made up in worked example WE-34.",
    example: {
      reference: "WE-34",
      given: figures(["Before", "15 at £24,000.00 and 3 at £36,000.00, overhead 12.5%"], ["After", "15 at £24,000.00 and 3 at £28,400.00, overhead 10%"], ["On-cost", "24%"]),
      answer: figures(["Before", "£652,860.00"], ["After", "£607,252.80"], ["Payback", "5.68 months, 6 rounded up"]),
    },
  },
  "merge saving": {
    id: "merge saving",
    name: "Saving by merging",
    statement: "A merge takes the difference of its establishments off the cost of its service from the day it takes effect. The saving stays flat; a year in which it takes effect part-way counts by days.",
    formula: "(Establishment after − establishment before) × share of the year by days",
    rounding: roundedOnce,
    source: "Worked example WE-34.",
    example: { reference: "WE-34", given: figures(["Before", "£652,860.00"], ["After", "£607,252.80"], ["Takes effect on", "1 April 2006"]), answer: figures(["2005/06", "£0.00"], ["2006/07", "−£45,607.20"]) },
  },
  "merge one-off cost": {
    id: "merge one-off cost",
    name: "One-off cost of merging",
    statement: "The redundancies a merge brings, whole in the year it takes effect, and apart from the recurrent cost.",
    formula: "Redundancies × payment for each",
    rounding: nothingToRound,
    source: "Worked examples WE-30 and WE-34.",
    example: { reference: "WE-34", given: figures(["Redundancies", "3"], ["Payment for each", "£7,190.00"]), answer: figures(["2006/07", "£21,570.00"]) },
  },
  "posts at the year's end": {
    id: "posts at the year's end",
    name: "Posts at the year's end",
    statement: "The posts of everything that runs on 31 March. A project that ended in August has none.",
    formula: "Sum of posts over the provision running on 31 March",
    rounding: nothingToRound,
    source: "Own rule: staffing is counted on the last day of the financial year.",
    example: { reference: "Do nothing", given: figures(["Children's Fund, to March 2008", "9"], ["On Track, to March 2006", "5"], ["Flying Start, to August 2006", "3"], ["Core", "1"]), answer: figures(["31 March 2006", "18"], ["31 March 2007", "10"], ["31 March 2009", "1"]) },
  },
  "children reached": {
    id: "children reached",
    name: "Children reached",
    statement: "The children of everything that runs on 31 March, as for posts, so that the figure never promises a place that has gone.",
    formula: "Sum of children over the provision running on 31 March",
    rounding: nothingToRound,
    source: "Own rule.",
    example: { reference: "Do nothing", given: figures(["Children's Fund, to March 2008", "620"], ["On Track, to March 2006", "240"], ["Flying Start, to August 2006", "210"], ["Core", "80"]), answer: figures(["2005/06", "1,150"], ["2006/07", "700"], ["2008/09", "80"]) },
  },
} as const satisfies Partial<Record<Rule["id"], Rule>>;
