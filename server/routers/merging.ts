import "server-only";
import { z } from "zod";
import { followBase, followingOf, savedAndFollowed } from "../scenario/following";
import { mergeScenario } from "../scenario/merging";
import { baseMoved, mergeSources, offerMerge, weighMerge } from "../scenario/merging-queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const version = z.int().min(1);
const key = z.string().min(1).max(200);
const keys = z.array(key).max(5_000);
const choices = z.record(key, z.enum(["ours", "theirs"]));

export const mergingRouter = router({
  sources: allowed("read scenarios").input(z.strictObject({ scenarioId: id })).query(({ ctx, input }) => mergeSources(ctx.scope, input.scenarioId)),

  offer: allowed("read scenarios").input(z.strictObject({ scenarioId: id, from: id })).query(({ ctx, input }) => offerMerge(ctx.scope, input)),

  weigh: allowed("read scenarios").input(z.strictObject({ scenarioId: id, from: id, fromVersion: version, left: keys, choices })).query(({ ctx, input }) => weighMerge(ctx.scope, input)),

  baseMoved: allowed("read scenarios").input(z.strictObject({ scenarioId: id })).query(({ ctx, input }) => baseMoved(ctx.scope, input.scenarioId)),

  merge: allowed("save a scenario version")
    .input(command({ scenarioId: id, baseVersion: version, from: id, fromVersion: version, taken: keys, choices, reason: z.string().trim().min(1, "Say why, in a few words").max(400) }))
    .mutation(({ ctx, input }) => savedAndFollowed(ctx.scope, mergeScenario({ ...input, scope: ctx.scope }))),

  following: allowed("read scenarios").input(z.strictObject({ scenarioId: id })).query(({ ctx, input }) => followingOf(ctx.scope, input.scenarioId)),

  follow: allowed("save a scenario version").input(command({ scenarioId: id, follows: z.boolean() })).mutation(({ ctx, input }) => followBase({ ...input, scope: ctx.scope })),
});
