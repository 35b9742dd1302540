import { z } from "zod";
import { overheadInTotal, overheadOnCost } from "../../costing/overhead";
import { isOne, readRatio } from "../../money/ratio";
import { amount, oneOf, penceOf, poundsOf, share } from "../fields";
import { defineRule, roundedOnce } from "../rule";
import { RuleRefusal } from "../rule-refusal";

/** A share for management and central services, on top of a cost or inside its total. */
export const overhead = defineRule({
  id: "overhead",
  area: "cost",
  title: "Overhead",
  statement: "Management and central services are charged as a share. The share is either of the direct cost, and then goes on top of it, or of the total, as funders' limits usually are; 10% of the total is more than 10% of the cost.",
  formula: "Of the direct cost: cost × rate. Of the total: cost × rate ÷ (1 − rate)",
  rounding: roundedOnce,
  source: "Practice of recharges; not verified against a document. On top of the cost as in worked example WE-34.",
  input: z.strictObject({ cost: amount("Direct cost"), rate: share("Overhead", "12.5% is 0.125"), basis: oneOf("The overhead is a share of", ["the direct cost", "the total"]) }),
  output: z.strictObject({ overhead: amount("Overhead"), total: amount("Cost with overhead") }),
  calculate: ({ cost, rate, basis }) => {
    const [direct, by] = [penceOf(cost), readRatio(rate)];
    if (basis === "the total" && isOne(by)) throw new RuleRefusal("rate", "The whole of the total cannot be overhead while there is a direct cost. Enter a share below 1");
    const charged = basis === "the total" ? overheadInTotal(direct, by) : overheadOnCost(direct, by);
    return { overhead: poundsOf(charged), total: poundsOf(direct + charged) };
  },
  examples: [
    { reference: null, title: "12.5% on three projects' pay, as before the merge of WE-34", input: { cost: "580320.00", rate: "0.125", basis: "the direct cost" }, output: { overhead: "72540.00", total: "652860.00" } },
    { reference: null, title: "10% on the merged team's pay", input: { cost: "552048.00", rate: "0.1", basis: "the direct cost" }, output: { overhead: "55204.80", total: "607252.80" } },
    { reference: null, title: "A tenth of the total is a ninth of the cost", input: { cost: "1000.00", rate: "0.1", basis: "the total" }, output: { overhead: "111.11", total: "1111.11" } },
  ],
});
