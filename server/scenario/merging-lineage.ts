import "server-only";
import type { ThreePlans } from "@/domain/plan/merge-scenarios";
import { commonAncestor, type Lineage, versionGraph, type VersionKey } from "@/domain/plan/version-graph";
import type { Database } from "../database/read";
import { Refusal } from "../refusal";
import { loadPlan } from "./load-plan";

/** A scenario with its place among the others of its question. */
export interface NamedScenario extends Lineage {
  readonly name: string;
  readonly latestVersion: number;
}

/** A scenario and all others of its question, in their order. */
export async function scenariosBeside(db: Database, trustId: string, scenarioId: string): Promise<{ readonly own: NamedScenario; readonly all: readonly NamedScenario[] }> {
  const row = await db.scenario.findUnique({ where: { trustId_id: { trustId, id: scenarioId } }, select: { questionId: true } });
  const rows = await db.scenario.findMany({
    where: { trustId, questionId: row?.questionId ?? "" },
    orderBy: { position: "asc" },
    include: { versions: { orderBy: { version: "asc" }, select: { version: true, merge: true } } },
  });
  const all = rows.map(({ id, name, parentScenarioId, parentVersion, versions }): NamedScenario => ({
    scenarioId: id, name, latestVersion: versions.at(-1)?.version ?? 0,
    branchedFrom: parentScenarioId === null || parentVersion === null ? null : { scenarioId: parentScenarioId, version: parentVersion },
    versions: versions.map(({ version, merge }) => ({ version, merged: merge === null ? null : { scenarioId: merge.mergedScenarioId, version: merge.mergedVersion } })),
  }));
  const own = all.find((scenario) => scenario.scenarioId === scenarioId);
  if (own === undefined) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
  return { own, all };
}

/** What the latest versions of two scenarios have in common; null when they were begun apart. */
export const inCommon = (all: readonly NamedScenario[], one: VersionKey, other: VersionKey): VersionKey | null => commonAncestor(versionGraph(all), one, other);

/** The plans of a merge. */
export async function loadThree(db: Database, trustId: string, keys: Readonly<Record<keyof ThreePlans, VersionKey>>): Promise<ThreePlans> {
  const load = ({ scenarioId, version }: VersionKey) => loadPlan(db, { trustId, scenarioId, version });
  return { base: await load(keys.base), ours: await load(keys.ours), theirs: await load(keys.theirs) };
}

/** The two scenarios of a merge with the plans at stake. */
export interface MergeAtStake {
  readonly into: NamedScenario;
  readonly from: NamedScenario;
  readonly base: VersionKey & { readonly name: string };
  readonly three: ThreePlans;
}

/**
 * Looks up what a merge would stand on.
 *
 * @param fromVersion the source's version, or null for its latest; the target always stands at its latest.
 * @throws Refusal when a scenario is missing, belongs to another question, or has nothing in common with the other.
 */
export async function mergeAtStake(db: Database, trustId: string, asked: { readonly scenarioId: string; readonly from: string; readonly fromVersion: number | null }): Promise<MergeAtStake> {
  const { own: into, all } = await scenariosBeside(db, trustId, asked.scenarioId);
  const from = all.find(({ scenarioId }) => scenarioId === asked.from);
  if (from === undefined) throw new Refusal("There is no such scenario of this question to merge from.", { code: "NOT_FOUND" });
  if (from === into) throw new Refusal("A scenario has nothing to take from itself. Choose another to merge from.", { code: "BAD_REQUEST" });
  const [ours, theirs] = [{ scenarioId: into.scenarioId, version: into.latestVersion }, { scenarioId: from.scenarioId, version: asked.fromVersion ?? from.latestVersion }];
  const base = inCommon(all, ours, theirs);
  if (base === null) throw new Refusal(`“${into.name}” and “${from.name}” were begun apart and have no version in common, so nobody can tell who changed what. Compare them instead.`, { code: "BAD_REQUEST" });
  const three = await loadThree(db, trustId, { base, ours, theirs });
  return { into, from: { ...from, latestVersion: theirs.version }, base: { ...base, name: all.find(({ scenarioId }) => scenarioId === base.scenarioId)?.name ?? base.scenarioId }, three };
}
