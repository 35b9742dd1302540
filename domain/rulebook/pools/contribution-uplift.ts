import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { readRatio } from "../../money/ratio";
import { upliftPool } from "../../pools/uplift-pool";
import { amount, amountFromZero, listOf, oneOf, penceOf, poundsOf, rate, share, text } from "../fields";
import { defineRule, largestRemainder } from "../rule";
import { RuleRefusal } from "../rule-refusal";
import { inPounds } from "./in-pounds";
import { refuseTwice } from "./names";
import { refuseAllZero } from "./risk-share-fields";

/** Next year's pool and what each partner puts in. */
export const contributionUplift = defineRule({
  id: "contribution-uplift",
  area: "pooled budgets",
  title: "Contribution uplift",
  statement:
    "The pool of one year, with the changes made for good during it, rolls forward into the next. Agreed inflation and planned changes are added and the efficiency is taken off. The partners pay the new pool in the proportions of their contributions. The agreement says whether the efficiency is counted before or after inflation. For one partner's own uplift give that partner alone.",
  formula: "Rolled forward = contributions + recurrent changes; new pool = rolled forward + rolled forward × inflation + planned changes − efficiency; a contribution = new pool × this year's contribution ÷ this year's contributions",
  rounding: `Inflation and efficiency once each, a half away from zero. ${largestRemainder}`,
  source: "Section 75 agreement: initial pool rolled forward, plus or minus agreed changes, plus inflation, less efficiency; NHS uplift of 5.66 per cent in the Better Care Fund; worked examples WE-14 and WE-14b.",
  input: z.strictObject({
    partners: listOf("Partners", z.strictObject({ name: text("Partner"), contribution: amountFromZero("Contribution this year", "Net of charges to users") })),
    recurrentChanges: amount("Recurrent changes agreed during the year"),
    inflation: rate("Inflation", "0.025 is two and a half per cent"),
    plannedChanges: amount("Planned changes"),
    efficiency: share("Efficiency", "0.01 is one per cent"),
    efficiencyOn: oneOf("Efficiency counted on the", ["pool rolled forward", "pool after inflation"]),
  }),
  output: z.strictObject({
    thisYear: amount("Pool this year"),
    rolledForward: amount("Rolled forward"),
    inflation: amount("Inflation"),
    plannedChanges: amount("Planned changes"),
    efficiency: amount("Efficiency taken off"),
    pool: amount("New pool"),
    partners: listOf("Partners", z.strictObject({ name: text("Partner"), contribution: amount("New contribution"), change: amount("Change") })),
  }),
  calculate: ({ partners, recurrentChanges, plannedChanges, ...terms }) => {
    refuseTwice(partners.map(({ name }) => name), (place) => `partners[${place}].name`);
    const before = refuseAllZero(partners.map(({ contribution }) => penceOf(contribution)), "No partner contributes anything this year, so a new pool cannot be shared in proportion");
    const result = upliftPool(before, {
      recurrentChanges: penceOf(recurrentChanges), plannedChanges: penceOf(plannedChanges),
      inflation: readRatio(terms.inflation), efficiency: readRatio(terms.efficiency), efficiencyOn: terms.efficiencyOn,
    });
    if (result.rolledForward < 0n) throw new RuleRefusal("recurrentChanges", `The recurrent changes take the pool to ${inPounds(result.rolledForward)}; a pool cannot be below nought`);
    if (result.pool < 0n) throw new RuleRefusal("plannedChanges", `The changes take the new pool to ${inPounds(result.pool)}; a pool cannot be below nought`);
    return {
      thisYear: poundsOf(sumPence(before)), rolledForward: poundsOf(result.rolledForward), inflation: poundsOf(result.inflation), plannedChanges, efficiency: poundsOf(result.efficiency), pool: poundsOf(result.pool),
      partners: partners.map(({ name }, place) => ({ name, contribution: poundsOf(result.contributions[place]!), change: poundsOf(result.contributions[place]! - before[place]!) })),
    };
  },
  examples: [
    {
      reference: "WE-14", title: "Inflation, a planned change and an efficiency",
      input: {
        partners: [{ name: "Council", contribution: "1250000.00" }, { name: "Primary care trust", contribution: "830000.00" }, { name: "Youth offending team", contribution: "120000.00" }],
        recurrentChanges: "12500.00", inflation: "0.025", plannedChanges: "40000.00", efficiency: "0.01", efficiencyOn: "pool rolled forward",
      },
      output: {
        thisYear: "2200000.00", rolledForward: "2212500.00", inflation: "55312.50", plannedChanges: "40000.00", efficiency: "22125.00", pool: "2285687.50",
        partners: [
          { name: "Council", contribution: "1298686.08", change: "48686.08" },
          { name: "Primary care trust", contribution: "862327.56", change: "32327.56" },
          { name: "Youth offending team", contribution: "124673.86", change: "4673.86" },
        ],
      },
    },
    {
      reference: "WE-14b", title: "The NHS uplift of 5.66% on one contribution",
      input: { partners: [{ name: "Primary care trust", contribution: "830000.00" }], recurrentChanges: "0.00", inflation: "0.0566", plannedChanges: "0.00", efficiency: "0", efficiencyOn: "pool rolled forward" },
      output: { thisYear: "830000.00", rolledForward: "830000.00", inflation: "46978.00", plannedChanges: "0.00", efficiency: "0.00", pool: "876978.00", partners: [{ name: "Primary care trust", contribution: "876978.00", change: "46978.00" }] },
    },
    {
      // 1% of £102,500 is £1,025, where 1% of £100,000 would be £1,000.
      reference: null, title: "The efficiency counted after inflation",
      input: { partners: [{ name: "Council", contribution: "60000.00" }, { name: "Connexions", contribution: "40000.00" }], recurrentChanges: "0.00", inflation: "0.025", plannedChanges: "-475.00", efficiency: "0.01", efficiencyOn: "pool after inflation" },
      output: {
        thisYear: "100000.00", rolledForward: "100000.00", inflation: "2500.00", plannedChanges: "-475.00", efficiency: "1025.00", pool: "101000.00",
        partners: [{ name: "Council", contribution: "60600.00", change: "600.00" }, { name: "Connexions", contribution: "40400.00", change: "400.00" }],
      },
    },
  ],
});
