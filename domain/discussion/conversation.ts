/** What somebody does in a conversation. */
export const commentActs = ["said", "resolved", "opened again"] as const;
export type CommentAct = (typeof commentActs)[number];

/** As much of a comment as its conversation's state is made of. */
export interface Spoken {
  readonly act: CommentAct;
  /** The title of the role that speaks: "Finance Manager, Children and Learning". */
  readonly roleTitle: string;
  /** The role whose attention is asked for; null for nobody's. */
  readonly mentioned: string | null;
}

/** Whether a conversation is resolved: by the last that was resolved or opened again. */
export const isResolved = (comments: readonly Spoken[]): boolean => comments.findLast(({ act }) => act !== "said")?.act === "resolved";

/** What may come next. A resolved conversation is opened again before anything is said in it, so that nothing is said unseen. */
export const actsOpenTo = (comments: readonly Spoken[]): readonly CommentAct[] => (isResolved(comments) ? ["opened again"] : ["said", "resolved"]);

/**
 * The roles whose attention a conversation asks for and has not had: a role that was mentioned and has said nothing
 * since. A resolved conversation asks for nobody's.
 */
export function attentionAskedOf(comments: readonly Spoken[]): readonly string[] {
  const asked = new Set<string>();
  for (const { act, roleTitle, mentioned } of comments) {
    asked.delete(roleTitle);
    if (act === "resolved") asked.clear();
    else if (mentioned !== null) asked.add(mentioned);
  }
  return [...asked];
}
