import type { LinearSolver } from "../allocation/linear-program";
import { brokenTogether } from "./broken-together";
import { ChangeDoesNotFit, diff, type Change } from "./change";
import { describeChange } from "./describe-change";
import type { Evaluation } from "./evaluation";
import { areOfOnePlace, changeKey, conflictKey, placeOf } from "./merge-choice";
import { faultsAfter, type PlanFault } from "./merge-faults";
import { mergeOffer, mergeScenarios, type MergeDecision, type ThreePlans } from "./merge-scenarios";
import type { Plan } from "./plan";

/** What a merge would break: the rule in words, and the edits since the common base that break it together. */
export interface MergeProblem {
  readonly rules: readonly string[];
  /** Our edits, in words; none when what was taken breaks the rule by itself. */
  readonly ours: readonly string[];
  /** The edits taken, in words. */
  readonly theirs: readonly string[];
  /** `changeKey` of what was offered, or `conflictKey` of what was decided, that brought those edits in. */
  readonly theirKeys: readonly string[];
}

export type CheckedMerge =
  | { readonly ok: true; readonly plan: Plan; readonly evaluation: Evaluation }
  | { readonly ok: false; readonly problems: readonly MergeProblem[] };

/**
 * Runs every rule of plans and every condition of grants on the result of a merge. What is broken there and was not
 * broken, or by less, in our plan is a problem, also where no line conflicts. With it come the edits that break it: one of
 * ours and one of theirs, without either of which it would hold, where there is such a pair. Give the solver where a rate
 * may bind; throws `SolverNeededError` where it is needed and missing.
 */
export function checkMerge(three: ThreePlans, decision: MergeDecision, solve: LinearSolver | null = null): CheckedMerge {
  const taken = takenEdits(three, decision);
  const known = new Map(faultsAfter(three.ours, [], solve).faults.map(({ bound, short }) => [bound, short]));
  const isNew = ({ bound, short }: PlanFault): boolean => bound === null || short > (known.get(bound) ?? 0n);
  const { worked, faults } = faultsAfter(three.ours, taken, solve);
  const fresh = faults.filter(isNew);
  if (fresh.length === 0 && worked !== null) return { ok: true, ...worked };

  const problems = [...new Map(fresh.map(({ rule, lineId }) => [rule, lineId]))].map(([rule, lineId]): MergeProblem => {
    const edits = brokenTogether({ three, taken, lineId, solve, isBroken: (fault) => fault.rule === rule && isNew(fault) });
    return {
      rules: fresh.filter((fault) => fault.rule === rule).map(({ words }) => words),
      ours: edits.ours.map((change) => inWords(change, three, three.ours)),
      theirs: sinceBase(three, edits.taken).map((change) => inWords(change, three, three.theirs)),
      theirKeys: keysOf(three, edits.taken),
    };
  });
  return { ok: false, problems: onceEach(problems) };
}

/** What the merge changes in our plan, as far as a plan can be made of it at all. */
function takenEdits(three: ThreePlans, decision: MergeDecision): readonly Change[] {
  try {
    return diff(three.ours, mergeScenarios(three, decision));
  } catch (error) {
    if (!(error instanceof ChangeDoesNotFit)) throw error;
    return mergeOffer(three).changes.filter((change) => decision.taken.has(changeKey(change)));
  }
}

/** The changes of the other side that brought some edits of our plan in. */
const sinceBase = ({ base, theirs }: ThreePlans, taken: readonly Change[]): Change[] => diff(base, theirs).filter(isAbout(taken));

const isAbout = (edits: readonly Change[]) => (change: Change): boolean => edits.some((edit) => areOfOnePlace(placeOf(edit), placeOf(change)));

function keysOf(three: ThreePlans, taken: readonly Change[]): string[] {
  const { changes, conflicts } = mergeOffer(three);
  return [...changes.map(placeOf), ...conflicts].filter((place) => taken.some((edit) => areOfOnePlace(placeOf(edit), place))).map(conflictKey);
}

const inWords = (change: Change, { base }: ThreePlans, plan: Plan): string => describeChange(change, change.type === "removed" ? base : plan);

/** Rules that the same edits break are one problem. */
function onceEach(problems: readonly MergeProblem[]): MergeProblem[] {
  const byEdits = new Map<string, MergeProblem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.ours, problem.theirs]);
    byEdits.set(key, { ...problem, rules: [...(byEdits.get(key)?.rules ?? []), ...problem.rules] });
  }
  return [...byEdits.values()];
}
