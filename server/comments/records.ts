import "server-only";
import { type Anchor, anchorShape } from "@/domain/discussion/anchor";
import { actsOpenTo, attentionAskedOf, type CommentAct, commentActs, isResolved } from "@/domain/discussion/conversation";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";

/** One thing said in a conversation, or that it was resolved or opened again. */
export interface CommentView {
  readonly number: number;
  readonly act: CommentAct;
  readonly words: string;
  readonly mentioned: string | null;
  /** An instant in ISO 8601. */
  readonly at: string;
  readonly roleTitle: string;
  readonly organisationName: string;
}

/** One conversation with everything said in it, oldest first. */
export interface ThreadView {
  readonly id: string;
  /** Where it began. */
  readonly scenario: { readonly id: string; readonly name: string; readonly version: number };
  readonly anchor: Anchor;
  /** What the line is called; null for a figure, and for a line that no version has under that id any more. */
  readonly lineName: string | null;
  readonly isPrivate: boolean;
  readonly comments: readonly CommentView[];
  readonly isResolved: boolean;
  readonly openTo: readonly CommentAct[];
  /** The roles whose attention it asks for. */
  readonly attention: readonly string[];
}

type StoredThread = Awaited<ReturnType<typeof storedThreads>>[number];

/** The conversations of a question that row-level security lets the scope see, those with the latest word first. */
export async function storedThreads(db: Database, scope: Scope, questionId: string) {
  const rows = await db.commentThread.findMany({ where: { trustId: scope.trustId, questionId }, include: { comments: { orderBy: { number: "asc" } } }, orderBy: [{ begunAt: "desc" }, { id: "asc" }] });
  return rows.flatMap((row) => {
    const anchor = anchorShape.safeParse({ collection: row.collection, lineId: row.lineId });
    return anchor.success ? [{ ...row, anchor: anchor.data }] : [];
  });
}

/** A stored conversation as pages show it. */
export function toThread({ thread, scenarioName, lineName, organisations }: { thread: StoredThread; scenarioName: string; lineName: string | null; organisations: ReadonlyMap<string, string> }): ThreadView {
  const comments = thread.comments.map(({ number, act, words, mentioned, at, roleTitle, organisationId }): CommentView => ({
    number, act: actOf(act), words, mentioned, at: at.toISOString(), roleTitle, organisationName: organisations.get(organisationId) ?? organisationId,
  }));
  return {
    id: thread.id, scenario: { id: thread.scenarioId, name: scenarioName, version: thread.version }, anchor: thread.anchor, lineName, isPrivate: thread.privateTo !== null,
    comments, isResolved: isResolved(comments), openTo: actsOpenTo(comments), attention: attentionAskedOf(comments),
  };
}

/** The database lets in no other act. */
export const actOf = (stored: string): CommentAct => commentActs.find((act) => act === stored) ?? "said";
