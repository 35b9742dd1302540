import { z } from "zod";
import { judgeClaimLine } from "../../conditions/eligible-expenditure";
import { sumPence } from "../../money/sum-pence";
import { amountFromZero, day, listOf, oneOf, optional, penceOf, poundsOf, text } from "../fields";
import { defineRule, nothingToRound } from "../rule";
import { refuseReversed } from "../time/refuse-reversed";

const sums = { gross: amountFromZero("With VAT"), eligible: amountFromZero("Eligible"), recoverableVat: amountFromZero("VAT recovered elsewhere"), excluded: amountFromZero("Excluded") };

/** What of a claim a grant may not pay. */
export const excludedSpend = defineRule({
  id: "excluded-spend",
  area: "conditions",
  title: "Excluded spend and VAT of a claim",
  statement:
    "A claim counts net of VAT that is recovered and gross of VAT that is not. Kinds of spend that the funder excludes count for nothing, nor does what was spent before the award's first day or after its last. Every line is split so that eligible, recovered VAT and excluded make its gross amount.",
  formula: "Eligible = net + VAT that cannot be recovered, for lines of no excluded kind within the dates",
  rounding: nothingToRound,
  source: "Funders' terms on eligible expenditure: irrecoverable VAT counts; lobbying, gifts, entertaining, fines, contributions in kind, statutory duties and spend before approval do not.",
  input: z.strictObject({
    startsOn: optional(day("The award starts on", "Empty for no first day")),
    endsOn: optional(day("The award ends on", "Empty for no last day")),
    excludedKinds: listOf("Excluded kinds of spend", text("Kind"), 0),
    lines: listOf("Lines of the claim", z.strictObject({
      name: text("Line"), kind: text("Kind of spend"), spentOn: day("Spent on"), net: amountFromZero("Without VAT"), vat: amountFromZero("VAT"), vatIs: oneOf("The VAT is", ["recoverable", "irrecoverable"]),
    })),
  }),
  output: z.strictObject({ lines: listOf("Lines", z.strictObject({ name: text("Line"), ...sums, why: oneOf("Because it is", ["eligible", "excluded kind", "outside the dates"]) })), ...sums }),
  calculate: ({ excludedKinds, lines, ...dates }) => {
    refuseReversed(dates);
    const judged = lines.map(({ name, net, vat, ...line }) => ({ name, ...judgeClaimLine({ ...line, net: penceOf(net), vat: penceOf(vat) }, excludedKinds, dates) }));
    const shown = (of: (key: "gross" | "eligible" | "recoverableVat" | "excluded") => bigint) => ({ gross: poundsOf(of("gross")), eligible: poundsOf(of("eligible")), recoverableVat: poundsOf(of("recoverableVat")), excluded: poundsOf(of("excluded")) });
    return { lines: judged.map((line) => ({ name: line.name, ...shown((key) => line[key]), why: line.why })), ...shown((key) => sumPence(judged.map((line) => line[key]))) };
  },
  examples: [
    {
      reference: null, title: "VAT recovered and not, entertaining, and an invoice from before the award",
      input: {
        startsOn: "2005-04-01", endsOn: "2006-03-31", excludedKinds: ["entertaining", "fines"],
        lines: [
          { name: "Play equipment", kind: "equipment", spentOn: "2005-06-14", net: "1000.00", vat: "175.00", vatIs: "recoverable" },
          { name: "Grant to a charity's hall", kind: "rent", spentOn: "2005-09-01", net: "400.00", vat: "70.00", vatIs: "irrecoverable" },
          { name: "Launch dinner", kind: "entertaining", spentOn: "2005-04-01", net: "200.00", vat: "35.00", vatIs: "recoverable" },
          { name: "Feasibility study", kind: "fees", spentOn: "2005-03-31", net: "600.00", vat: "105.00", vatIs: "irrecoverable" },
        ],
      },
      output: {
        lines: [
          { name: "Play equipment", gross: "1175.00", eligible: "1000.00", recoverableVat: "175.00", excluded: "0.00", why: "eligible" },
          { name: "Grant to a charity's hall", gross: "470.00", eligible: "470.00", recoverableVat: "0.00", excluded: "0.00", why: "eligible" },
          { name: "Launch dinner", gross: "235.00", eligible: "0.00", recoverableVat: "35.00", excluded: "200.00", why: "excluded kind" },
          { name: "Feasibility study", gross: "705.00", eligible: "0.00", recoverableVat: "0.00", excluded: "705.00", why: "outside the dates" },
        ],
        gross: "2585.00", eligible: "1470.00", recoverableVat: "210.00", excluded: "905.00",
      },
    },
    {
      reference: null, title: "An award without dates or exclusions",
      input: { startsOn: null, endsOn: null, excludedKinds: [], lines: [{ name: "Pay", kind: "pay", spentOn: "2007-12-24", net: "0.01", vat: "0.00", vatIs: "irrecoverable" }] },
      output: { lines: [{ name: "Pay", gross: "0.01", eligible: "0.01", recoverableVat: "0.00", excluded: "0.00", why: "eligible" }], gross: "0.01", eligible: "0.01", recoverableVat: "0.00", excluded: "0.00" },
    },
  ],
});
