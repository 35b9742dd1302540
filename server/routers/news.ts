import "server-only";
import { z } from "zod";
import { newsSince } from "@/domain/decisions/news";
import { markSeen } from "../news/commands";
import { readNews } from "../news/queries";
import { allowed, command, router } from "../trpc";

export const newsRouter = router({
  since: allowed("read scenarios")
    .input(z.strictObject({ since: z.enum(newsSince) }))
    .query(({ ctx, input }) => readNews(ctx.scope, input.since)),

  seen: allowed("see what moved")
    .input(command({}))
    .mutation(({ ctx, input }) => markSeen({ ...input, scope: ctx.scope })),
});
