import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { formatPounds } from "../../money/format-pounds";
import { amount, amountFromZero, listOf, penceOf, poundsOf, text } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";

const givenSums = { awarded: amountFromZero("Awarded"), broughtForward: amountFromZero("Brought forward"), received: amountFromZero("Received"), carriedForward: amountFromZero("Carried forward") };
const sums = { ...givenSums, toCome: amount("Awarded and not received"), spent: amountFromZero("Eligible spend"), toRepay: amountFromZero("To be repaid") };
const names = Object.keys(sums) as (keyof typeof sums)[];

/** What each funder is told about the use of its money. */
export const usageStatement = defineRule({
  id: "usage-statement",
  area: "grants",
  title: "Statement of use of grants",
  statement: "For each award: what was awarded, received and brought forward, what was spent on eligible services, what is carried forward, and what goes back. What came in always equals what was spent, carried forward and repaid; each funder's line is the sum of its awards.",
  formula: "To be repaid = brought forward + received − eligible spend − carried forward",
  rounding: nothingToRound,
  source: "Statements of grant usage that funders ask for; practice, not verified against a document.",
  input: z.strictObject({
    awards: listOf("Awards", z.strictObject({ funder: text("Funder"), award: text("Award"), ...givenSums })),
    spend: listOf("Eligible spend", z.strictObject({ award: text("Award"), service: text("Service"), amount: amountFromZero("Eligible spend") }), 0, 200),
  }),
  output: z.strictObject({
    funders: listOf("By funder", z.strictObject({ funder: text("Funder"), ...sums })),
    awards: listOf("By award", z.strictObject({ funder: text("Funder"), award: text("Award"), ...sums })),
    services: listOf("Spent on", z.strictObject({ funder: text("Funder"), award: text("Award"), service: text("Service"), amount: amountFromZero("Eligible spend") }), 0, 200),
  }),
  calculate: ({ awards, spend }) => {
    awards.forEach(({ award }, place) => {
      if (awards.findIndex((other) => other.award === award) !== place) throw new RuleRefusal(`awards[${place}].award`, `"${award}" stands here a second time; give each award once`);
    });
    const services = spend.map((line, place) => {
      const award = awards.find((one) => one.award === line.award);
      if (award === undefined) throw new RuleRefusal(`spend[${place}].award`, `${formatPounds(line.amount, "always")} is spent from "${line.award}", which is not one of the awards`);
      return { funder: award.funder, award: line.award, service: line.service, amount: line.amount };
    });
    const lines = awards.map((award, place) => {
      const spent = sumPence(spend.filter((line) => line.award === award.award).map((line) => penceOf(line.amount)));
      const toRepay = penceOf(award.broughtForward) + penceOf(award.received) - spent - penceOf(award.carriedForward);
      if (toRepay < 0n) throw new RuleRefusal(`awards[${place}].carriedForward`, `${award.award}: spend and carry-forward are ${formatPounds(poundsOf(-toRepay), "always")} more than was received and brought forward. Charge the grant with less, or carry less forward`);
      return { ...award, toCome: poundsOf(penceOf(award.awarded) - penceOf(award.received)), spent: poundsOf(spent), toRepay: poundsOf(toRepay) };
    });
    const funders = [...new Set(awards.map(({ funder }) => funder))].map((funder) => {
      const own = lines.filter((line) => line.funder === funder);
      const total = (name: keyof typeof sums) => poundsOf(sumPence(own.map((line) => penceOf(line[name]))));
      return { funder, ...(Object.fromEntries(names.map((name) => [name, total(name)])) as Record<keyof typeof sums, ReturnType<typeof total>>) };
    });
    return { funders, awards: lines, services };
  },
  examples: [
    {
      reference: null, title: "Two of Shropshire's grants of 2007/08 from one department",
      input: {
        awards: [
          { funder: "Department", award: "Children's Fund", awarded: "512975.00", broughtForward: "2000.00", received: "500000.00", carriedForward: "5000.00" },
          { funder: "Department", award: "Teenage Pregnancy", awarded: "113000.00", broughtForward: "0.00", received: "113000.00", carriedForward: "0.00" },
        ],
        spend: [{ award: "Children's Fund", service: "Mentoring", amount: "400000.00" }, { award: "Children's Fund", service: "Play", amount: "90000.50" }, { award: "Teenage Pregnancy", service: "Advice", amount: "113000.00" }],
      },
      output: {
        funders: [{ funder: "Department", awarded: "625975.00", broughtForward: "2000.00", received: "613000.00", carriedForward: "5000.00", toCome: "12975.00", spent: "603000.50", toRepay: "6999.50" }],
        awards: [
          { funder: "Department", award: "Children's Fund", awarded: "512975.00", broughtForward: "2000.00", received: "500000.00", carriedForward: "5000.00", toCome: "12975.00", spent: "490000.50", toRepay: "6999.50" },
          { funder: "Department", award: "Teenage Pregnancy", awarded: "113000.00", broughtForward: "0.00", received: "113000.00", carriedForward: "0.00", toCome: "0.00", spent: "113000.00", toRepay: "0.00" },
        ],
        services: [
          { funder: "Department", award: "Children's Fund", service: "Mentoring", amount: "400000.00" }, { funder: "Department", award: "Children's Fund", service: "Play", amount: "90000.50" },
          { funder: "Department", award: "Teenage Pregnancy", service: "Advice", amount: "113000.00" },
        ],
      },
    },
  ],
});
