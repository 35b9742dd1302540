import "server-only";
import { type ImportKind, publications } from "@/domain/needs/publications";
import { type AppliedRelease, type NamedRelease, releaseInWords, releasesReliedOn, type VersionReleases } from "@/domain/needs/releases-relied-on";
import { turnedFindings } from "@/domain/needs/turned-findings";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { listFindings } from "./findings";

/**
 * The releases of published figures that were in force when a version was saved, and what came or went since.
 *
 * The pin is the moment of saving against the imports applied and not undone by then; nothing is stored for it. The
 * moment is that of the version's entry in the audit log, whose times are the clock's as those of imports are, where a
 * demonstration dates the version itself on the day it stands at. No line of a plan names a measure, so no figure of a
 * scenario is worked out from a release: what a newer one can turn is a finding about need that the scenario answers.
 * Awards and services are lines of the plan, sealed with its version; what changes of them in the scenario it was
 * branched from is told by `baseMoved`.
 *
 * @throws Refusal NOT_FOUND when the scenario has no such version.
 */
export function getVersionReleases(scope: Scope, of: { readonly scenarioId: string; readonly version: number }): Promise<VersionReleases> {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const runs = await listRuns(db, trustId);
    const { inForce, named, neighbours, appliedSince, undoneSince } = releasesReliedOn(runs, await momentOfSaving(db, trustId, of));
    const hasMoved = appliedSince.length + undoneSince.length > 0;
    const idsOf = (those: readonly AppliedRelease[]): string[] => those.map(({ id }) => id);
    const now = runs.filter(({ undoneAt }) => undoneAt === null);
    return {
      named: named.map(inWords), neighbours, appliedSince: appliedSince.map(inWords), undoneSince: undoneSince.map(inWords),
      turned: hasMoved ? turnedFindings(await listFindings(db, trustId, idsOf(inForce)), await listFindings(db, trustId, idsOf(now))) : [],
    };
  });
}

const inWords = (release: AppliedRelease): NamedRelease => ({ kind: release.kind, words: releaseInWords(release) });

/** By the clock. An act that saved two versions at once has one entry, which names the second. */
async function momentOfSaving(db: Database, trustId: string, { scenarioId, version }: { readonly scenarioId: string; readonly version: number }): Promise<string> {
  const saved = await db.scenarioVersion.findUnique({ where: { trustId_scenarioId_version: { trustId, scenarioId, version } }, select: { savedAt: true } });
  if (!saved) throw new Refusal(`There is no version ${version} of this scenario.`, { code: "NOT_FOUND" });
  const subjectId = { in: [`${scenarioId}/${version}`, `${scenarioId}/${version + 1}`] };
  const entry = await db.auditEntry.findFirst({ where: { trustId, subject: "scenario version", subjectId }, orderBy: { sequence: "asc" }, select: { at: true } });
  return (entry?.at ?? saved.savedAt).toISOString();
}

const isKind = (text: string): text is ImportKind => text in publications;

async function listRuns(db: Database, trustId: string): Promise<AppliedRelease[]> {
  const runs = await db.importRun.findMany({ where: { trustId }, orderBy: { sequence: "asc" } });
  const lists = await db.statisticalNeighbour.findMany({ where: { trustId }, distinct: ["runId", "month"], orderBy: { month: "desc" }, select: { runId: true, month: true, edition: true } });
  return runs.flatMap(({ id, kind, release, sequence, appliedAt, undoneAt }) => {
    if (!isKind(kind)) return [];
    const list = lists.find(({ runId }) => runId === id);
    return [{ id, kind, release, sequence, appliedAt: appliedAt.toISOString(), undoneAt: undoneAt?.toISOString() ?? null, neighbours: list === undefined ? null : { edition: list.edition, month: list.month } }];
  });
}
