import { type DocumentSources, pounds, type ProducedDocument, say } from "../../documents/produced-document";
import { nameOfId } from "../../plan/format-field";
import { capitalised } from "../../plan/number-in-words";
import type { Plan } from "../../plan/plan";
import type { AskedVirement } from "./asked-virement";

/** Every virement of a pool with who must agree, by which clause, and what became of it. Source: WE-39. */
export function virementsDocument(plan: Plan, poolId: string, virements: readonly AskedVirement[], sources: DocumentSources): ProducedDocument {
  return {
    title: `Virements of ${nameOfId(poolId, plan)}`, subtitle: plan.about.place, sources, asAt: null,
    sections: [
      {
        heading: "Virements",
        blocks: [virements.length === 0 ? { is: "paragraph", parts: [say("No virement was asked for.")] } : {
          is: "table", caption: "Virements, in pounds", heads: ["From", "To", "Year", "Amount", "Who must agree", "Clause", "What became of it"],
          rows: virements.map(({ id, fromLineId, toLineId, year, permanent, amount, approver, clause, answer }) => ({
            isTotal: false,
            cells: [say(nameOfId(fromLineId, plan)), say(nameOfId(toLineId, plan)), say(permanent ? `${year} and after` : year), pounds(amount, `virement ${id}`), say(approver), say(clause), say(answer === null ? "Waits" : `${capitalised(answer.answer)}${answer.version === null ? "" : `, version ${answer.version}`}: ${answer.reason}`)],
          })),
        }],
      },
      {
        heading: "The policy",
        blocks: [{
          is: "table", caption: "Who must agree; the last rule that matches stands", heads: ["Who", "Above, in pounds", "In a year above, in pounds", "Clause"],
          rows: plan.virementRules.filter((rule) => rule.poolId === poolId).sort((one, other) => one.place - other.place).map(({ id, approver, above, yearAbove, clause }) => ({ isTotal: false, cells: [say(approver), above === null ? say("") : pounds(above, `virementRules ${id} above`), yearAbove === null ? say("") : pounds(yearAbove, `virementRules ${id} yearAbove`), say(clause)] })),
        }],
      },
    ],
  };
}
