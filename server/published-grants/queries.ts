import "server-only";
import { compareEditions } from "@/domain/published-grants/compare-editions";
import { findOddities } from "@/domain/published-grants/find-oddities";
import { exportGrants } from "@/domain/published-grants/giving-package";
import { odditiesByKind } from "@/domain/published-grants/oddity";
import { readGrants } from "@/domain/published-grants/published-grant";
import type { GivingFile } from "@/domain/published-grants/read-package";
import { listedGrants, type RegisterView } from "@/domain/published-grants/register-view";
import { totalsOf } from "@/domain/published-grants/totals";
import { read, type Database } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { differenceFromHeld, packageOf } from "./prepare-edition";
import { listEditions, loadGrants, standingEditions, type Edition } from "./records";

/** What files hold before anything is taken: totals, what is odd, and the difference from the edition that stands. Stores nothing. */
export function tryEdition(scope: Scope, files: readonly GivingFile[]) {
  const found = packageOf(files);
  return read(scope, async (db) => {
    const held = await differenceFromHeld(db, scope.trustId, found);
    return {
      publisher: found.publisher, licence: found.licence, files: found.files,
      totals: totalsOf(readGrants(found.grants)),
      oddities: odditiesByKind(findOddities(found.grants)),
      comparedWith: held?.edition ?? null,
      difference: held?.difference ?? null,
    };
  });
}

/** The grants of every publisher's edition that stands, searched, added up and listed; with what editions there are. */
export function getRegister(scope: Scope, view: RegisterView) {
  return read(scope, async (db) => {
    const editions = await listEditions(db, scope.trustId);
    const standing = standingEditions(editions);
    const grants = [];
    for (const { id } of standing) grants.push(...readGrants(await loadGrants(db, scope.trustId, id)).map((grant) => ({ ...grant, editionId: id })));
    return { editions, standing, ...listedGrants(grants, view) };
  });
}

/** One edition: what it holds, what is odd in it, and what differs from the one before of the same publisher. */
export function getEdition(scope: Scope, editionId: string) {
  return read(scope, async (db) => {
    const { edition, before } = await editionAt(db, scope.trustId, editionId);
    const grants = await loadGrants(db, scope.trustId, editionId);
    return {
      edition, before,
      totals: totalsOf(readGrants(grants)),
      oddities: odditiesByKind(findOddities(grants)),
      difference: before === null ? null : compareEditions(await loadGrants(db, scope.trustId, before.id), grants),
    };
  });
}

/** One grant of an edition: everything that was published of it, how it was read, and what is odd in it. */
export function getPublishedGrant(scope: Scope, { editionId, grantId }: { readonly editionId: string; readonly grantId: string }) {
  return read(scope, async (db) => {
    const { edition } = await editionAt(db, scope.trustId, editionId);
    const grants = await loadGrants(db, scope.trustId, editionId);
    const keyed = grants.find((grant) => grant.grantId === grantId);
    const grant = readGrants(grants).find((one) => one.grantId === grantId);
    if (keyed === undefined || grant === undefined) throw new Refusal("There is no such grant in this edition.", { code: "NOT_FOUND" });
    return { edition, grant, source: keyed.source, oddities: findOddities(grants).filter((odd) => odd.grantId === grantId) };
  });
}

/** The grants of one edition, or of all that stand, as a file of the standard, and what the file leaves out. */
export function exportEditions(scope: Scope, editionId: string | null) {
  return read(scope, async (db) => {
    const editions = editionId === null ? standingEditions(await listEditions(db, scope.trustId)) : [(await editionAt(db, scope.trustId, editionId)).edition];
    const grants = [];
    for (const { id } of editions) grants.push(await loadGrants(db, scope.trustId, id));
    const trust = await db.trust.findUniqueOrThrow({ where: { id: scope.trustId } });
    const from = editions.map(({ publisher, licence, contentHash }) => `${publisher}, ${licence}, edition ${contentHash}`).join("; ");
    return { editions, ...exportGrants(grants, { publisher: trust.name, title: `Published grants held by ${trust.name}`, description: `Grants as their funders published them, with dates in the standard’s form. From: ${from}. Whoever passes them on names the funder and keeps to its licence.` }) };
  });
}

async function editionAt(db: Database, trustId: string, editionId: string): Promise<{ readonly edition: Edition; readonly before: Edition | null }> {
  const editions = await listEditions(db, trustId);
  const at = editions.findIndex(({ id }) => id === editionId);
  const edition = editions[at];
  if (edition === undefined) throw new Refusal("There is no such edition of published grants.", { code: "NOT_FOUND" });
  return { edition, before: editions.slice(at + 1).find(({ publisher }) => publisher === edition.publisher) ?? null };
}
