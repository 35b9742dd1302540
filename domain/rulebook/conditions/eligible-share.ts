import { z } from "zod";
import { readClauses } from "../../conditions/read-clauses";
import { eligibleShares } from "../../conditions/eligible-shares";
import { amountFromZero, listOf, penceOf, poundsOf, share, text, wholeNumber } from "../fields";
import { sharesOfOne } from "../shares-of-one";
import { defineRule, largestRemainder } from "../rule";
import { agesClause, noSpend } from "./blank-terms";
import { refuseReversedAges } from "./refuse-reversed-ages";

const ages = { ageFrom: wholeNumber("From age", 0, 25), ageTo: wholeNumber("To age", 0, 25, "This age is still in") };

/** How much of a mixed service each award may pay. */
export const eligibleShare = defineRule({
  id: "eligible-share",
  area: "conditions",
  title: "Eligible share of a mixed service",
  statement:
    "A service whose users only partly fall under a grant's clauses may be charged to it only for that part. The cost is shared over the portions of users; a portion may be charged to a grant when all its ages lie inside the grant's. What two grants may pay counts for both: these are ceilings, not payments.",
  formula: "Cost × share of the users, for each portion; an award's ceiling is the sum of the portions it admits",
  rounding: largestRemainder,
  source: "Age conditions of Sure Start and of the Children's Fund; worked example WE-15.",
  input: z.strictObject({
    cost: amountFromZero("Cost of the service in the year"),
    portions: listOf("Portions of the users", z.strictObject({ name: text("Portion"), share: share("Share of the users", "The shares total one"), ...ages })),
    awards: listOf("Awards", z.strictObject({ name: text("Award"), ...ages })),
  }),
  output: z.strictObject({
    portions: listOf("Portions", z.strictObject({ name: text("Portion"), amount: amountFromZero("Cost") })),
    awards: listOf("Awards", z.strictObject({ name: text("Award"), atMost: amountFromZero("May pay at most") })),
    noAward: amountFromZero("Cost that no award may pay"),
  }),
  calculate: ({ cost, portions, awards }) => {
    portions.forEach((portion, place) => refuseReversedAges(portion, `portions[${place}].ageTo`));
    awards.forEach((award, place) => refuseReversedAges(award, `awards[${place}].ageTo`));
    const weights = sharesOfOne(portions.map((portion) => portion.share), "portions", "The shares of the users");
    const admitted = awards.map((award) => {
      const { admits } = readClauses({ restricted: true, nature: "either", clauses: [agesClause(award)] });
      return portions.map(({ ageFrom, ageTo }) => admits({ ...noSpend, ageFrom, ageTo }));
    });
    const parts = eligibleShares(penceOf(cost), weights, admitted);
    return {
      portions: portions.map(({ name }, place) => ({ name, amount: poundsOf(parts.portions[place]!) })),
      awards: awards.map(({ name }, place) => ({ name, atMost: poundsOf(parts.ceilings[place]!) })),
      noAward: poundsOf(parts.nobody),
    };
  },
  examples: [
    {
      reference: "WE-15", title: "The service S3, for ages 0 to 10",
      input: {
        cost: "35000.00",
        portions: [{ name: "Aged 0 to 3", share: "0.4", ageFrom: 0, ageTo: 3 }, { name: "Aged 5 to 10", share: "0.6", ageFrom: 5, ageTo: 10 }],
        awards: [{ name: "Sure Start", ageFrom: 0, ageTo: 3 }, { name: "Children's Fund", ageFrom: 5, ageTo: 13 }],
      },
      output: {
        portions: [{ name: "Aged 0 to 3", amount: "14000.00" }, { name: "Aged 5 to 10", amount: "21000.00" }],
        awards: [{ name: "Sure Start", atMost: "14000.00" }, { name: "Children's Fund", atMost: "21000.00" }],
        noAward: "0.00",
      },
    },
    {
      reference: null, title: "A portion that lies only partly inside is charged to nobody; the odd penny goes to the first of equals",
      input: {
        cost: "100.00",
        portions: [{ name: "Under-fours", share: "1/3", ageFrom: 0, ageTo: 3 }, { name: "Four to six", share: "1/3", ageFrom: 4, ageTo: 6 }, { name: "Seven to ten", share: "1/3", ageFrom: 7, ageTo: 10 }],
        awards: [{ name: "Sure Start", ageFrom: 0, ageTo: 3 }, { name: "Children's Fund", ageFrom: 5, ageTo: 13 }, { name: "On Track", ageFrom: 4, ageTo: 12 }],
      },
      output: {
        portions: [{ name: "Under-fours", amount: "33.34" }, { name: "Four to six", amount: "33.33" }, { name: "Seven to ten", amount: "33.33" }],
        awards: [{ name: "Sure Start", atMost: "33.34" }, { name: "Children's Fund", atMost: "33.33" }, { name: "On Track", atMost: "66.66" }],
        noAward: "0.00",
      },
    },
    {
      reference: null, title: "A portion too old for the only award",
      input: {
        cost: "50000.00",
        portions: [{ name: "Under-fours", share: "0.25", ageFrom: 0, ageTo: 3 }, { name: "Two to six", share: "0.75", ageFrom: 2, ageTo: 6 }],
        awards: [{ name: "Sure Start", ageFrom: 0, ageTo: 3 }],
      },
      output: { portions: [{ name: "Under-fours", amount: "12500.00" }, { name: "Two to six", amount: "37500.00" }], awards: [{ name: "Sure Start", atMost: "12500.00" }], noAward: "37500.00" },
    },
  ],
});
