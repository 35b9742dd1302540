import "server-only";
import { z } from "zod";
import { isoDate } from "@/domain/plan/fields";
import { getVersionReleases } from "../needs/releases-relied-on";
import { listVersionStates } from "../scenario/version-states";
import { allowed, router } from "../trpc";

const id = z.string().min(1).max(64);

export const versionsRouter = router({
  states: allowed("read scenarios")
    .input(z.strictObject({ questionId: id, at: isoDate.optional() }))
    .query(({ ctx, input }) => listVersionStates(ctx.scope, input.questionId, input.at)),

  releases: allowed("read scenarios")
    .input(z.strictObject({ scenarioId: id, version: z.int().min(1) }))
    .query(({ ctx, input }) => getVersionReleases(ctx.scope, input)),
});
