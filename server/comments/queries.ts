import "server-only";
import { mayAct } from "@/domain/access/acts";
import { isRole } from "@/domain/access/roles";
import { type Anchor, isBeside } from "@/domain/discussion/anchor";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { latestVersion } from "../scenario/commands";
import { loadPlan } from "../scenario/load-plan";
import { lineNames } from "./line-names";
import { storedThreads, type ThreadView, toThread } from "./records";

/** The version of a scenario beside which conversations are shown; null for its latest. */
export interface Beside {
  readonly scenarioId: string;
  readonly version: number | null;
}

/**
 * The conversations about the lines and figures of a question's scenarios, the newest first.
 *
 * @param beside when given, only those that have their place beside that version: about a line it has, wherever they
 *   began, and about a figure where they began there or in a scenario it branched from.
 */
export function listThreads(scope: Scope, questionId: string, beside: Beside | null): Promise<readonly ThreadView[]> {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const question = await db.question.findUnique({ where: { trustId_id: { trustId, id: questionId } }, include: { scenarios: { select: { id: true, name: true, parentScenarioId: true } } } });
    if (!question || (beside !== null && !question.scenarios.some(({ id }) => id === beside.scenarioId))) throw new Refusal("There is no such question before this board.", { code: "NOT_FOUND" });
    const stored = await storedThreads(db, scope, questionId);
    const shown = beside === null ? stored : stored.filter(await placedBeside(db, scope, beside, question.scenarios));
    const organisations = new Map((await db.organisation.findMany({ where: { trustId }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
    const nameOf = lineNames(db, trustId);
    const threads: ThreadView[] = [];
    for (const thread of shown) {
      threads.push(toThread({ thread, organisations, scenarioName: question.scenarios.find(({ id }) => id === thread.scenarioId)?.name ?? thread.scenarioId, lineName: await nameOf(thread) }));
    }
    return threads;
  });
}

async function placedBeside(db: Database, scope: Scope, { scenarioId, version }: Beside, scenarios: readonly { id: string; parentScenarioId: string | null }[]) {
  const plan = await loadPlan(db, { trustId: scope.trustId, scenarioId, version: version ?? (await latestVersion(db, scope, scenarioId)).version });
  const lineage = new Set<string>();
  for (let id: string | null = scenarioId; id !== null && !lineage.has(id); id = scenarios.find((scenario) => scenario.id === id)?.parentScenarioId ?? null) lineage.add(id);
  return (thread: { scenarioId: string; anchor: Anchor }): boolean => isBeside(plan, thread.anchor) && (thread.anchor.collection !== "figures" || lineage.has(thread.scenarioId));
}

/** A role whose attention may be asked for. */
export interface MentionableRole {
  readonly roleTitle: string;
  readonly organisationNames: readonly string[];
  /** Whether somebody of the asker's own organisation has it, as a conversation that is theirs alone needs. */
  readonly isOfOwn: boolean;
}

/** The roles whose attention a comment may ask for: of everybody who may answer, once each. */
export function listMentionable(scope: Scope): Promise<readonly MentionableRole[]> {
  return read(scope, (db) => mentionableRoles(db, scope));
}

/** The same, inside a transaction. */
export async function mentionableRoles(db: Database, scope: Scope): Promise<readonly MentionableRole[]> {
  const { trustId } = scope;
  const accounts = await db.account.findMany({ where: { trustId, disabledAt: null }, include: { memberships: true }, orderBy: [{ roleTitle: "asc" }, { id: "asc" }] });
  const names = new Map((await db.organisation.findMany({ where: { trustId }, select: { id: true, name: true } })).map(({ id, name }) => [id, name]));
  const roles = new Map<string, Set<string>>();
  for (const { roleTitle, memberships } of accounts) {
    if (!mayAct(memberships.map(({ role }) => role).filter(isRole), "comment on a figure")) continue;
    roles.set(roleTitle, new Set([...(roles.get(roleTitle) ?? []), ...memberships.map(({ organisationId }) => organisationId)]));
  }
  return [...roles].map(([roleTitle, organisations]) => ({ roleTitle, organisationNames: [...organisations].map((id) => names.get(id) ?? id), isOfOwn: organisations.has(scope.organisationId) }));
}
