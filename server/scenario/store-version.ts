import "server-only";
import { diff } from "@/domain/plan/change";
import { type CollectionName, collectionNames, type Plan } from "@/domain/plan/plan";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { contentHash } from "./content-hash";
import { copyLines } from "./copy-lines";
import { lineStore, type StoredCollection } from "./line-stores";
import type { VersionKey } from "./load-plan";
import { toColumns } from "./records";

export interface VersionToStore {
  readonly scope: Scope;
  readonly scenarioId: string;
  readonly version: number;
  readonly reason: string;
  readonly at: Date;
}

/** What the audit log says of a version: enough to find any later change to it. */
export interface StoredVersion {
  readonly scenarioId: string;
  readonly version: number;
  readonly contentHash: string;
  readonly reason: string;
  readonly savedAt: string;
  readonly roleTitle: string;
}

/** Writes the first version of a scenario: every line of the plan. */
export async function storeFirstVersion(db: Database, plan: Plan, key: VersionToStore): Promise<StoredVersion> {
  const place = { trustId: key.scope.trustId, scenarioId: key.scenarioId, fromVersion: key.version };
  await lineStore(db, "about").createMany({ data: [{ ...place, ...toColumns(plan.about), id: "about", position: 0 }] });
  for (const collection of collectionNames) {
    const data = plan[collection].map((line, position) => ({ ...place, position, ...toColumns(line) }));
    if (data.length > 0) await lineStore(db, collection).createMany({ data });
  }
  return seal(db, contentHash(plan), key);
}

/** Writes the first version of a branch: the lines of the version it leaves from, which have that version's hash. */
export async function storeBranch(db: Database, from: VersionKey & { readonly contentHash: string }, key: VersionToStore): Promise<StoredVersion> {
  await copyLines(db, from, key.scenarioId);
  return seal(db, from.contentHash, key);
}

/** Writes the next version of a scenario: the lines that changed end, their successors begin, and the version is sealed. */
export async function storeNextVersion(db: Database, before: Plan, after: Plan, key: VersionToStore): Promise<StoredVersion> {
  const changes = diff(before, after);
  const touched = new Map<StoredCollection, Set<string>>();
  for (const change of changes) touched.set(change.collection, (touched.get(change.collection) ?? new Set()).add(change.id));
  for (const [collection, ids] of touched) await replaceLines(db, { collection, ids, before, after, key });
  return seal(db, contentHash(after), key);
}

async function replaceLines(db: Database, work: { collection: StoredCollection; ids: ReadonlySet<string>; before: Plan; after: Plan; key: VersionToStore }): Promise<void> {
  const { collection, ids, key } = work;
  const { trustId } = key.scope;
  const store = lineStore(db, collection);
  await store.updateMany({ where: { trustId, scenarioId: key.scenarioId, id: { in: [...ids] }, toVersion: null }, data: { toVersion: key.version } });
  const place = { trustId, scenarioId: key.scenarioId, fromVersion: key.version };
  if (collection === "about") {
    await store.createMany({ data: [{ ...place, ...toColumns(work.after.about), id: "about", position: 0 }] });
    return;
  }
  const positions = positionsOf(collection, work.before, work.after);
  const data = work.after[collection].filter((line) => ids.has(line.id)).map((line) => ({ ...place, position: positions.get(line.id) ?? 0, ...toColumns(line) }));
  if (data.length > 0) await store.createMany({ data });
}

/** A changed line keeps its place in the list; a new one goes to the end. */
function positionsOf(collection: CollectionName, before: Plan, after: Plan): ReadonlyMap<string, number> {
  const known = new Map(before[collection].map((line, position) => [line.id, position]));
  return new Map(after[collection].map((line, position) => [line.id, known.get(line.id) ?? before[collection].length + position]));
}

async function seal(db: Database, hash: string, key: VersionToStore): Promise<StoredVersion> {
  const sealed = { scenarioId: key.scenarioId, version: key.version, contentHash: hash, reason: key.reason, roleTitle: key.scope.roleTitle };
  await db.scenarioVersion.create({
    data: { ...sealed, trustId: key.scope.trustId, savedAt: key.at, accountId: key.scope.accountId, organisationId: key.scope.organisationId },
  });
  return { ...sealed, savedAt: key.at.toISOString() };
}

