"use client";

import { useMutation } from "@tanstack/react-query";
import type { Anchor } from "@/domain/discussion/anchor";
import { useTRPC } from "@/trpc/client";
import { CommentForm, type Mentionable } from "./comment-form";
import type { CommentedVersion } from "./comments-address";

interface BeginFormProps extends CommentedVersion {
  readonly anchor: Anchor;
  readonly mentionable: readonly Mentionable[];
  readonly organisationName: string;
}

/** Begins a conversation about a line or a figure. */
export function BeginForm({ questionId, on, anchor, mentionable, organisationName }: BeginFormProps) {
  const begin = useMutation(useTRPC().comments.begin.mutationOptions());
  return (
    <CommentForm
      prefix="begin" label="Your comment" mentionable={mentionable} privateTo={organisationName} buttons={[{ act: "said", words: "Comment", kind: "primary" }]}
      send={({ idempotencyKey, words, mentioned, isPrivate }) => begin.mutateAsync({ idempotencyKey, questionId, ...on, anchor: { ...anchor }, words, mentioned, isPrivate })}
    />
  );
}
