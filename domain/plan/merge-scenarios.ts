import { applyChanges, diff, type Change } from "./change";
import { changeKey, conflictKey, decided, type Side } from "./merge-choice";
import type { Plan } from "./plan";
import { threeWay, type Conflict } from "./three-way";

/** Two plans and the one they both grew from. `ours` is the scenario that takes, `theirs` the one it takes from. */
export interface ThreePlans {
  readonly base: Plan;
  readonly ours: Plan;
  readonly theirs: Plan;
}

/** What a person decided about a merge: the offered changes to take, and whose value stands in each conflict. */
export interface MergeDecision {
  /** Keys of offered changes (`changeKey`); the others are left where they are. */
  readonly taken: ReadonlySet<string>;
  /** By `conflictKey`; where nothing is chosen, ours stands. */
  readonly choices: Readonly<Record<string, Side>>;
}

/** What one scenario offers another: changes that only it made, and what both changed in different ways. */
export interface MergeOffer {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** The changes since the common base that the other side made and ours does not have; each fits our plan as it stands. */
export function mergeOffer({ base, ours, theirs }: ThreePlans): MergeOffer {
  const { changes, conflicts } = threeWay(base, ours, theirs);
  const own = new Set(diff(base, ours).map(changeKey));
  return { changes: changes.filter((change) => !own.has(changeKey(change))), conflicts };
}

/** Every change offered, and in each conflict the side given. */
export const wholeOffer = ({ changes, conflicts }: MergeOffer, side: Side): MergeDecision => ({
  taken: new Set(changes.map(changeKey)),
  choices: Object.fromEntries(conflicts.map((conflict) => [conflictKey(conflict), side])),
});

/** True when a decision takes every change offered and decides every conflict, so that nothing is left to merge later. */
export const takesWholeOffer = ({ changes, conflicts }: MergeOffer, { taken, choices }: MergeDecision): boolean =>
  changes.every((change) => taken.has(changeKey(change))) && conflicts.every((conflict) => choices[conflictKey(conflict)] !== undefined);

/**
 * Our plan with the changes taken and the conflicts decided: all that ours changed since the base, but for conflicts
 * decided for theirs. Whether the result holds together is for `checkMerge` to say. Throws `ChangeDoesNotFit` where no
 * plan at all can be made of it, as when each side removed a partner and none is left.
 */
export function mergeScenarios({ base, ours, theirs }: ThreePlans, { taken, choices }: MergeDecision): Plan {
  const { changes, conflicts } = threeWay(base, ours, theirs);
  const own = new Set(diff(base, ours).map(changeKey));
  const kept = changes.filter((change) => own.has(changeKey(change)) || taken.has(changeKey(change)));
  return applyChanges(base, [...kept, ...conflicts.flatMap((conflict) => decided(conflict, choices[conflictKey(conflict)] ?? "ours"))]);
}
