import type { ReactNode } from "react";

/**
 * What a tag's look means. Every kind also differs in its border, so that it can be told apart on a
 * black-and-white print; the words always say it in full.
 *
 * - `agreed`: confirmed, adopted, completed
 * - `problem`: lapsed, overdue, a conflict
 * - `refused`: refused, rejected
 * - `partial`: in part, with conditions
 * - `progress`: in progress, submitted
 * - `neutral`: not asked, not yet started
 * - `draft`: draft, private to its author
 * - `synthetic`: figures made up for a demonstration
 */
export type TagKind = "agreed" | "problem" | "refused" | "partial" | "progress" | "neutral" | "draft" | "synthetic";

/** A state in words. */
export function Tag({ kind, children }: { readonly kind: TagKind; readonly children: ReactNode }) {
  return <span className={`ww-tag ww-tag--${kind}`}>{children}</span>;
}
