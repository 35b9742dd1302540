import { describe, expect, it } from "vitest";
import { z } from "zod";
import { allowed, createCallerFactory, router } from "./trpc";
import type { Member } from "./auth/member";

const member: Member = { scope: { trustId: "luton", organisationId: "council", accountId: "officer", roleTitle: "Commissioning Officer" }, roles: ["commissioning officer"] } as unknown as Member;
const caller = createCallerFactory(router({ say: allowed("save a scenario version").input(z.object({ words: z.string(), more: z.array(z.object({ note: z.string() })) })).mutation(({ input }) => input.words) }))({ member });

describe("what comes through the door", () => {
  it("may hold every character that a database keeps as it was typed", async () => {
    expect(await caller.say({ words: "Ymlaen → 🙂\n\tŵ", more: [{ note: "\\u0000" }] })).toBe("Ymlaen → 🙂\n\tŵ");
  });

  it.each(["a\0b", "half \ud83d of one"])("is refused in words where it holds one that no database keeps: %j", async (note) => {
    await expect(caller.say({ words: "Sound", more: [{ note }] })).rejects.toMatchObject({ code: "BAD_REQUEST", message: expect.stringContaining("cannot be kept") as string });
  });
});
