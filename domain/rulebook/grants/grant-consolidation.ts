import { z } from "zod";
import { sumPence } from "../../money/sum-pence";
import { amountFromZero, listOf, oneOf, penceOf, poundsOf, text } from "../fields";
import { defineRule, nothingToRound } from "../rule";

const line = (name: string, amount: string, ringFence: "released" | "kept") => ({ name, amount, ringFence });

/** Several grants become one; some of it may still be ring-fenced inside. */
export const grantConsolidation = defineRule({
  id: "grant-consolidation",
  area: "grants",
  title: "Consolidation of grants",
  statement: "Several grants are rolled into one. The ring-fence of each is released, so that its money may pay for anything the new grant pays for, or kept inside the new grant.",
  formula: "New grant = sum of the grants; kept inside = sum of those whose ring-fence stays",
  rounding: nothingToRound,
  source: "Children and Families Grant 2025/26 (grant 31/7834, section 31 of the Local Government Act 2003); worked example WE-41.",
  input: z.strictObject({ grants: listOf("Grants", z.strictObject({ name: text("Grant"), amount: amountFromZero("Amount"), ringFence: oneOf("Its ring-fence is", ["released", "kept"]) })) }),
  output: z.strictObject({ total: amountFromZero("New grant"), released: amountFromZero("Free within the new grant"), kept: amountFromZero("Ring-fenced inside it"), keptGrants: listOf("Ring-fences kept", z.strictObject({ name: text("Grant"), amount: amountFromZero("Amount") }), 0) }),
  calculate: ({ grants }) => {
    const kept = grants.filter(({ ringFence }) => ringFence === "kept");
    const sum = (list: typeof grants): bigint => sumPence(list.map(({ amount }) => penceOf(amount)));
    return { total: poundsOf(sum(grants)), released: poundsOf(sum(grants) - sum(kept)), kept: poundsOf(sum(kept)), keptGrants: kept.map(({ name, amount }) => ({ name, amount })) };
  },
  examples: [
    {
      reference: "WE-41", title: "The Children and Families Grant of 2025/26",
      input: { grants: [line("Supporting Families", "253500000.00", "released"), line("Supported Accommodation", "94500000.00", "released"), line("Staying Put", "33300000.00", "released"), line("Virtual School Heads", "7600000.00", "released"), line("Leaving Care uplift", "13400000.00", "released"), line("Personal Advisers", "12100000.00", "released")] },
      output: { total: "414400000.00", released: "414400000.00", kept: "0.00", keptGrants: [] },
    },
    {
      reference: null, title: "Shropshire's Sure Start of 2007/08, of which a part did not go through the area agreement",
      input: { grants: [line("Sure Start through the area agreement", "4650960.00", "released"), line("Sure Start paid directly", "404877.00", "kept"), line("Connexions", "2328714.00", "released")] },
      output: { total: "7384551.00", released: "6979674.00", kept: "404877.00", keptGrants: [{ name: "Sure Start paid directly", amount: "404877.00" }] },
    },
  ],
});
