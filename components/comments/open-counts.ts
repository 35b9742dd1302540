import { type Anchor, anchorText } from "@/domain/discussion/anchor";

/** As much of a conversation as is counted. */
export interface CountedThread {
  readonly anchor: Anchor;
  readonly isResolved: boolean;
}

/** How many conversations are open about each line and figure, by `anchorText`; those without any are left out. */
export function openCounts(threads: readonly CountedThread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { anchor, isResolved } of threads) if (!isResolved) counts.set(anchorText(anchor), (counts.get(anchorText(anchor)) ?? 0) + 1);
  return counts;
}
