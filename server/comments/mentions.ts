import "server-only";
import type { Mention } from "@/domain/decisions/news";
import { anchorShape } from "@/domain/discussion/anchor";
import { attentionAskedOf, isResolved } from "@/domain/discussion/conversation";
import type { Database } from "../database/client";
import type { Scope } from "../database/scope";
import { lineNames } from "./line-names";
import { actOf } from "./records";

/** The open conversations in which the asker's role was mentioned and that the asker may read: those that wait for it first, then the newest. */
export async function mentionsOf(db: Database, { trustId, roleTitle }: Scope): Promise<readonly Mention[]> {
  const rows = await db.commentThread.findMany({
    where: { trustId, comments: { some: { trustId, mentioned: roleTitle } } },
    include: { comments: { orderBy: { number: "asc" } } },
  });
  const open = rows.flatMap((row) => {
    const comments = row.comments.map((comment) => ({ ...comment, act: actOf(comment.act) }));
    const anchor = anchorShape.safeParse({ collection: row.collection, lineId: row.lineId });
    const asked = comments.findLast(({ mentioned }) => mentioned === roleTitle);
    return isResolved(comments) || !anchor.success || asked === undefined ? [] : [{ ...row, anchor: anchor.data, asked, waits: attentionAskedOf(comments).includes(roleTitle) }];
  });
  const scenarios = new Map((await db.scenario.findMany({ where: { trustId, id: { in: open.map(({ scenarioId }) => scenarioId) } }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  const nameOf = lineNames(db, trustId);
  const mentions: Mention[] = [];
  for (const thread of open) {
    const { id, questionId, scenarioId, version, anchor, asked, waits } = thread;
    mentions.push({
      threadId: id, questionId, scenario: { name: scenarios.get(scenarioId) ?? scenarioId, version }, anchor, lineName: await nameOf(thread),
      roleTitle: asked.roleTitle, words: asked.words, at: asked.at.toISOString(), waits,
    });
  }
  return mentions.sort((one, other) => Number(other.waits) - Number(one.waits) || (one.at < other.at ? 1 : -1));
}
