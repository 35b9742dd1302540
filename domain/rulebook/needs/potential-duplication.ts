import { z } from "zod";
import { potentialDuplicates } from "../../needs/potential-duplication";
import { amount, amountFromZero, listOf, optional, penceOf, poundsOf, text, wholeNumber } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { checkReach, reachFields } from "./reach-fields";

const line = (service: string, fromAge: number, toAge: number, cost: string, managementCost: string, others: object = {}) => ({
  service, type: "Family support", fromAge, toAge, fromLevel: 1, toLevel: 2, area: null, group: null, cost, managementCost, ...others,
});

/** Services that may do the same for the same children. */
export const potentialDuplicationRule = defineRule({
  id: "potential-duplication",
  area: "needs",
  title: "Potential duplication",
  statement:
    "Two services of one type that share years of age, a level of need, an area and a target group may duplicate each other. Ages count both ends in: 5 to 13 and 10 to 18 share four years. It is only ever potential, because different providers may be a choice; a person marks it as confirmed or justified, with a reason. The spend concerned counts each service once, however many pairs it stands in.",
  formula: "Same type, shared years ≥ the least asked for, and a shared level, area and group; spend = sum of the costs of the services concerned",
  rounding: nothingToRound,
  source: "Own rule, after the first finding of Luton's service mapping of 2003.",
  input: z.strictObject({
    minimumYears: wholeNumber("Least shared years of age", 1, 26),
    services: listOf("Services", z.strictObject({ ...reachFields, group: optional(text("Target group", "Leave empty for every child")), cost: amountFromZero("Cost a year"), managementCost: amountFromZero("Of this, management") }), 1, 200),
  }),
  output: z.strictObject({
    pairs: listOf("Pairs to look at", z.strictObject({ first: text("Service"), second: text("and"), years: wholeNumber("Shared years of age"), levels: text("Shared levels"), cost: amount("Combined cost"), managementCost: amount("Combined management") }), 0, 10_000),
    services: wholeNumber("Services concerned"), cost: amount("Spend concerned"), managementCost: amount("Of this, management"),
  }),
  calculate: ({ minimumYears, services }) => {
    checkReach(services, "services");
    const costs = services.map(({ cost, managementCost }, place) => {
      if (penceOf(managementCost) > penceOf(cost)) throw new RuleRefusal(`services[${place}].managementCost`, `Management of ${managementCost} is more than the whole cost of ${cost}`);
      return { cost: penceOf(cost), managementCost: penceOf(managementCost) };
    });
    const total = (places: readonly number[], kind: "cost" | "managementCost") => poundsOf(places.reduce((sum, place) => sum + (costs[place]?.[kind] ?? 0n), 0n));
    const pairs = potentialDuplicates(services.map((service) => ({ ...service, hours: null })), minimumYears);
    const concerned = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
    return {
      pairs: pairs.map(({ first, second, sharedYears, sharedLevels }) => ({
        first: services[first]?.service ?? "", second: services[second]?.service ?? "", years: sharedYears, levels: sharedLevels.join(", "),
        cost: total([first, second], "cost"), managementCost: total([first, second], "managementCost"),
      })),
      services: concerned.length, cost: total(concerned, "cost"), managementCost: total(concerned, "managementCost"),
    };
  },
  examples: [
    {
      reference: null, title: "Three services in two pairs; the one in both is counted once",
      input: { minimumYears: 1, services: [line("Children's Fund", 5, 13, "180000.00", "28400.00"), line("Youth support", 10, 18, "50000.00", "5000.00"), line("On Track", 4, 9, "90000.00", "28400.00")] },
      output: {
        pairs: [
          { first: "Children's Fund", second: "Youth support", years: 4, levels: "1, 2", cost: "230000.00", managementCost: "33400.00" },
          { first: "Children's Fund", second: "On Track", years: 5, levels: "1, 2", cost: "270000.00", managementCost: "56800.00" },
        ],
        services: 3, cost: "320000.00", managementCost: "61800.00",
      },
    },
    {
      reference: null, title: "Other levels, areas, groups, types or too few shared years: no duplication",
      input: {
        minimumYears: 3,
        services: [
          line("A", 0, 4, "10.00", "1.00", { area: "North", group: "Asian families" }), line("B", 0, 4, "10.00", "1.00", { area: "South" }), line("C", 0, 4, "10.00", "1.00", { area: "North", fromLevel: 3, toLevel: 3 }),
          line("D", 3, 9, "10.00", "1.00", { area: "North" }), line("E", 0, 4, "10.00", "1.00", { area: "North", group: "Young carers" }), line("F", 0, 4, "10.00", "1.00", { type: "Childcare" }),
        ],
      },
      output: { pairs: [], services: 0, cost: "0.00", managementCost: "0.00" },
    },
  ],
});
