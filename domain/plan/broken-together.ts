import type { LinearSolver } from "../allocation/linear-program";
import { diff, fieldsOf, type Change } from "./change";
import { areOfOnePlace, placeOf } from "./merge-choice";
import { faultsAfter, type PlanFault } from "./merge-faults";
import type { ThreePlans } from "./merge-scenarios";

/** The edits that break a rule together: ours since the common base, and those taken, which change our plan. */
export interface BreakingEdits {
  readonly ours: readonly Change[];
  readonly taken: readonly Change[];
}

/** So many edits of each side are left out on trial, those nearest to the rule first; each trial works the plan out. */
const mostTried = 60;

/**
 * Which edits break a rule that the merged plan does not keep and ours does. First one edit of each side, without either
 * of which the rule would hold; one taken alone where the base breaks the rule with what was taken and nothing of ours;
 * else every edit of a side that is about the same line, and every edit of the side where none is.
 *
 * @param taken what the merge changes in our plan.
 * @param isBroken whether a fault is this rule's, and worse than in our plan.
 */
export function brokenTogether({ three, taken, lineId, isBroken, solve }: { three: ThreePlans; taken: readonly Change[]; lineId: string | null; isBroken: (fault: PlanFault) => boolean; solve: LinearSolver | null }): BreakingEdits {
  const { base, ours, theirs } = three;
  const isTaken = (change: Change): boolean => taken.some((edit) => areOfOnePlace(placeOf(edit), placeOf(change)));
  const own = diff(base, ours).filter((change) => !isTaken(change));
  const takenSinceBase = diff(base, theirs).filter(isTaken);
  const holds = (from: "base" | "ours", edits: readonly Change[]): boolean => {
    const { worked, faults } = faultsAfter(from === "base" ? base : ours, edits, solve);
    return worked !== null && !faults.some(isBroken);
  };
  const needed = (edits: readonly Change[], holdsWithout: (edit: Change) => boolean): readonly Change[] => {
    const near = edits.filter((edit) => isNear(edit, three, lineId));
    const nearFirst = [...near, ...edits.filter((edit) => !near.includes(edit))];
    const found = nearFirst.slice(0, mostTried).find(holdsWithout);
    return found !== undefined ? [found] : near.length > 0 ? near : edits;
  };
  const ofTaken = needed(taken, (edit) => holds("ours", taken.filter((other) => other !== edit)));
  if (!holds("base", takenSinceBase)) return { ours: [], taken: ofTaken };
  return { ours: needed(own, (edit) => holds("base", [...own.filter((other) => other !== edit), ...takenSinceBase])), taken: ofTaken };
}

/** True for an edit of the line that a rule is about, or of a line that refers to it. */
function isNear(change: Change, plans: ThreePlans, lineId: string | null): boolean {
  if (lineId === null || change.collection === "about") return false;
  if (change.id === lineId) return true;
  const { collection, id } = change;
  return [plans.base, plans.ours, plans.theirs].some((plan) => {
    const lines: readonly { readonly id: string }[] = plan[collection];
    const line = lines.find((one) => one.id === id);
    return line !== undefined && [...fieldsOf(line).values()].includes(lineId);
  });
}
