import "server-only";
import { partnersToConfirm } from "@/domain/decisions/confirm-funding";
import type { ComparedScenario, ScenarioAtVersion, VersionSummary } from "@/domain/decisions/scenario-at-version";
import { mostColumns } from "@/domain/plan/comparison";
import { versionStates } from "@/domain/decisions/version-state";
import { explainFunding } from "@/domain/funding/explain-funding";
import { describeChange } from "@/domain/plan/describe-change";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";
import { listConfirmations } from "../confirmations/records";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { whenNeeded } from "../solver/when-needed";
import { isKnownBy, refuseUnknownDay } from "./known-by";
import { scenarioHistory } from "./scenario-history";
import { loadVersionStates } from "./version-states";
import { sealedVersion, type SealedVersion } from "./sealed-version";

/** Which version of a scenario: by its number, or the last one saved by the end of a day in London; with neither, its latest. */
export interface VersionAsked {
  readonly version: number | null;
  readonly at?: IsoDate | undefined;
}

/**
 * The questions before the board, each with its scenarios' names and latest versions.
 * @param at for those that had a version by the end of a day, with the latest by then; questions without one are left out.
 * @throws Refusal BAD_REQUEST at "at" for a day of which nothing can be known.
 */
export function listQuestions(scope: Scope, at?: IsoDate) {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const questions = await db.question.findMany({
      where: { trustId },
      orderBy: { title: "asc" },
      include: { scenarios: { orderBy: { position: "asc" }, include: { versions: { orderBy: { version: "desc" }, select: { version: true, savedAt: true }, ...(at === undefined ? { take: 1 } : {}) } } } },
    });
    const saved = questions.flatMap(({ scenarios }) => scenarios.flatMap(({ versions }) => versions.map(({ savedAt }) => savedAt)));
    await refuseUnknownDay(db, trustId, at, { moment: saved.sort((one, other) => one.getTime() - other.getTime())[0] ?? null, deed: "The first version was saved" });
    const known = questions.map(({ id, title, question, scenarios }) => ({
      id, title, question,
      scenarios: scenarios.map(({ versions, ...scenario }) => ({ ...scenario, versions: versions.filter(({ savedAt }) => isKnownBy(savedAt, at)) }))
        .filter(({ versions }) => at === undefined || versions.length > 0)
        .map((scenario) => ({ id: scenario.id, name: scenario.name, doNothing: scenario.doNothing, latestVersion: scenario.versions[0]?.version ?? 0 })),
    }));
    return at === undefined ? known : known.filter(({ scenarios }) => scenarios.length > 0);
  });
}

/** All scenarios of one question at their latest, or as they stood by the end of a day; those that had no version by then are left out. */
export function latestScenarios(scope: Scope, questionId: string, at?: IsoDate) {
  return read(scope, async (db) => {
    await refuseUnknownDay(db, scope.trustId, at);
    const { question, then } = await questionWith(db, scope, questionId, at);
    const scenarios: ScenarioAtVersion[] = [];
    for (const { id } of then) scenarios.push((await scenarioAt(db, scope, id, { version: null, at })).scenario);
    return { id: question.id, title: question.title, question: question.question, scenarios };
  });
}

/**
 * The scenarios of one question side by side, each at the version asked for or its latest.
 * @param columns scenario ids with a version or a day; empty for all scenarios at their latest, or, where there are more
 *   than fit, for doing nothing and those that have come furthest towards a decision.
 * @param at for all scenarios as they stood by the end of a day; those that had no version by then are left out.
 */
export function compareScenarios(scope: Scope, questionId: string, columns: readonly (VersionAsked & { readonly scenarioId: string })[], at?: IsoDate) {
  return read(scope, async (db) => {
    const { question, then } = await questionWith(db, scope, questionId, at);
    const known = new Set(question.scenarios.map(({ id }) => id));
    const stranger = columns.find(({ scenarioId }) => !known.has(scenarioId));
    if (stranger) throw new Refusal("One of the scenarios asked for does not belong to this question.", { code: "NOT_FOUND" });
    const chosen = columns.length > 0 ? columns : (await furthest(db, scope, questionId, then, at)).map(({ id }) => ({ scenarioId: id, version: null, at }));
    const scenarios: ComparedScenario[] = [];
    for (const { scenarioId, ...asked } of chosen) {
      const { scenario, compared } = await scenarioAt(db, scope, scenarioId, asked);
      scenarios.push({ ...scenario, ...(await compared()) });
    }
    return {
      id: question.id, title: question.title, question: question.question,
      available: question.scenarios.map(({ id, name, doNothing }) => ({ id, name, doNothing })),
      scenarios,
    };
  });
}

/** A question with its scenarios, and which of them were there by the end of a day. */
async function questionWith(db: Database, scope: Scope, questionId: string, at: IsoDate | undefined) {
  const question = await db.question.findUnique({ where: { trustId_id: { trustId: scope.trustId, id: questionId } }, include: { scenarios: { orderBy: { position: "asc" }, include: { versions: { orderBy: { version: "asc" }, take: 1 } } } } });
  if (!question) throw new Refusal("There is no such question before this board.", { code: "NOT_FOUND" });
  return { question, then: question.scenarios.filter(({ versions }) => versions.some(({ savedAt }) => isKnownBy(savedAt, at))) };
}

/** As many as fit: doing nothing, then those whose latest version has come furthest, then the first of the list; in the order of the list. */
async function furthest<Listed extends { readonly id: string; readonly doNothing: boolean }>(db: Database, scope: Scope, questionId: string, scenarios: readonly Listed[], at: IsoDate | undefined): Promise<readonly Listed[]> {
  if (scenarios.length <= mostColumns) return scenarios;
  const states = await loadVersionStates(db, scope.trustId, { questionId }, at);
  const reached = ({ id, doNothing }: Listed): number => {
    const latest = states.findLast((state) => state.scenarioId === id)?.state;
    return doNothing ? Infinity : latest === undefined || latest === "superseded" ? 0 : versionStates.indexOf(latest);
  };
  const first = new Set([...scenarios].sort((one, other) => reached(other) - reached(one)).slice(0, mostColumns));
  return scenarios.filter((scenario) => first.has(scenario));
}

/** One scenario at one version (null for its latest) and the question it answers, for pages that do not tell its history. */
export function getScenarioVersion(scope: Scope, scenarioId: string, version: number | null) {
  return read(scope, async (db) => {
    const { scenario } = await scenarioAt(db, scope, scenarioId, { version });
    const { question } = await db.scenario.findUniqueOrThrow({ where: { trustId_id: { trustId: scope.trustId, id: scenarioId } }, select: { question: { select: { id: true, title: true, question: true } } } });
    return { ...scenario, question };
  });
}

/** One scenario at one version (by the end of a day, or its latest), with the list of its versions by then and what each changed, newest first. */
export function getScenario(scope: Scope, scenarioId: string, version: number | null, at?: IsoDate) {
  return read(scope, async (db) => {
    await refuseUnknownDay(db, scope.trustId, at);
    const { scenario } = await scenarioAt(db, scope, scenarioId, { version, at });
    const { changes, everNamed } = await scenarioHistory(db, { trustId: scope.trustId, scenarioId }, scenario.plan);
    const row = await db.scenario.findUniqueOrThrow({ where: { trustId_id: { trustId: scope.trustId, id: scenarioId } }, include: { question: true, versions: { orderBy: { version: "asc" } } } });
    const history = row.versions.filter(({ savedAt }) => isKnownBy(savedAt, at)).map((saved) => ({ ...summary(saved), changes: (changes.get(saved.version) ?? []).map((change) => describeChange(change, everNamed)) })).reverse();
    return { ...scenario, question: { id: row.question.id, title: row.question.title, question: row.question.question }, history };
  });
}

/** Why a version's money is left or missing: every amount of it, or of what is left the largest. */
export function explainScenario(scope: Scope, { scenarioId, version, leftAtMost }: { readonly scenarioId: string; readonly version: number | null; readonly leftAtMost?: number | undefined }) {
  return read(scope, async (db) => {
    const { scenario, calculated } = await scenarioAt(db, scope, scenarioId, { version });
    const { question } = await db.scenario.findUniqueOrThrow({ where: { trustId_id: { trustId: scope.trustId, id: scenarioId } }, include: { question: true } });
    const { name, contentHash } = scenario;
    return { question: { id: question.id, title: question.title }, name, version: scenario.version, contentHash, funding: await whenNeeded((solve) => explainFunding(calculated, solve, leftAtMost)) };
  });
}

/** A scenario as pages show it, and its plan as it was worked out for that, to go on from. */
async function scenarioAt(db: Database, scope: Scope, scenarioId: string, { version, at }: VersionAsked): Promise<Pick<SealedVersion, "calculated" | "compared"> & { scenario: ScenarioAtVersion }> {
  const { trustId } = scope;
  const scenario = await db.scenario.findUnique({ where: { trustId_id: { trustId, id: scenarioId } }, include: { versions: { orderBy: { version: "asc" } } } });
  const latest = scenario?.versions.at(-1);
  if (!scenario || !latest) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
  const viewed = version !== null ? scenario.versions.find((saved) => saved.version === version) : scenario.versions.findLast(({ savedAt }) => isKnownBy(savedAt, at));
  if (!viewed && version === null) throw new Refusal(`“${scenario.name}” had no version yet on ${at === undefined ? "that day" : spokenDate(at)}. Choose a later day.`, { code: "BAD_REQUEST", field: "at" });
  if (!viewed) throw new Refusal(`“${scenario.name}” has no version ${version}. Its latest is version ${latest.version}.`, { code: "NOT_FOUND" });

  const { plan, calculated, evaluation, compared } = await sealedVersion(db, { trustId, scenarioId, version: viewed.version }, viewed.contentHash);
  const confirmations = (await listConfirmations(db, trustId, [scenarioId])).filter(({ confirmedAt }) => isKnownBy(new Date(confirmedAt), at));
  const names = new Map(plan.partners.map(({ id, name }) => [id, name]));
  return {
    calculated, compared,
    scenario: {
      ...summary(viewed),
      scenarioId, name: scenario.name, doNothing: scenario.doNothing, latestVersion: latest.version,
      parent: scenario.parentScenarioId !== null && scenario.parentVersion !== null ? { scenarioId: scenario.parentScenarioId, version: scenario.parentVersion } : null,
      plan, evaluation,
      standing: {
        partners: partnersToConfirm(evaluation).map((organisationId) => ({
          organisationId,
          name: names.get(organisationId) ?? organisationId,
          confirmation: confirmations.find((given) => given.version === viewed.version && given.organisationId === organisationId) ?? null,
        })),
        earlier: confirmations.filter((given) => given.version < viewed.version),
      },
    },
  };
}

function summary(saved: { version: number; contentHash: string; reason: string; savedAt: Date; roleTitle: string }): VersionSummary {
  return { version: saved.version, contentHash: saved.contentHash, reason: saved.reason, savedAt: saved.savedAt.toISOString(), roleTitle: saved.roleTitle };
}
