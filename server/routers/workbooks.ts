import "server-only";
import { z } from "zod";
import { bringBackWorkbook } from "../workbook/commands";
import { compareWorkbook, makeWorkbook } from "../workbook/queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
/** A file of at most 5 MB in base64; the reader counts again. */
const file = z.string().min(1).max(7_000_000);

export const workbooksRouter = router({
  download: allowed("read scenarios")
    .input(z.strictObject({ scenarioId: id, version: z.int().min(1).nullable(), asAt: z.string().max(60) }))
    .query(({ ctx, input }) => makeWorkbook(ctx.scope, input)),

  /** A mutation only because a file does not fit into an address; it stores nothing. */
  compare: allowed("branch a scenario")
    .input(z.strictObject({ scenarioId: id, file }))
    .mutation(({ ctx, input }) => compareWorkbook(ctx.scope, input)),

  bringBack: allowed("branch a scenario")
    .input(command({ scenarioId: id, file, name: z.string().trim().min(1, "Give the branch a name").max(80), reason: z.string().trim().min(1, "Say why, in a few words").max(400) }))
    .mutation(({ ctx, input }) => bringBackWorkbook({ ...input, scope: ctx.scope })),
});
