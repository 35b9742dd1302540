import "server-only";
import { randomUUID } from "node:crypto";
import { type Anchor, isBeside } from "@/domain/discussion/anchor";
import { actsOpenTo, type CommentAct } from "@/domain/discussion/conversation";
import type { Database } from "../database/client";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { latestVersion } from "../scenario/commands";
import { loadPlan } from "../scenario/load-plan";
import { mentionableRoles } from "./queries";
import { actOf } from "./records";

interface WordsAsked extends Asked {
  readonly words: string;
  /** The role whose attention is asked for; null for nobody's. */
  readonly mentioned: string | null;
}

/**
 * Begins a conversation about a line or a figure of one version.
 *
 * @param asked.isPrivate true when the asker's own organisation alone may read it, then and later.
 * @throws Refusal NOT_FOUND when the question, the version or the line is not there.
 * @throws Refusal BAD_REQUEST, at "mentioned", when nobody who may read the conversation has the role.
 */
export function beginThread(asked: WordsAsked & { questionId: string; scenarioId: string; version: number; anchor: Anchor; isPrivate: boolean }): Promise<{ threadId: string }> {
  return write({ ...asked, act: "comment on a figure" }, async (db, now) => {
    const { scope, questionId, scenarioId, version, anchor } = asked;
    const scenario = await db.scenario.findFirst({ where: { trustId: scope.trustId, id: scenarioId, questionId }, select: { id: true } });
    const latest = await latestVersion(db, scope, scenarioId);
    if (scenario === null || version > latest.version) throw new Refusal("There is no such version of a scenario of this question.", { code: "NOT_FOUND" });
    if (!isBeside(await loadPlan(db, { trustId: scope.trustId, scenarioId, version }), anchor)) throw new Refusal(`Version ${version} has no such line to comment on.`, { code: "NOT_FOUND" });
    await checkMentioned(db, asked, asked.isPrivate);
    const threadId = randomUUID();
    const privateTo = asked.isPrivate ? scope.organisationId : null;
    await db.commentThread.create({ data: { trustId: scope.trustId, id: threadId, questionId, scenarioId, version, collection: anchor.collection, lineId: anchor.lineId, privateTo, begunAt: now } });
    return addTo(db, threadId, 1, "said", asked, now);
  });
}

/**
 * Says something in a conversation, resolves it or opens it again.
 *
 * @throws Refusal NOT_FOUND when there is no such conversation for the asker's eyes.
 * @throws Refusal CONFLICT when somebody resolved it or opened it again meanwhile.
 */
export function addComment(asked: WordsAsked & { threadId: string; act: CommentAct }): Promise<{ threadId: string }> {
  return write({ ...asked, act: "comment on a figure" }, async (db, now) => {
    const { scope, threadId, act } = asked;
    const thread = await db.commentThread.findUnique({ where: { trustId_id: { trustId: scope.trustId, id: threadId } }, include: { comments: { orderBy: { number: "asc" } } } });
    if (thread === null) throw new Refusal("There is no such conversation.", { code: "NOT_FOUND" });
    const said = thread.comments.map((comment) => ({ ...comment, act: actOf(comment.act) }));
    const last = said.findLast((comment) => comment.act !== "said");
    if (!actsOpenTo(said).includes(act)) {
      const what = last?.act === "resolved" ? "resolved this conversation. Open it again to go on" : "opened this conversation again. Look at it before you go on";
      throw new Refusal(`${last?.roleTitle ?? "Somebody"} ${what}. What you typed is still here: reload the page when you have copied it.`, { code: "CONFLICT" });
    }
    if (act !== "resolved" && asked.words === "") throw new Refusal(act === "said" ? "Write your answer" : "Say why it is opened again", { code: "BAD_REQUEST", field: "words" });
    await checkMentioned(db, asked, thread.privateTo !== null);
    return addTo(db, threadId, said.length + 1, act, asked, now);
  });
}

/** The audit entry says that somebody commented, never what, where or for whom: the log is read beyond the organisation. */
async function addTo(db: Database, threadId: string, number: number, act: CommentAct, { scope, words, mentioned }: WordsAsked, at: Date) {
  await db.comment.create({ data: { trustId: scope.trustId, threadId, number, act, words, mentioned, at, accountId: scope.accountId, roleTitle: scope.roleTitle, organisationId: scope.organisationId } });
  return { result: { threadId }, audit: { subject: "comment", subjectId: `${threadId}/${number}`, detail: {} } };
}

async function checkMentioned(db: Database, { scope, mentioned }: WordsAsked, isPrivate: boolean): Promise<void> {
  if (mentioned === null) return;
  const role = (await mentionableRoles(db, scope)).find(({ roleTitle }) => roleTitle === mentioned);
  if (role === undefined) throw new Refusal("Nobody who may comment has that role. Choose another", { code: "BAD_REQUEST", field: "mentioned" });
  if (isPrivate && !role.isOfOwn) throw new Refusal("Your organisation alone reads this conversation, and nobody of it has that role. Choose another, or nobody", { code: "BAD_REQUEST", field: "mentioned" });
}
