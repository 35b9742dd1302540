import { byId } from "../plan/canonical-plan";
import type { Change } from "../plan/change";
import type { Line, Plan } from "../plan/plan";

/**
 * A plan in canonical order after one change, again in canonical order. Nothing is checked here: the change has to fit
 * the plan (`applyChanges`) and the plan has to be sound after it (`readPlan`).
 */
export function planAfter(plan: Plan, change: Change): Plan {
  if (change.collection === "about") return { ...plan, about: { ...plan.about, [change.field]: change.after } };
  return { ...plan, [change.collection]: linesAfter(plan[change.collection], change) };
}

function linesAfter(lines: readonly Line[], change: Change): readonly object[] {
  if (change.type === "changed") {
    const at = positionOfLine(lines, change.id);
    const after = [...lines];
    after[at] = { ...lines[at]!, [change.field]: change.after };
    return after;
  }
  return change.type === "added" ? [...lines, change.line].sort(byId) : lines.filter((line) => line.id !== change.id);
}

/** Where a line stands among lines in canonical order; the place it would have when it is not there. */
export function positionOfLine(lines: readonly { readonly id: string }[], id: string): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (lines[middle]!.id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
