import "server-only";
import { z } from "zod";
import { changeShape } from "@/domain/plan/change";
import { typedCell } from "../scenario/draft-content";
import { getDraft, keepDraft, putDraftAway } from "../scenario/drafts";
import { findOthersEditing } from "../scenario/drafts-presence";
import { allowed, command, router } from "../trpc";

const scenarioId = z.string().min(1).max(64);
const instant = z.iso.datetime();

/** What somebody has typed and not saved as a version. Everything here is the asker's own. */
export const draftsRouter = router({
  get: allowed("save a scenario version").input(z.strictObject({ scenarioId })).query(({ ctx, input }) => getDraft(ctx.scope, input.scenarioId)),

  others: allowed("save a scenario version").input(z.strictObject({ scenarioId })).query(({ ctx, input }) => findOthersEditing(ctx.scope, input.scenarioId)),

  keep: allowed("save a scenario version")
    .input(command({ scenarioId, baseVersion: z.int().min(1), changes: z.array(changeShape).max(5_000), cells: z.array(typedCell).max(500), reason: z.string().max(5_000), replaces: instant.nullable() }))
    .mutation(({ ctx, input }) => keepDraft({ ...input, scope: ctx.scope })),

  putAway: allowed("save a scenario version").input(command({ scenarioId, savedAt: instant })).mutation(({ ctx, input }) => putDraftAway({ ...input, scope: ctx.scope })),
});
