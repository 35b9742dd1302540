import { lutonPeople } from "@/prisma/seed/people/people";
import type { Role } from "@/domain/access/roles";
import type { Scope } from "@/server/database/scope";
import type { Member } from "@/server/auth/member";

/** The scope of one of Luton's people in the demonstration, by the name before the @ of their e-mail. */
export function lutonScope(personId: string): Scope {
  const person = lutonPeople.find(({ id }) => id === personId);
  if (!person) throw new Error(`There is no ${personId} in Luton's demonstration`);
  return { trustId: "luton", organisationId: person.organisationId, accountId: person.id, roleTitle: person.roleTitle };
}

/** A member with these roles, as a request would carry them. */
export function memberWith(roles: readonly Role[], scope: Scope = lutonScope("board.pct")): Member {
  return { scope, roles, trustName: "Luton Children’s Trust", place: "Luton", organisationName: scope.organisationId, today: "2005-05-10" };
}
