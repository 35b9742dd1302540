import "server-only";
import { isRole, type Role } from "@/domain/access/roles";
import { databaseClient } from "../database/client";
import { setScope } from "../database/read";
import type { Scope } from "../database/scope";
import type { SessionKey } from "./sign-in";

/** The person signed in, as the database knows them now. */
export interface Member {
  readonly scope: Scope;
  readonly roles: readonly Role[];
  readonly trustName: string;
  readonly place: string;
  readonly organisationName: string;
  /** The date this trust calls today, "2005-05-10": set in a demonstration, the clock's otherwise. */
  readonly today: string;
}

const idleMilliseconds = 30 * 60_000;
const absoluteMilliseconds = 12 * 60 * 60_000;
const seenEvery = 60_000;

/**
 * Who holds this session key, read afresh on every request: a sign-out, a disabled account or a changed role
 * bites on the next one.
 * @returns null when the session is over.
 */
export async function findMember(key: SessionKey, now = new Date(), client = databaseClient()): Promise<Member | null> {
  return client.$transaction(async (db) => {
    await setScope(db, { trustId: key.trustId, organisationId: "", accountId: key.accountId, roleTitle: "" });
    const signIn = await db.signIn.findUnique({
      where: { trustId_id: { trustId: key.trustId, id: key.signInId } },
      include: { account: { include: { memberships: { orderBy: { organisationId: "asc" } } } } },
    });
    if (!signIn || signIn.endedAt || signIn.accountId !== key.accountId) return null;
    const { account } = signIn;
    if (account.disabledAt || account.sessionVersion !== signIn.sessionVersion) return null;
    if (now.getTime() - signIn.lastSeenAt.getTime() > idleMilliseconds || now.getTime() - signIn.startedAt.getTime() > absoluteMilliseconds) return null;

    const organisationId = account.memberships[0]?.organisationId;
    if (!organisationId) return null;
    if (now.getTime() - signIn.lastSeenAt.getTime() > seenEvery) {
      await db.signIn.update({ where: { trustId_id: { trustId: key.trustId, id: key.signInId } }, data: { lastSeenAt: now } });
    }
    const trust = await db.trust.findUniqueOrThrow({ where: { id: key.trustId } });
    const organisation = await db.organisation.findUnique({ where: { trustId_id: { trustId: key.trustId, id: organisationId } } });
    return {
      scope: { trustId: key.trustId, organisationId, accountId: account.id, roleTitle: account.roleTitle },
      roles: account.memberships.filter((held) => held.organisationId === organisationId).map((held) => held.role).filter(isRole),
      trustName: trust.name,
      place: trust.place,
      organisationName: organisation?.name ?? organisationId,
      today: (trust.today ?? now).toISOString().slice(0, 10),
    };
  });
}
