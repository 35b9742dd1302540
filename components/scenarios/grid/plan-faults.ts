import type { FormFault } from "@/components/ui/error-summary";
import type { Plan } from "@/domain/plan/plan";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { type Cell, cellDomId } from "./cell";
import { cellOfProblem } from "./cell-of-problem";
import { lineName } from "./line-name";
import { type RefusingRule, ruleOfProblem } from "./rule-of-problem";

/** A fault that names its line, with the cell to mend and the rule that the line breaks. */
export interface PlanFault extends FormFault {
  readonly reason: string;
  readonly cell: Cell | null;
  readonly rule: RefusingRule | null;
}

/** Problems of a plan, `costLines[3].endsOn`, as faults that name the line and lead to its cell. */
export function faultsOfPlan(plan: Plan, problems: readonly PlanProblem[]): PlanFault[] {
  return problems.map(({ path, message }) => {
    const place = cellOfProblem(plan, path);
    if (place === null) return { fieldId: null, message, reason: message, cell: null, rule: null };
    return { fieldId: cellDomId(place.cell), message: `${lineName(plan, place.collection, place.line)}: ${message}`, reason: message, cell: place.cell, rule: ruleOfProblem(place) };
  });
}
