"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { CommentForm, type Mentionable } from "./comment-form";

interface AnswerFormProps {
  readonly threadId: string;
  readonly isResolved: boolean;
  readonly mentionable: readonly Mentionable[];
}

/** Answers a conversation, resolves it or opens it again. */
export function AnswerForm({ threadId, isResolved, mentionable }: AnswerFormProps) {
  const add = useMutation(useTRPC().comments.add.mutationOptions());
  return (
    <CommentForm
      prefix={`answer-${threadId}`} mentionable={mentionable} privateTo={null} label={isResolved ? "Why is it opened again?" : "Your answer"}
      buttons={isResolved ? [{ act: "opened again", words: "Open again", kind: "secondary" }] : [{ act: "said", words: "Answer", kind: "primary" }, { act: "resolved", words: "Resolve", kind: "secondary" }]}
      send={({ idempotencyKey, act, words, mentioned }) => add.mutateAsync({ idempotencyKey, threadId, act, words, mentioned })}
    />
  );
}
