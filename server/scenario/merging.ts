import "server-only";
import { checkMerge } from "@/domain/plan/check-merge";
import { diff } from "@/domain/plan/change";
import { changeKey, conflictKey, type Side } from "@/domain/plan/merge-choice";
import { mergeProblemInWords } from "@/domain/plan/merge-in-words";
import { type MergeOffer, mergeOffer, takesWholeOffer } from "@/domain/plan/merge-scenarios";
import type { Plan } from "@/domain/plan/plan";
import type { Scope } from "../database/scope";
import { write } from "../database/write";
import { Refusal } from "../refusal";
import { whenNeeded } from "../solver/when-needed";
import { type MergeAtStake, mergeAtStake } from "./merging-lineage";
import { type StoredVersion, storeNextVersion } from "./store-version";

export interface MergeAsked {
  readonly scope: Scope;
  readonly idempotencyKey: string;
  /** The scenario that takes, and the version of it that was looked at. */
  readonly scenarioId: string;
  readonly baseVersion: number;
  /** The scenario it takes from, at a version. */
  readonly from: string;
  readonly fromVersion: number;
  /** The offered changes to take, and whose value stands in each conflict. */
  readonly taken: readonly string[];
  readonly choices: Readonly<Record<string, Side>>;
  readonly reason: string;
}

/**
 * Takes changes of another scenario in as the next version. When everything offered was taken and every conflict decided,
 * the version says that it took in the other, and from then on both have that in common.
 *
 * @throws Refusal CONFLICT when somebody saved the target in between; nothing is saved.
 * @throws Refusal BAD_REQUEST when the result breaks a rule; its evidence names the rules and the edits of each side.
 */
export function mergeScenario(asked: MergeAsked): Promise<StoredVersion> {
  return write({ ...asked, act: "save a scenario version" }, async (db, now) => {
    const { scope, scenarioId } = asked;
    const atStake = await mergeAtStake(db, scope.trustId, asked);
    const { into, from, three } = atStake;
    if (into.latestVersion !== asked.baseVersion) {
      throw new Refusal(`Somebody saved version ${into.latestVersion} of “${into.name}” while you were choosing. What you ticked is still here: look at what is offered now and merge again.`, { code: "CONFLICT", evidence: { latestVersion: into.latestVersion } });
    }
    const offer = mergeOffer(three);
    const decision = { taken: new Set(asked.taken), choices: asked.choices };
    refuseUndecided(offer, asked);
    const isWhole = takesWholeOffer(offer, decision);
    const after = await mergedPlan(atStake, decision);
    if (diff(three.ours, after).length === 0 && !isWhole) throw new Refusal("Nothing is taken, so there is nothing to merge. Tick what you want to take.", { code: "BAD_REQUEST" });

    const stored = await storeNextVersion(db, three.ours, after, { scope, scenarioId, version: into.latestVersion + 1, reason: asked.reason, at: now });
    if (isWhole) await db.versionMerge.create({ data: { trustId: scope.trustId, scenarioId, version: stored.version, mergedScenarioId: from.scenarioId, mergedVersion: asked.fromVersion } });
    const took = `${from.scenarioId}/${asked.fromVersion}`;
    return { result: stored, audit: { subject: "scenario version", subjectId: `${scenarioId}/${stored.version}`, detail: { ...stored, ...(isWhole ? { merged: took } : { tookSomeOf: took }) } } };
  });
}

/** The result of a merge, when it keeps every rule. */
async function mergedPlan({ into, from, three }: MergeAtStake, decision: Parameters<typeof checkMerge>[1]): Promise<Plan> {
  const checked = await whenNeeded((solve) => checkMerge(three, decision, solve));
  if (checked.ok) return checked.plan;
  const problems = checked.problems.map((problem) => ({ ...problem, words: mergeProblemInWords(problem, { ours: into.name, theirs: from.name }) }));
  throw new Refusal(problems.map(({ words }) => words).join(" "), { code: "BAD_REQUEST", evidence: { problems } });
}

function refuseUndecided(offer: MergeOffer, { taken, choices }: MergeAsked): void {
  const offered = new Set(offer.changes.map(changeKey));
  if (taken.some((key) => !offered.has(key))) throw new Refusal("One of the changes ticked is not offered any more. Look at what is offered now and merge again.", { code: "CONFLICT" });
  const undecided = offer.conflicts.map(conflictKey).find((key) => choices[key] === undefined);
  if (undecided !== undefined) throw new Refusal("Both scenarios changed the same thing. Choose whose value stands.", { code: "BAD_REQUEST", field: undecided });
}
