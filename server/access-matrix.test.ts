import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { type Act, acts, mayAct } from "@/domain/access/acts";
import { roles } from "@/domain/access/roles";
import { useDemonstration } from "@/testing/database/use-demonstration";
import { memberWith } from "@/testing/demonstration";
import { appRouter } from "./routers/app-router";
import { createCallerFactory } from "./trpc";

interface Procedure {
  readonly _def: { readonly meta?: { readonly act?: Act } };
}

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

/** How a call by this caller ends: its tRPC code, or "allowed" when it got past the access rule. */
async function outcome(path: string, member: Parameters<ReturnType<typeof createCallerFactory<typeof appRouter._def.record>>>[0]): Promise<string> {
  const caller = createCallerFactory(appRouter)(member) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const [noun = "", verb = ""] = path.split(".");
  try {
    // Nonsense as input: whoever may call is told what is wrong with it, whoever may not learns nothing.
    await caller[noun]?.[verb]?.({ nonsense: true });
    return "allowed";
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return error.code === "FORBIDDEN" || error.code === "UNAUTHORIZED" ? error.code : "allowed";
  }
}

describe("who may call what", () => {
  useDemonstration();

  it("every procedure names an act of the table", () => {
    expect(procedures.length).toBeGreaterThan(10);
    for (const [path, procedure] of procedures) expect(Object.keys(acts), `${path} declares no access rule`).toContain(procedure._def.meta?.act);
  });

  it.each(procedures)("%s: each role is let in or kept out as its act says, and nobody without signing in", async (path, procedure) => {
    const act = procedure._def.meta?.act;
    if (!act) throw new Error(`${path} declares no access rule`);
    expect(await outcome(path, { member: null })).toBe("UNAUTHORIZED");
    for (const role of roles) {
      expect(await outcome(path, { member: memberWith([role]) }), `${role} calling ${path}`).toBe(mayAct([role], act) ? "allowed" : "FORBIDDEN");
    }
  });
});
