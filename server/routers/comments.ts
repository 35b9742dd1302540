import "server-only";
import { z } from "zod";
import { anchorShape } from "@/domain/discussion/anchor";
import { commentActs } from "@/domain/discussion/conversation";
import { addComment, beginThread } from "../comments/commands";
import { listMentionable, listThreads } from "../comments/queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const words = z.string().trim().max(2_000, "Use 2,000 characters or fewer");
const mentioned = z.string().min(1).max(120).nullable();

export const commentsRouter = router({
  list: allowed("read scenarios")
    .input(z.strictObject({ questionId: id, beside: z.strictObject({ scenarioId: id, version: z.int().min(1).nullable() }).nullable() }))
    .query(({ ctx, input }) => listThreads(ctx.scope, input.questionId, input.beside)),

  mentionable: allowed("comment on a figure").input(z.undefined()).query(({ ctx }) => listMentionable(ctx.scope)),

  begin: allowed("comment on a figure")
    .input(command({ questionId: id, scenarioId: id, version: z.int().min(1), anchor: anchorShape, isPrivate: z.boolean(), words: words.min(1, "Write your comment"), mentioned }))
    .mutation(({ ctx, input }) => beginThread({ ...input, scope: ctx.scope })),

  add: allowed("comment on a figure")
    .input(command({ threadId: id, act: z.enum(commentActs), words, mentioned }))
    .mutation(({ ctx, input }) => addComment({ ...input, scope: ctx.scope })),
});
