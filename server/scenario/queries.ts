import "server-only";
import type { Calculated } from "@/domain/calculation/calculate";
import { partnersToConfirm } from "@/domain/decisions/confirm-funding";
import type { ComparedScenario, ScenarioAtVersion, VersionSummary } from "@/domain/decisions/scenario-at-version";
import { gapByCertainty } from "@/domain/funding/gap-by-certainty";
import { explainFunding } from "@/domain/funding/explain-funding";
import { describeChange } from "@/domain/plan/describe-change";
import { listConfirmations } from "../confirmations/records";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { whenNeeded } from "../solver/when-needed";
import { scenarioHistory } from "./scenario-history";
import { sealedVersion } from "./sealed-version";

/** The questions before the board, each with its scenarios' names and latest versions. */
export function listQuestions(scope: Scope) {
  return read(scope, async (db) => {
    const questions = await db.question.findMany({
      where: { trustId: scope.trustId },
      orderBy: { title: "asc" },
      include: { scenarios: { orderBy: { position: "asc" }, include: { versions: { orderBy: { version: "desc" }, take: 1 } } } },
    });
    return questions.map(({ id, title, question, scenarios }) => ({
      id, title, question,
      scenarios: scenarios.map((scenario) => ({ id: scenario.id, name: scenario.name, doNothing: scenario.doNothing, latestVersion: scenario.versions[0]?.version ?? 0 })),
    }));
  });
}

/**
 * The scenarios of one question side by side, each at the version asked for or its latest.
 * @param columns scenario ids with a version; empty for all scenarios at their latest.
 */
export function compareScenarios(scope: Scope, questionId: string, columns: readonly { scenarioId: string; version: number | null }[]) {
  return read(scope, async (db) => {
    const question = await db.question.findUnique({ where: { trustId_id: { trustId: scope.trustId, id: questionId } }, include: { scenarios: { orderBy: { position: "asc" } } } });
    if (!question) throw new Refusal("There is no such question before this board.", { code: "NOT_FOUND" });
    const known = new Set(question.scenarios.map(({ id }) => id));
    const stranger = columns.find(({ scenarioId }) => !known.has(scenarioId));
    if (stranger) throw new Refusal("One of the scenarios asked for does not belong to this question.", { code: "NOT_FOUND" });
    const chosen = columns.length > 0 ? columns : question.scenarios.map(({ id }) => ({ scenarioId: id, version: null }));
    const scenarios: ComparedScenario[] = [];
    for (const { scenarioId, version } of chosen) {
      const { scenario, calculated } = await scenarioAt(db, scope, scenarioId, version);
      scenarios.push({ ...scenario, ...(await whenNeeded((solve) => ({ funding: explainFunding(calculated, solve), gapByCertainty: gapByCertainty(calculated, solve) }))) });
    }
    return {
      id: question.id, title: question.title, question: question.question,
      available: question.scenarios.map(({ id, name, doNothing }) => ({ id, name, doNothing })),
      scenarios,
    };
  });
}

/** One scenario at one version (or its latest), with the list of its versions and what each changed, newest first. */
export function getScenario(scope: Scope, scenarioId: string, version: number | null) {
  return read(scope, async (db) => {
    const { scenario } = await scenarioAt(db, scope, scenarioId, version);
    const { changes, everNamed } = await scenarioHistory(db, { trustId: scope.trustId, scenarioId }, scenario.plan);
    const row = await db.scenario.findUniqueOrThrow({ where: { trustId_id: { trustId: scope.trustId, id: scenarioId } }, include: { question: true, versions: { orderBy: { version: "asc" } } } });
    const history = row.versions.map((saved) => ({ ...summary(saved), changes: (changes.get(saved.version) ?? []).map((change) => describeChange(change, everNamed)) })).reverse();
    return { ...scenario, question: { id: row.question.id, title: row.question.title, question: row.question.question }, history };
  });
}

/** A scenario as pages show it, and its plan as it was worked out for that, to go on from. */
async function scenarioAt(db: Database, scope: Scope, scenarioId: string, version: number | null): Promise<{ scenario: ScenarioAtVersion; calculated: Calculated }> {
  const { trustId } = scope;
  const scenario = await db.scenario.findUnique({ where: { trustId_id: { trustId, id: scenarioId } }, include: { versions: { orderBy: { version: "asc" } } } });
  const latest = scenario?.versions.at(-1);
  if (!scenario || !latest) throw new Refusal("There is no such scenario.", { code: "NOT_FOUND" });
  const viewed = version === null ? latest : scenario.versions.find((saved) => saved.version === version);
  if (!viewed) throw new Refusal(`“${scenario.name}” has no version ${version}. Its latest is version ${latest.version}.`, { code: "NOT_FOUND" });

  const { plan, calculated, evaluation } = await sealedVersion(db, { trustId, scenarioId, version: viewed.version }, viewed.contentHash);
  const confirmations = await listConfirmations(db, trustId, [scenarioId]);
  const names = new Map(plan.partners.map(({ id, name }) => [id, name]));
  return {
    calculated,
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
