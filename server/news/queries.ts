import "server-only";
import type { News, NewsSince, ScenarioNews } from "@/domain/decisions/news";
import { diff } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import { mentionsOf } from "../comments/mentions";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { sealedVersion } from "../scenario/sealed-version";
import { loadVersionStates } from "../scenario/version-states";

/** What moved in the scenarios of the trust, and what was said of them, newest first; only of what whoever asks may see. */
export function readNews(scope: Scope, of: NewsSince): Promise<News> {
  return read(scope, async (db) => {
    const since = await momentOf(db, scope, of);
    const after = since === null ? {} : { gt: since };
    const { trustId } = scope;
    const [saved, answers, comments] = [
      await db.scenarioVersion.findMany({ where: { trustId, savedAt: after }, orderBy: [{ savedAt: "asc" }, { version: "asc" }] }),
      await db.confirmation.findMany({ where: { trustId, confirmedAt: after }, orderBy: { confirmedAt: "asc" } }),
      await db.comment.findMany({ where: { trustId, at: after, accountId: { not: scope.accountId } }, include: { thread: true }, orderBy: { at: "desc" }, take: 20 }),
    ];
    const moved = [...new Set([...saved, ...answers].map((row) => row.scenarioId))];
    const states = await loadVersionStates(db, trustId, { id: { in: moved } });
    const scenarios = [];
    for (const scenarioId of moved) {
      const own = <Row extends { readonly scenarioId: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.scenarioId === scenarioId);
      scenarios.push({ ...(await movedIn(db, trustId, scenarioId, own(saved).map(({ version }) => version))), states: own(states), ...told(own(saved), own(answers)) });
    }
    const lastMoved = ({ saved: versions, answers: given }: ScenarioNews): string => [versions.at(-1)?.savedAt ?? "", given.at(-1)?.at ?? ""].sort().at(-1) ?? "";
    const mentions = await mentionsOf(db, scope);
    // What mentions one's role stands there on its own, however old it is, and is not told twice.
    const isToldAlready = ({ threadId, mentioned }: { readonly threadId: string; readonly mentioned: string | null }): boolean => of === "looked" && mentioned === scope.roleTitle && mentions.some((mention) => mention.threadId === threadId);
    return {
      since: since?.toISOString() ?? null,
      scenarios: scenarios.sort((one, other) => (lastMoved(one) < lastMoved(other) ? 1 : -1)),
      mentions,
      comments: comments.filter((comment) => !isToldAlready(comment)).map(({ thread, roleTitle, words, act, at }) => ({ questionId: thread.questionId, roleTitle, words, act, at: at.toISOString() })),
    };
  });
}

/** When one last said that one had seen the news, or the day the board last met; null when neither ever was. */
async function momentOf(db: Database, { trustId, accountId }: Scope, of: NewsSince): Promise<Date | null> {
  if (of === "looked") return (await db.lastLook.findUnique({ where: { trustId_accountId: { trustId, accountId } } }))?.lookedAt ?? null;
  const { today } = await db.trust.findUniqueOrThrow({ where: { id: trustId }, select: { today: true } });
  return (await db.meeting.findFirst({ where: { trustId, date: { lt: today ?? new Date() } }, orderBy: { date: "desc" } }))?.date ?? null;
}

async function movedIn(db: Database, trustId: string, scenarioId: string, saved: readonly number[]) {
  const scenario = await db.scenario.findUniqueOrThrow({ where: { trustId_id: { trustId, id: scenarioId } }, include: { versions: { orderBy: { version: "asc" } } } });
  const sealedAt = async (version: number) => sealedVersion(db, { trustId, scenarioId, version }, scenario.versions.find((row) => row.version === version)?.contentHash ?? "");
  const latest = scenario.versions.at(-1)?.version ?? 1;
  const from = saved.length === 0 ? latest : Math.min(...saved) - 1;
  const now = await sealedAt(latest);
  const before = from === 0 ? null : await sealedAt(from);
  return {
    questionId: scenario.questionId, scenarioId, name: scenario.name, from: from === 0 ? null : from, version: latest,
    gap: { before: before?.evaluation.figures.gap.total ?? null, now: now.evaluation.figures.gap.total },
    changes: before === null ? [] : diff(before.plan, now.plan).map((change) => describeChange(change, change.type === "removed" ? before.plan : now.plan)),
  };
}

function told(
  saved: readonly { version: number; roleTitle: string; savedAt: Date; reason: string }[],
  answers: readonly { id: string; version: number; roleTitle: string; organisationId: string; outcome: string; confirmedAt: Date }[],
): Pick<ScenarioNews, "saved" | "answers"> {
  return {
    saved: saved.map(({ version, roleTitle, savedAt, reason }) => ({ version, roleTitle, savedAt: savedAt.toISOString(), reason })),
    answers: answers.map(({ id, version, roleTitle, organisationId, outcome, confirmedAt }) => ({ id, version, roleTitle, organisationId, outcome, at: confirmedAt.toISOString() })),
  };
}
