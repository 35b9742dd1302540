import type { FormFault } from "@/components/ui/error-summary";
import { fieldsOf } from "@/domain/plan/change";
import { collectionNames, type CollectionName, type Plan } from "@/domain/plan/plan";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { cellDomId } from "./cell";

const isCollection = (name: string): name is CollectionName => (collectionNames as readonly string[]).includes(name);

/** Problems of a plan, `costLines[3].endsOn`, as faults that name the line and lead to its cell. */
export function faultsOfPlan(plan: Plan, problems: readonly PlanProblem[]): FormFault[] {
  return problems.map(({ path, message }) => {
    const [, name = "", position, field = ""] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
    const line = isCollection(name) ? plan[name][Number(position)] : undefined;
    if (line === undefined || !isCollection(name)) return { fieldId: null, message };
    const called = fieldsOf(line).get("name");
    return { fieldId: cellDomId({ collection: name, id: line.id, field, year: null }), message: `${typeof called === "string" ? called : line.id}: ${message}` };
  });
}
