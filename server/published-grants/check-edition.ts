import "server-only";
import type { Database } from "../database/client";
import { grantsHash, loadGrants } from "./records";

/** What is wrong with an edition of published grants: its grants still give its hash, and are as many as came. Null when nothing is. */
export async function editionFault(db: Database, trustId: string, editionId: string): Promise<string | null> {
  const row = await db.givingEdition.findUnique({ where: { trustId_id: { trustId, id: editionId } } });
  if (row === null) return "the edition it speaks of is gone";
  const grants = await loadGrants(db, trustId, editionId);
  if (grants.length !== row.grantCount) return `the edition has ${grants.length} grants and came with ${row.grantCount}`;
  return grantsHash(grants) === row.contentHash ? null : "the grants of the edition no longer give its hash";
}
