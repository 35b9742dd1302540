import { z } from "zod";
import { instalments as payInstalments } from "../../grants/instalments";
import { amountFromZero, day, listOf, oneOf, penceOf, poundsOf, wholeNumber } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** When a grant is paid, and how much each time. */
export const instalments = defineRule({
  id: "instalments",
  area: "grants",
  title: "Instalments",
  statement: "A grant is paid in equal instalments over a period: one lump sum, four quarters, twelve months. In advance each is due on the first day of its part of the period, in arrears on the last. The instalments always sum to the grant; odd pence go to the first.",
  formula: "Grant ÷ number of instalments",
  rounding: largestRemainder,
  source: "Grant determinations: twelve monthly instalments or a single lump sum; worked example WE-13.",
  input: z.strictObject({
    amount: amountFromZero("Grant for the period"),
    startsOn: day("The period starts on", "The first day of a month"),
    months: wholeNumber("Months in the period", 1, 60),
    count: wholeNumber("Number of instalments", 1, 60, "1 for a lump sum, 4 for the quarters of a year, 12 for its months"),
    paid: oneOf("Paid", ["in advance", "in arrears"]),
  }),
  output: z.strictObject({ instalments: listOf("Instalments", z.strictObject({ dueOn: day("Due on"), amount: amountFromZero("Amount") })) }),
  calculate: ({ amount, startsOn, months, count, paid }) => {
    if (!startsOn.endsWith("-01")) throw new RuleRefusal("startsOn", `The period starts on the first day of a month; ${startsOn} is ${Number(startsOn.slice(8)) - 1} days after it. Move the date`);
    if (months % count !== 0) throw new RuleRefusal("count", `${count} instalments do not divide ${months} months evenly: ${months % count} months are over. Choose a number that does`);
    if (Number(startsOn.slice(0, 4)) + Math.floor(months / 12) >= 2099) throw new RuleRefusal("startsOn", "The period runs beyond 2098, the last year this planner dates instalments for");
    return { instalments: payInstalments(penceOf(amount), count, startsOn, months, paid).map(({ dueOn, pence }) => ({ dueOn, amount: poundsOf(pence) })) };
  },
  examples: [
    {
      reference: "WE-13", title: "Four quarters in advance",
      input: { amount: "830000.01", startsOn: "2005-04-01", months: 12, count: 4, paid: "in advance" },
      output: { instalments: [{ dueOn: "2005-04-01", amount: "207500.01" }, { dueOn: "2005-07-01", amount: "207500.00" }, { dueOn: "2005-10-01", amount: "207500.00" }, { dueOn: "2006-01-01", amount: "207500.00" }] },
    },
    {
      reference: null, title: "Telford's Children's Fund in twelve months, in arrears, over a leap day",
      input: { amount: "513053.00", startsOn: "2007-04-01", months: 12, count: 12, paid: "in arrears" },
      output: {
        instalments: ["2007-04-30", "2007-05-31", "2007-06-30", "2007-07-31", "2007-08-31", "2007-09-30", "2007-10-31", "2007-11-30", "2007-12-31", "2008-01-31", "2008-02-29", "2008-03-31"]
          .map((dueOn, place) => ({ dueOn, amount: place < 8 ? "42754.42" : "42754.41" })),
      },
    },
    { reference: null, title: "A lump sum", input: { amount: "10000.00", startsOn: "2007-04-01", months: 12, count: 1, paid: "in advance" }, output: { instalments: [{ dueOn: "2007-04-01", amount: "10000.00" }] } },
    { reference: null, title: "A lump sum in arrears for 17 months", input: { amount: "85000.00", startsOn: "2001-04-01", months: 17, count: 1, paid: "in arrears" }, output: { instalments: [{ dueOn: "2002-08-31", amount: "85000.00" }] } },
  ],
});
