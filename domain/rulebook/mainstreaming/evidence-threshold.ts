import { z } from "zod";
import { evidenceKinds, judgeEvidence } from "../../mainstreaming/evidence";
import { exitRouteKind } from "../../plan/plan";
import { listOf, oneOf, optional, text, wholeNumber, yesOrNo } from "../fields";
import { RuleRefusal } from "../rule-refusal";
import { defineRule } from "../rule";

const kind = oneOf("Kind of evidence", evidenceKinds);
const allBut = (...missing: readonly string[]): string[] => evidenceKinds.filter((each) => !missing.includes(each));
const outcomes = "outcomes and strength of evaluation";

/** Whether the evidence for a project is enough to mainstream it in full. */
export const evidenceThreshold = defineRule({
  id: "evidence-threshold",
  area: "mainstreaming",
  title: "Evidence before mainstreaming",
  statement:
    "A checklist of what a board should hold about a project before its whole cost goes into base budgets for good. The board sets how many kinds must be held and which of them it will not do without. Below the threshold the project cannot be mainstreamed in full, unless the board gives a reason; the reason is shown with the decision. Other routes need no threshold, and show what is missing.",
  formula: "Kinds held ≥ threshold, and every required kind held",
  rounding: "None: kinds are counted.",
  source: "Practice of commissioning boards; not verified against a document.",
  input: z.strictObject({
    route: exitRouteKind.meta({ title: "What is to become of the project", kind: "choice" }),
    threshold: wholeNumber("Kinds of evidence that must be held", 0, evidenceKinds.length),
    required: listOf("Kinds that must be held in any case", kind, 0, evidenceKinds.length),
    held: listOf("Evidence held", z.strictObject({ kind, document: text("Where it stands") }), 0),
    overrideReason: optional(text("Reason for going on without enough evidence")),
  }),
  output: z.strictObject({
    heldCount: wholeNumber("Kinds held"), reached: yesOrNo("The threshold is reached"), fullMainstreamAllowed: yesOrNo("Full mainstreaming is open"), overridden: yesOrNo("A reason stands in for evidence"),
    missing: listOf("Missing", kind, 0), missingRequired: listOf("Missing and required", kind, 0),
  }),
  calculate: ({ route, threshold, required, held, overrideReason }) => {
    const { reached, missing, missingRequired, ...judged } = judgeEvidence(held.map((each) => each.kind), required, threshold);
    const overridden = !reached && overrideReason !== null;
    if (route === "full mainstream" && !reached && !overridden) {
      const lacking = missingRequired.length > 0 ? `; required and missing: ${missingRequired.join(", ")}` : "";
      throw new RuleRefusal("overrideReason", `Full mainstreaming needs ${threshold} kinds of evidence and ${judged.held.length} are held${lacking}. Add evidence, give a reason, or choose another route. Missing: ${missing.join(", ")}`);
    }
    return { heldCount: judged.held.length, reached, fullMainstreamAllowed: reached || overridden, overridden, missing: [...missing], missingRequired: [...missingRequired] };
  },
  examples: [
    {
      reference: null, title: "Enough is held to mainstream in full",
      input: { route: "full mainstream", threshold: 13, required: [outcomes], held: allBut("assets and leases", "exit costs").map((each) => ({ kind: each, document: "Evaluation report" })), overrideReason: null },
      output: { heldCount: 13, reached: true, fullMainstreamAllowed: true, overridden: false, missing: ["assets and leases", "exit costs"], missingRequired: [] },
    },
    {
      reference: null, title: "A required kind is missing; the board gives a reason",
      input: { route: "full mainstream", threshold: 10, required: [outcomes], held: allBut(outcomes).map((each) => ({ kind: each, document: "Board paper" })), overrideReason: "The evaluation reports in June and the grant ends in March" },
      output: { heldCount: 14, reached: false, fullMainstreamAllowed: true, overridden: true, missing: [outcomes], missingRequired: [outcomes] },
    },
    {
      reference: null, title: "A taper goes on with little, and two documents of one kind count once",
      input: { route: "taper", threshold: 2, required: [], held: [{ kind: outcomes, document: "First report" }, { kind: outcomes, document: "Second report" }], overrideReason: null },
      output: { heldCount: 1, reached: false, fullMainstreamAllowed: false, overridden: false, missing: allBut(outcomes), missingRequired: [] },
    },
  ],
});
