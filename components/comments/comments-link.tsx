import Link from "next/link";
import type { Anchor } from "@/domain/discussion/anchor";
import { type CommentedVersion, commentsHref } from "./comments-address";

interface CommentsLinkProps extends CommentedVersion {
  readonly anchor: Anchor;
  /** How many conversations about it are open. */
  readonly count: number;
}

/** The way from a line or a figure to what is said of it. */
export const CommentsLink = ({ questionId, on, anchor, count }: CommentsLinkProps) => <Link href={commentsHref(questionId, { about: anchor, on })}>Comments ({count})</Link>;
