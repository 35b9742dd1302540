import "server-only";
import { z } from "zod";
import { financialYear, lineId, pounds } from "@/domain/plan/fields";
import { answerVirement, askVirement, withdrawVirement } from "../virements/commands";
import { listVirements } from "../virements/queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const reason = z.string().trim().min(1, "Say why, in a few words").max(400, "Use 400 characters or fewer");
const wish = z.strictObject({ poolId: lineId, year: financialYear, fromLineId: lineId, toLineId: lineId, amount: pounds, permanent: z.boolean() });

export const virementsRouter = router({
  list: allowed("read the finance workspace").input(z.strictObject({ scenarioId: id, poolId: lineId })).query(({ ctx, input }) => listVirements(ctx.scope, input)),

  ask: allowed("ask for a virement").input(command({ scenarioId: id, version: z.int().min(1), wish, reason })).mutation(({ ctx, input }) => askVirement({ ...input, scope: ctx.scope })),

  withdraw: allowed("ask for a virement").input(command({ virementId: id, reason })).mutation(({ ctx, input }) => withdrawVirement({ ...input, scope: ctx.scope })),

  answer: allowed("answer a virement")
    .input(command({ virementId: id, answer: z.enum(["agreed", "refused"]), reason }))
    .mutation(({ ctx, input }) => answerVirement({ ...input, scope: ctx.scope, roles: ctx.member.roles })),
});
