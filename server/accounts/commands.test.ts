import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { demonstrationPassword } from "@/prisma/seed/people/people";
import { lutonScope } from "@/testing/demonstration";
import { findMember } from "../auth/member";
import { signIn } from "../auth/sign-in";
import { read } from "../database/read";
import { addAccount, changeRoles, disableAccount, restoreAccount } from "./commands";
import { listAccounts } from "./queries";

const asked = () => ({ scope: lutonScope("administrator"), idempotencyKey: randomUUID() });
const newcomer = { email: "new.finance@luton.example", password: "a password of their own", roleTitle: "Finance Manager", organisationId: "luton-primary-care-trust", roles: ["finance manager"] as const };

describe("keeping accounts", () => {
  useDemonstration();

  it("somebody added can sign in, and their password stands nowhere in the record", async () => {
    await addAccount({ ...asked(), ...newcomer });
    expect(await signIn(newcomer.email, newcomer.password)).not.toBeNull();
    const told = await read(lutonScope("auditor"), async (db) => JSON.stringify([await db.auditEntry.findMany({ select: { detail: true } }), await db.idempotencyKey.findMany({ select: { result: true } }), await db.account.findMany()]));
    expect(told).not.toContain(newcomer.password);
  });

  it("an e-mail is used once, also across trusts", async () => {
    await expect(addAccount({ ...asked(), ...newcomer })).rejects.toMatchObject({ code: "CONFLICT", field: "email" });
    await expect(addAccount({ ...asked(), ...newcomer, email: "board@leicester.example" })).rejects.toMatchObject({ code: "CONFLICT", field: "email" });
  });

  it("a disabled account's session ends at its next request, and a restored one may sign in again", async () => {
    const session = await signIn("chair@luton.example", demonstrationPassword);
    if (!session) throw new Error("The demonstration's password was refused");
    await disableAccount({ ...asked(), accountId: "chair" });
    expect(await findMember(session)).toBeNull();
    expect(await signIn("chair@luton.example", demonstrationPassword)).toBeNull();
    await restoreAccount({ ...asked(), accountId: "chair" });
    expect(await signIn("chair@luton.example", demonstrationPassword)).not.toBeNull();
  });

  it("a changed role bites at the next request", async () => {
    const session = await signIn("legal@luton.example", demonstrationPassword);
    if (!session) throw new Error("The demonstration's password was refused");
    await changeRoles({ ...asked(), accountId: "legal", roles: ["auditor"] });
    expect(await findMember(session)).toBeNull();
    const next = await signIn("legal@luton.example", demonstrationPassword);
    expect(next && (await findMember(next))?.roles).toEqual(["auditor"]);
  });

  it("nobody changes their own account, and an account of another trust is not there", async () => {
    await expect(disableAccount({ ...asked(), accountId: "administrator" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(disableAccount({ ...asked(), accountId: "board" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await listAccounts(lutonScope("administrator"))).accounts.every(({ email }) => email.endsWith("@luton.example"))).toBe(true);
  });
});
