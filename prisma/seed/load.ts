import { randomBytes, randomUUID } from "node:crypto";
import { closeDatabase } from "@/server/database/client";
import { read } from "@/server/database/read";
import type { Scope } from "@/server/database/scope";
import { write } from "@/server/database/write";
import { hashPassword } from "@/server/auth/password";
import { loadExtracts } from "./extracts/load-extracts";
import { loadRegister } from "./load-register";
import { loadDecisions } from "./decisions";
import { loadLutonScenarios } from "./luton/load-scenarios";
import { demonstrationPassword } from "./people/people";
import { loadPeople } from "./people/load-people";
import { loadProposals } from "./proposals";
import { type DemonstrationTrust, demonstrationTrusts } from "./trusts";

export interface SignIn {
  readonly trust: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

interface LoadOptions {
  /** The application's own connection: the demonstration is written through the same door and rules as everything else. */
  readonly databaseUrl: string;
  readonly log: (line: string) => void;
}

/** The demonstration's sign-ins, without touching a database. */
export function demonstrationSignIns(): readonly SignIn[] {
  return demonstrationTrusts.flatMap(({ place, people }) => people.map(({ roleTitle, email }) => ({ trust: place, role: roleTitle, email, password: demonstrationPassword })));
}

/**
 * Loads what is not yet there of the four trusts, each in steps that leave a mark in the audit log, so that a
 * load that was interrupted carries on where it stopped.
 */
export async function loadDemonstration({ databaseUrl, log }: LoadOptions): Promise<{ signIns: readonly SignIn[] }> {
  process.env.APPLICATION_DATABASE_URL = databaseUrl;
  try {
    for (const trust of demonstrationTrusts) {
      log(`Loading ${trust.place}`);
      await loadTrust(trust);
    }
  } finally {
    await closeDatabase();
  }
  return { signIns: demonstrationSignIns() };
}

async function loadTrust(trust: DemonstrationTrust): Promise<void> {
  const scopeOf = (personId: string): Scope => {
    const person = trust.people.find(({ id }) => id === personId);
    if (!person) throw new Error(`There is no ${personId} among the people of ${trust.place}`);
    return { trustId: trust.id, organisationId: person.organisationId, accountId: person.id, roleTitle: person.roleTitle };
  };
  const administrator = scopeOf("administrator");
  // A fixed key: run again, the step is found done and nothing is written twice.
  await write({ scope: administrator, act: "load the demonstration", idempotencyKey: `demonstration-${trust.id}` }, async (db) => {
    await db.trust.create({ data: { id: trust.id, name: trust.name, place: trust.place, today: new Date(`${trust.today}T00:00:00Z`) } });
    await loadRegister(db, { id: trust.id, register: trust.register });
    await loadPeople(db, trust.id, trust.people);
    await loadExtracts(db, { trustId: trust.id, appliedAt: new Date(), appliedBy: administrator.roleTitle });
    return { result: null, audit: { subject: "trust", subjectId: trust.id, detail: { name: trust.name, demonstration: true } } };
  });
  if (trust.id === "luton") {
    await loadLutonScenarios(scopeOf);
    await loadProposals(scopeOf);
  }
  await loadDecisions(trust.id, scopeOf);
}

/** Makes a trust with one administrator and nothing else. The password is made here, shown once and stored only as a hash. */
export async function createEmptyTrust({ databaseUrl, name, place }: { databaseUrl: string; name: string; place: string }): Promise<SignIn> {
  process.env.APPLICATION_DATABASE_URL = databaseUrl;
  const password = randomBytes(12).toString("base64url");
  const email = "administrator@trust.example";
  const scope: Scope = { trustId: "trust", organisationId: "council", accountId: "administrator", roleTitle: "Administrator" };
  const passwordHash = await hashPassword(password);
  try {
    const isMade = (await read(scope, (db) => db.account.count({ where: { trustId: scope.trustId, id: scope.accountId } }))) > 0;
    await write({ scope, act: isMade ? "set up a trust again" : "set up a trust", idempotencyKey: randomUUID() }, async (db) => {
      if (isMade) {
        // The set-up was cut short before anybody read the password, so it gets another one.
        await db.account.update({ where: { trustId_id: { trustId: scope.trustId, id: scope.accountId } }, data: { passwordHash } });
        return { result: null, audit: { subject: "trust", subjectId: scope.trustId, detail: { demonstration: false } } };
      }
      await db.trust.create({ data: { id: scope.trustId, name, place } });
      await db.account.create({ data: { trustId: scope.trustId, id: scope.accountId, email, roleTitle: scope.roleTitle, passwordHash } });
      await db.membership.create({ data: { trustId: scope.trustId, accountId: scope.accountId, organisationId: scope.organisationId, role: "administrator" } });
      return { result: null, audit: { subject: "trust", subjectId: scope.trustId, detail: { name, demonstration: false } } };
    });
  } finally {
    await closeDatabase();
  }
  return { trust: place, role: scope.roleTitle, email, password };
}
