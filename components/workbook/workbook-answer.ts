import { z } from "zod";

/** What the planner says of a workbook that was sent to it. */
const workbookAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("faults"), faults: z.array(z.string()) }),
  z.object({ kind: z.literal("difference"), changes: z.array(z.string()), version: z.number(), latestVersion: z.number() }),
  z.object({ kind: z.literal("branched"), scenarioId: z.string(), version: z.number(), latestVersion: z.number().optional() }),
  z.object({ kind: z.literal("refused"), field: z.string().nullable(), message: z.string() }),
]);

export type WorkbookAnswer = z.output<typeof workbookAnswer>;

/** Sends a workbook, alone to see what it changes, or with a name and reason to make a branch of it. A failure has words as well. */
export async function sendWorkbook(address: string, form: FormData): Promise<WorkbookAnswer> {
  const unreachable: WorkbookAnswer = { kind: "refused", field: null, message: "The server cannot be reached, or your session has ended. Nothing was changed: check the connection, sign in and try again" };
  try {
    const read = workbookAnswer.safeParse(await (await fetch(address, { method: "POST", body: form })).json());
    return read.success ? read.data : unreachable;
  } catch {
    return unreachable;
  }
}
