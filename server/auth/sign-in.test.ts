import { describe, expect, it } from "vitest";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { demonstrationPassword } from "@/prisma/seed/people/people";
import { lutonScope } from "@/testing/demonstration";
import { databaseClient } from "../database/client";
import { setScope } from "../database/read";
import { findMember } from "./member";
import { type SessionKey, signIn, signOut, waitAfterFailures } from "./sign-in";

async function signedIn(email: string): Promise<SessionKey> {
  const key = await signIn(email, demonstrationPassword);
  if (!key) throw new Error("The demonstration's password was refused");
  return key;
}

/** Changes an account as an administrator's act would, beside any session. */
const change = (accountId: string, data: { disabledAt?: Date; sessionVersion?: { increment: number } }) =>
  databaseClient().$transaction(async (db) => {
    await setScope(db, lutonScope("administrator"));
    await db.account.update({ where: { trustId_id: { trustId: "luton", id: accountId } }, data });
  });

describe("signing in", () => {
  useDemonstration();

  it("gives a session to the right password and to no other, whatever the letters' case of the e-mail", async () => {
    expect(await signIn("BOARD.pct@Luton.example", demonstrationPassword)).not.toBeNull();
    expect(await signIn("board.pct@luton.example", "wrong")).toBeNull();
    expect(await signIn("nobody@luton.example", demonstrationPassword)).toBeNull();
  });

  it("knows the member with role and organisation", async () => {
    expect(await findMember(await signedIn("finance.pct@luton.example"))).toMatchObject({ roles: ["finance manager"], organisationName: "Luton Primary Care Trust", trustName: "Luton Children’s Trust", today: "2005-05-10" });
  });

  it("ends on the next request after sign-out", async () => {
    const key = await signedIn("chair@luton.example");
    await signOut(key);
    expect(await findMember(key)).toBeNull();
  });

  it("ends on the next request after disablement, and the account cannot sign in again", async () => {
    const key = await signedIn("legal@luton.example");
    await change("legal", { disabledAt: new Date() });
    expect(await findMember(key)).toBeNull();
    expect(await signIn("legal@luton.example", demonstrationPassword)).toBeNull();
  });

  it("ends on the next request after a change of role", async () => {
    const key = await signedIn("auditor@luton.example");
    await change("auditor", { sessionVersion: { increment: 1 } });
    expect(await findMember(key)).toBeNull();
  });

  it("ends after 30 idle minutes and after 12 hours", async () => {
    const start = new Date("2026-01-05T09:00:00Z");
    const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
    const key = await signIn("democratic@luton.example", demonstrationPassword, start);
    if (!key) throw new Error("The demonstration's password was refused");
    expect(await findMember(key, minutes(29))).not.toBeNull();
    expect(await findMember(key, minutes(58))).not.toBeNull();
    expect(await findMember(key, minutes(89))).toBeNull();
    for (let minute = 60; minute <= 12 * 60; minute += 20) expect(await findMember(key, minutes(minute))).not.toBeNull();
    expect(await findMember(key, minutes(12 * 60 + 5))).toBeNull();
  });

  it("slows down after five wrong passwords and never locks for ever", async () => {
    expect([4, 5, 6, 11, 100].map(waitAfterFailures)).toEqual([0, 1_000, 2_000, 60_000, 60_000]);
    const now = new Date("2026-01-05T09:00:00Z");
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await signIn("partner.pct@luton.example", "wrong", now)).toBeNull();
    await expect(signIn("partner.pct@luton.example", demonstrationPassword, now)).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS", message: "Too many wrong passwords. Try again in 1 second." });
    expect(await signIn("partner.pct@luton.example", demonstrationPassword, new Date(now.getTime() + 1_001))).not.toBeNull();
  });
});
