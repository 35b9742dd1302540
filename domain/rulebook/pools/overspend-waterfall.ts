import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { allocatePence } from "../../money/allocate";
import { coverOverspend } from "../../pools/cover-overspend";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { refuseTwice } from "./names";
import { contributionBasis, contributionFields, contributionWeights } from "./risk-share-fields";
import { overspendWaterfallExamples } from "./overspend-waterfall-examples";

const stepNames = ["underspends in the pool", "risk pool", "uncommitted allocations"] as const;
const lastStep = "partners' share";

/** An overspend covered inside the pool first, step by step; only what is left comes to the partners. */
export const overspendWaterfall = defineRule({
  id: "overspend-waterfall",
  area: "pooled budgets",
  title: "Overspend, step by step",
  statement:
    "A forecast overspend is covered in the order of the agreement: from underspends in the pool, from the risk pool, by reducing allocations that are not committed yet, and only then by the partners, in proportion to their contributions. Every posting says its step. Where the agreement shares risk otherwise, take what is left to the rule risk share.",
  formula: "Each step covers the lower of what is left and what it has; what all steps leave × a partner's contribution ÷ all contributions",
  rounding: largestRemainder,
  source: "Section 75 agreement: order of treatment of a forecast overspend (offset in the pool, risk pool, uncommitted allocations, resources outside the pool).",
  input: z.strictObject({
    overspend: amountFromZero("Overspend"),
    steps: listOf("Steps, in the order of the agreement", oneOf("Step", stepNames), 0, stepNames.length),
    sources: listOf("What could be used", z.strictObject({ step: oneOf("Step", stepNames), name: text("Source", "The scheme, the risk pool or the allocation"), available: amountFromZero("Could be used") }), 0),
    withinStep: oneOf("Sources of one step give", ["pro rata", "in the order of the list"]),
    basis: contributionBasis,
    partners: listOf("Partners", z.strictObject(contributionFields)),
  }),
  output: z.strictObject({
    steps: listOf("Steps", z.strictObject({ step: text("Step"), before: amount("To cover"), covered: amount("Covered"), left: amount("Left") })),
    postings: listOf("Postings", z.strictObject({ step: text("Step"), name: text("From"), amount: amount("Amount") }), 0, 240),
  }),
  calculate: ({ overspend, steps, sources, withinStep, basis, partners }) => {
    refuseTwice(steps, (place) => `steps[${place}]`);
    refuseTwice(partners.map(({ name }) => name), (place) => `partners[${place}].name`);
    sources.forEach(({ step, name }, place) => {
      if (!steps.includes(step)) throw new RuleRefusal(`sources[${place}].step`, `${name} belongs to the step "${step}", which is not among the steps of the agreement; add the step or take the source out`);
    });
    const bySteps = steps.map((step) => sources.filter((source) => source.step === step));
    const { given, left } = coverOverspend(penceOf(overspend), bySteps.map((of) => of.map(({ available }) => penceOf(available))), withinStep);
    const shares = allocatePence(left, contributionWeights(partners, basis));

    const postings = [
      ...bySteps.flatMap((of, step) => of.map(({ name }, place) => ({ step: steps[step]!, name, pence: given[step]![place]! }))),
      ...partners.map(({ name }, place) => ({ step: lastStep, name, pence: shares[place]! })),
    ].filter(({ pence }) => pence > 0n);
    return { steps: stepByStep(penceOf(overspend), [...steps, lastStep], [...given, shares]), postings: postings.map(({ step, name, pence }) => ({ step, name, amount: poundsOf(pence) })) };
  },
  examples: overspendWaterfallExamples,
});

function stepByStep(overspend: bigint, steps: readonly string[], given: readonly (readonly bigint[])[]) {
  let left = overspend;
  return steps.map((step, place) => {
    const before = left;
    const covered = sumPence(given[place]!);
    left -= covered;
    return { step, before: poundsOf(before), covered: poundsOf(covered), left: poundsOf(left) };
  });
}
