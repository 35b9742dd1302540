import { hashPassword } from "@/server/auth/password";
import type { Database } from "@/server/database/read";
import { demonstrationPassword, type DemonstrationPerson } from "./people";

/** Writes accounts and their roles. All of a demonstration share one hash, because hashing is slow by design. */
export async function loadPeople(db: Database, trustId: string, people: readonly DemonstrationPerson[]): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  await db.account.createMany({ data: people.map(({ id, email, roleTitle }) => ({ trustId, id, email, roleTitle, passwordHash })) });
  await db.membership.createMany({
    data: people.flatMap(({ id, organisationId, roles }) => roles.map((role) => ({ trustId, accountId: id, organisationId, role }))),
  });
}
