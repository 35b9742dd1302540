import "server-only";
import { collectionNames, type Plan, planFormat, planShape } from "@/domain/plan/plan";
import type { Database } from "../database/client";
import { Refusal } from "../refusal";
import { collectionsHeld, lineStore, type StoredCollection } from "./line-stores";
import { toLine } from "./records";

export interface VersionKey {
  readonly trustId: string;
  readonly scenarioId: string;
  readonly version: number;
}

/**
 * The plan of one version, read from the lines whose range holds it, in list order.
 * @throws Refusal NOT_FOUND when the scenario has no such version (or it lies in another trust).
 */
export async function loadPlan(db: Database, key: VersionKey): Promise<Plan> {
  const [about] = await linesOf(db, "about", key);
  if (!about) throw new Refusal(`There is no version ${key.version} of this scenario.`, { code: "NOT_FOUND" });
  const { id: _one, ...described } = about;
  const lines: Record<string, unknown> = {};
  const held = await collectionsHeld(db, key);
  for (const collection of collectionNames) lines[collection] = held.has(collection) ? await linesOf(db, collection, key) : [];
  return planShape.parse({ format: planFormat, about: described, ...lines });
}

async function linesOf(db: Database, collection: StoredCollection, { trustId, scenarioId, version }: VersionKey) {
  const rows = await lineStore(db, collection).findMany({
    where: { trustId, scenarioId, fromVersion: { lte: version }, OR: [{ toVersion: null }, { toVersion: { gt: version } }] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(toLine);
}
