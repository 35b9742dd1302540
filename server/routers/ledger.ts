import "server-only";
import { z } from "zod";
import { financialYear, lineId } from "@/domain/plan/fields";
import { varianceRisks } from "@/domain/pools/account/variance-note";
import { bringInLedger, closeYear, explainVariance } from "../ledger/commands";
import { getLedger, tryLedger } from "../ledger/queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const months = z.int().min(1).max(12);
const sent = {
  scenarioId: id, year: financialYear, months, fileName: z.string().trim().min(1).max(200),
  /** A file of at most 5 MB in base64; the reader counts again. */
  file: z.string().max(7_000_000),
};
const said = z.string().trim().max(2_000, "Use 2,000 characters or fewer");

export const ledgerRouter = router({
  /** The ledger of a year: the file that counts or the one named, and what was said of it. */
  get: allowed("read the finance workspace")
    .input(z.strictObject({ questionId: id, year: financialYear, importId: id.nullable() }))
    .query(({ ctx, input }) => getLedger(ctx.scope, input)),

  /** A mutation only because a file does not fit into an address; it stores nothing. */
  tryFile: allowed("bring in actuals").input(z.strictObject(sent)).mutation(({ ctx, input }) => tryLedger(ctx.scope, input)),

  bringIn: allowed("bring in actuals").input(command(sent)).mutation(({ ctx, input }) => bringInLedger({ ...input, scope: ctx.scope })),

  closeYear: allowed("close a year").input(command({ scenarioId: id, year: financialYear })).mutation(({ ctx, input }) => closeYear({ ...input, scope: ctx.scope })),

  explain: allowed("explain a variance")
    .input(command({ scenarioId: id, year: financialYear, months, serviceId: lineId, explanation: said.min(1, "Say why it differs from the budget"), action: said.min(1).nullable(), risk: z.enum(varianceRisks) }))
    .mutation(({ ctx, input }) => explainVariance({ ...input, scope: ctx.scope })),
});
