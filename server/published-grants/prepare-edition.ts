import "server-only";
import { compareEditions, differs, type EditionDifference } from "@/domain/published-grants/compare-editions";
import { readPackage, type GivingFile, type GivingPackage } from "@/domain/published-grants/read-package";
import type { Database } from "../database/read";
import { Refusal } from "../refusal";
import { listEditions, loadGrants, type Edition } from "./records";

/** The most that may be brought in at once, all files together. */
export const mostBytes = 5 * 1024 * 1024;

/** Files read as one edition. Refuses, at "file", what cannot be read as one. */
export function packageOf(files: readonly GivingFile[]): GivingPackage {
  if (files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) > mostBytes) throw new Refusal("The files are larger than 5 MB together. Check that they are the right files, or ask the publisher for its grants of fewer years.", { code: "BAD_REQUEST", field: "file" });
  const read = readPackage(files);
  if (!read.ok) throw new Refusal(read.reason, { code: "BAD_REQUEST", field: "file" });
  return read.package;
}

/**
 * The edition of the same publisher that stands, and what differs from it; null where there is none.
 * @throws Refusal CONFLICT, at "file", when nothing differs: the edition is held already.
 */
export async function differenceFromHeld(db: Database, trustId: string, { publisher, grants }: GivingPackage): Promise<{ readonly edition: Edition; readonly difference: EditionDifference } | null> {
  const edition = (await listEditions(db, trustId)).find((held) => held.publisher === publisher);
  if (edition === undefined) return null;
  const difference = compareEditions(await loadGrants(db, trustId, edition.id), grants);
  if (!differs(difference)) throw new Refusal(`This edition is held already: its ${grants.length} grants are those that a ${edition.roleTitle} brought in from ${edition.files}, and nothing differs. There is nothing to bring in.`, { code: "CONFLICT", field: "file" });
  return { edition, difference };
}
