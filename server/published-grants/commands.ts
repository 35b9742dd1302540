import "server-only";
import { randomUUID } from "node:crypto";
import type { GivingFile } from "@/domain/published-grants/read-package";
import type { Prisma } from "../database/generated/client";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { differenceFromHeld, packageOf } from "./prepare-edition";
import { grantsHash } from "./records";

interface ToTake extends Asked {
  readonly files: readonly GivingFile[];
  /** The licence as typed; asked for where the files do not state one. */
  readonly licence: string;
  /** The edition that the difference was shown against; null where there was none. */
  readonly comparedWith: string | null;
}

/** So many grants are written at once. */
const batch = 500;

/**
 * Takes an edition of published grants. The files are read again, so that nothing is stored but what they say.
 *
 * @throws Refusal BAD_REQUEST at "file" for files that cannot be read, at "licence" where nobody says under which they are.
 * @throws Refusal CONFLICT when the edition is held already, or another one of the publisher came in meanwhile.
 */
export function takeEdition({ scope, idempotencyKey, files, licence: typed, comparedWith }: ToTake): Promise<{ editionId: string; grants: number }> {
  const read = packageOf(files);
  const licence = read.licence ?? typed.trim();
  if (licence === "") throw new Refusal("Say under which licence the grants are published; whoever passes them on has to name it.", { code: "BAD_REQUEST", field: "licence" });
  return write({ scope, idempotencyKey, act: "import published grants" }, async (db, now) => {
    const { trustId, accountId, roleTitle, organisationId } = scope;
    const held = await differenceFromHeld(db, trustId, read);
    if ((held?.edition.id ?? null) !== comparedWith) throw new Refusal(`Another edition of ${read.publisher} came in meanwhile. Read the files again to see what differs from it; your files are still chosen.`, { code: "CONFLICT", field: "file" });
    const id = randomUUID();
    const contentHash = grantsHash(read.grants);
    await db.givingEdition.create({ data: { trustId, id, publisher: read.publisher, licence, files: read.files, grantCount: read.grants.length, contentHash, importedAt: now, accountId, roleTitle, organisationId } });
    for (let at = 0; at < read.grants.length; at += batch) {
      await db.givingGrant.createMany({ data: read.grants.slice(at, at + batch).map(({ position, grantId, source }) => ({ trustId, editionId: id, position, grantId, source: source as Prisma.InputJsonObject })) });
    }
    return { result: { editionId: id, grants: read.grants.length }, audit: { subject: "giving edition", subjectId: id, detail: { publisher: read.publisher, licence, files: read.files, grants: read.grants.length, contentHash } } };
  });
}
