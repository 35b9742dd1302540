import "server-only";
import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/access/roles";
import { hashPassword } from "../auth/password";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";

/**
 * Adds somebody who may sign in. The password is hashed before anything is stored and is in no record.
 * @throws Refusal CONFLICT when the e-mail is taken, here or by another trust.
 */
export async function addAccount(asked: Asked & { email: string; password: string; roleTitle: string; organisationId: string; roles: readonly Role[] }): Promise<{ id: string }> {
  const { scope, email, roleTitle, organisationId, roles } = asked;
  const passwordHash = await hashPassword(asked.password);
  return write({ scope, idempotencyKey: asked.idempotencyKey, act: "add an account" }, async (db) => {
    const { trustId } = scope;
    const id = randomUUID();
    // The address is unique over all trusts, which only the database can see: it answers by adding no row.
    const { count } = await db.account.createMany({ data: [{ trustId, id, email, roleTitle, passwordHash }], skipDuplicates: true });
    if (count === 0) throw new Refusal(`Somebody signs in as ${email} already. Use another e-mail address.`, { code: "CONFLICT", field: "email" });
    await db.membership.createMany({ data: roles.map((role) => ({ trustId, accountId: id, organisationId, role })) });
    return { result: { id }, audit: { subject: "account", subjectId: id, detail: { email, roleTitle, organisationId, roles: [...roles] } } };
  });
}

/** Lets an account in no longer, from its next request on; its work stays in its name. */
export function disableAccount(asked: Asked & { accountId: string }): Promise<null> {
  return write({ ...asked, act: "disable an account" }, async (db, now) => {
    await otherAccount(db, asked.scope, asked.accountId);
    await db.account.update({ where: key(asked), data: { disabledAt: now, sessionVersion: { increment: 1 } } });
    return { result: null, audit: { subject: "account", subjectId: asked.accountId, detail: { disabled: true } } };
  });
}

/** Lets a disabled account in again. */
export function restoreAccount(asked: Asked & { accountId: string }): Promise<null> {
  return write({ ...asked, act: "restore an account" }, async (db) => {
    await otherAccount(db, asked.scope, asked.accountId);
    await db.account.update({ where: key(asked), data: { disabledAt: null, failedSignIns: 0, failedAt: null } });
    return { result: null, audit: { subject: "account", subjectId: asked.accountId, detail: { disabled: false } } };
  });
}

/** Gives an account these roles and no others; its sessions end, so that the next one has them. */
export function changeRoles(asked: Asked & { accountId: string; roles: readonly Role[] }): Promise<null> {
  return write({ ...asked, act: "change an account's roles" }, async (db) => {
    const { trustId } = asked.scope;
    const account = await otherAccount(db, asked.scope, asked.accountId);
    const organisationId = account.memberships[0]?.organisationId ?? asked.scope.organisationId;
    await db.membership.deleteMany({ where: { trustId, accountId: asked.accountId } });
    await db.membership.createMany({ data: asked.roles.map((role) => ({ trustId, accountId: asked.accountId, organisationId, role })) });
    await db.account.update({ where: key(asked), data: { sessionVersion: { increment: 1 } } });
    return { result: null, audit: { subject: "account", subjectId: asked.accountId, detail: { roles: [...asked.roles] } } };
  });
}

const key = (asked: { scope: Scope; accountId: string }) => ({ trustId_id: { trustId: asked.scope.trustId, id: asked.accountId } });

/** Nobody changes their own account: a trust would lose its last administrator by one slip. */
async function otherAccount(db: Database, scope: Scope, accountId: string) {
  if (accountId === scope.accountId) throw new Refusal("You cannot change your own account. Ask another administrator.", { code: "FORBIDDEN" });
  const account = await db.account.findUnique({ where: key({ scope, accountId }), include: { memberships: true } });
  if (!account) throw new Refusal("There is no such account in this trust.", { code: "NOT_FOUND" });
  return account;
}
