import "server-only";
import { type Change, type ChangedCollection } from "@/domain/plan/change";
import { changesByVersion, type RangedLine } from "@/domain/plan/changes-by-version";
import { about, type CollectionName, collectionNames, collections, type Plan } from "@/domain/plan/plan";
import type { Database } from "../database/client";
import { collectionsHeld, lineStore } from "./line-stores";
import { toLine } from "./records";

/** What each version of a scenario changed, and a plan in which every line it ever had can be found by its id. */
export interface ScenarioHistory {
  readonly changes: ReadonlyMap<number, readonly Change[]>;
  /** The plan with the lines that it lacks; for looking up names, not for working anything out. */
  readonly everNamed: Plan;
}

/**
 * The history of a scenario from the lines that came, changed or went after its first version: as many queries as there
 * are tables with lines of it, however many versions and lines there are. `plan` is that of any of its versions.
 */
export async function scenarioHistory(db: Database, key: { readonly trustId: string; readonly scenarioId: string }, plan: Plan): Promise<ScenarioHistory> {
  const ranged: RangedLine[] = [];
  const held = await collectionsHeld(db, key);
  for (const collection of (["about", ...collectionNames] as const).filter((name) => held.has(name))) ranged.push(...(await movedLines(db, collection, key)));
  return { changes: changesByVersion(ranged), everNamed: withOtherLines(plan, ranged) };
}

async function movedLines(db: Database, collection: ChangedCollection, { trustId, scenarioId }: { readonly trustId: string; readonly scenarioId: string }): Promise<RangedLine[]> {
  const rows = await lineStore(db, collection).findMany({
    where: { trustId, scenarioId, OR: [{ fromVersion: { gt: 1 } }, { toVersion: { not: null } }] },
    orderBy: [{ fromVersion: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => {
    const { id: _one, ...described } = toLine(row);
    const line = collection === "about" ? about.parse(described) : collections[collection].parse(toLine(row));
    return { collection, id: String(row.id), line, fromVersion: Number(row.fromVersion), toVersion: row.toVersion === null ? null : Number(row.toVersion) };
  });
}

function withOtherLines(plan: Plan, ranged: readonly RangedLine[]): Plan {
  const known = (collection: CollectionName) => {
    const lines = new Map(ranged.flatMap((row) => (row.collection === collection ? [[row.id, row.line] as const] : [])));
    for (const { id } of plan[collection]) lines.delete(id);
    return [...plan[collection], ...lines.values()];
  };
  return { ...plan, ...Object.fromEntries(collectionNames.map((collection) => [collection, known(collection)])) };
}
