import { z } from "zod";
import { clauseKinds } from "../../conditions/clause";
import { readClauses } from "../../conditions/read-clauses";
import { refusalInWords } from "../../conditions/refusal-in-words";
import { day, listOf, oneOf, optional, text, wholeNumber, yesOrNo } from "../fields";
import { defineRule } from "../rule";
import { refuseReversed } from "../time/refuse-reversed";
import { clauseOf } from "./clause-of";
import { eligibleSpendExamples } from "./eligible-spend-examples";
import { refuseReversedAges } from "./refuse-reversed-ages";

/** What several clauses say together may be longer than a short text. */
const sentence = (title: string) => z.string().min(1).meta({ title, kind: "text" });

const clause = z.strictObject({
  kind: oneOf("The clause is about", clauseKinds),
  service: optional(text("Service", "Only for a clause about a service")),
  ageFrom: optional(wholeNumber("From age", 0, 25, "Only for a clause about ages; empty for no lower limit")),
  ageTo: optional(wholeNumber("To age", 0, 25, "Only for a clause about ages; this age is still in")),
  words: optional(text("Need level, area, purpose or cost type", "Only for clauses about these")),
  startsOn: optional(day("First day", "Only for a clause about dates")),
  endsOn: optional(day("Last day", "Only for a clause about dates; this day is still in")),
  clause: text("The funder's words"),
});

/** Whether one award may pay for one thing, and if not, which clause says so and by how much it fails. */
export const eligibleSpend = defineRule({
  id: "eligible-spend",
  area: "conditions",
  title: "Eligible spend",
  statement:
    "An award may pay for something when its clauses admit it: of several clauses of one kind any one is enough, and every kind must admit; each excluded cost type refuses on its own. Ages and dates must lie wholly inside one clause. What is not stated is refused. A restricted award without a clause that says what it is for pays for nothing.",
  formula: "Admitted = every kind of clause has at least one clause that admits, and no exclusion applies",
  rounding: "None: nothing is rounded. Years of age and days are counted, both ends included.",
  source: "Funders' terms as boards met them: ages, need levels, areas, purposes, revenue or capital, dates and excluded costs.",
  input: z.strictObject({
    restricted: yesOrNo("The award is restricted"),
    awardNature: oneOf("The award pays for", ["revenue", "capital", "either"]),
    service: optional(text("Service")),
    ageFrom: optional(wholeNumber("From age", 0, 25)),
    ageTo: optional(wholeNumber("To age", 0, 25)),
    needLevel: optional(text("Need level")),
    area: optional(text("Area")),
    purpose: optional(text("Purpose or outcome")),
    costType: optional(text("Cost type")),
    nature: oneOf("The spend is", ["revenue", "capital"]),
    startsOn: optional(day("Spent from")),
    endsOn: optional(day("Spent to")),
    clauses: listOf("Clauses of the award", clause, 0),
  }),
  output: z.strictObject({
    admitted: yesOrNo("The award may pay for it"),
    refusals: listOf("Refused because", z.strictObject({
      kind: text("About"), clause: optional(text("Clause")), expected: sentence("The award admits"), found: sentence("This is"), byHowMuch: text("By how much it fails"), inWords: sentence("In words"),
    }), 0),
  }),
  calculate: ({ restricted, awardNature, clauses, service, startsOn, endsOn, ...spend }) => {
    refuseReversedAges(spend, "ageTo");
    refuseReversed({ startsOn, endsOn });
    const read = readClauses({ restricted, nature: awardNature, clauses: clauses.map(clauseOf) });
    const refusals = read.refusals({ ...spend, serviceId: service, from: startsOn, to: endsOn });
    return { admitted: refusals.length === 0, refusals: refusals.map(({ clauseId: _, ...refusal }) => ({ ...refusal, inWords: refusalInWords({ clauseId: null, ...refusal }) })) };
  },
  examples: eligibleSpendExamples,
});
