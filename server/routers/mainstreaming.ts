import "server-only";
import { z } from "zod";
import { optionTerms } from "@/domain/mainstreaming/option-terms";
import { lineId, words } from "@/domain/plan/fields";
import { addOption, adoptOption, discardOption } from "../mainstreaming/commands";
import { listOptions } from "../mainstreaming/queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const version = z.int().min(1);
const reason = z.string().trim().min(1, "Say why, in a few words").max(400, "Use 400 characters or fewer");

export const mainstreamingRouter = router({
  options: allowed("read the finance workspace")
    .input(z.strictObject({ scenarioId: id, version: version.nullable(), serviceIds: z.array(lineId).min(1).max(20) }))
    .query(({ ctx, input }) => listOptions(ctx.scope, input)),

  addOption: allowed("weigh exit routes")
    .input(command({ scenarioId: id, version, option: optionTerms }))
    .mutation(({ ctx, input }) => addOption({ ...input, scope: ctx.scope })),

  adoptOption: allowed("weigh exit routes")
    .input(command({ optionId: id, baseVersion: version, reason, branchName: z.string().trim().min(1, "Give the branch a name").max(80).nullable(), overrideReason: words.nullable() }))
    .mutation(({ ctx, input }) => adoptOption({ ...input, scope: ctx.scope })),

  discardOption: allowed("weigh exit routes")
    .input(command({ optionId: id, reason }))
    .mutation(({ ctx, input }) => discardOption({ ...input, scope: ctx.scope })),
});
