import { fieldsOf } from "../change";
import type { CollectionName, Line, Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** The lines of a collection whose amount in that field is below nought. */
export const belowNought = (plan: Plan, name: CollectionName, field: string, message: string): PlanProblem[] =>
  [...(plan[name] as readonly Line[])].flatMap((line, at) => (String(fieldsOf(line).get(field) ?? "").startsWith("-") ? [{ path: `${name}[${at}].${field}`, message }] : []));

/** The lines of a collection whose key an earlier line has already. */
export function twice<Name extends CollectionName>(plan: Plan, name: Name, keyOf: (line: Line<Name>) => string, field: string, message: string): PlanProblem[] {
  const seen = new Set<string>();
  return (plan[name] as unknown as readonly Line<Name>[]).flatMap((line, at) => {
    const key = keyOf(line);
    if (seen.has(key)) return [{ path: `${name}[${at}].${field}`, message }];
    seen.add(key);
    return [];
  });
}
