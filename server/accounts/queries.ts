import "server-only";
import { isRole, type Role } from "@/domain/access/roles";
import { read } from "../database/read";
import type { Scope } from "../database/scope";

/** One account as the administrator sees it; never its password, in any form. */
export interface AccountSummary {
  readonly id: string;
  readonly email: string;
  readonly roleTitle: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly roles: readonly Role[];
  readonly disabledAt: string | null;
  readonly isOwn: boolean;
}

/** Everybody who may sign in to this trust, by organisation and role, and the organisations one can be added for. */
export function listAccounts(scope: Scope): Promise<{ readonly accounts: readonly AccountSummary[]; readonly organisations: readonly { readonly id: string; readonly name: string }[] }> {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const partners = await db.organisation.findMany({ where: { trustId, isPartner: true }, select: { id: true, name: true }, orderBy: { name: "asc" } });
    const names = new Map(partners.map(({ id, name }) => [id, name]));
    const rows = await db.account.findMany({ where: { trustId }, include: { memberships: { orderBy: [{ organisationId: "asc" }, { role: "asc" }] } }, orderBy: { email: "asc" } });
    const accounts = rows.map(({ id, email, roleTitle, disabledAt, memberships }) => {
      const organisationId = memberships[0]?.organisationId ?? "";
      return {
        id, email, roleTitle, organisationId, organisationName: names.get(organisationId) ?? organisationId,
        roles: memberships.map(({ role }) => role).filter(isRole), disabledAt: disabledAt?.toISOString() ?? null, isOwn: id === scope.accountId,
      };
    });
    const own = { id: scope.organisationId, name: names.get(scope.organisationId) ?? scope.organisationId };
    return { accounts, organisations: partners.length > 0 ? partners : [own] };
  });
}
