import "server-only";
import type { PartnerClearance } from "@/domain/decisions/clearances";
import { type ConfirmationOutcome, confirmationOutcomes, partnersToConfirm } from "@/domain/decisions/confirm-funding";
import { type ItemOfVersion, type StateInScenario, statesOfVersions, type VersionFacts } from "@/domain/decisions/version-state";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { type ItemRecord, loadItemsOf, oneOf } from "../decisions/records";
import { isKnownBy } from "./known-by";
import type { VersionKey } from "./load-plan";
import { sealedVersion } from "./sealed-version";

/** The states of every version of the scenarios of one question; with a day, as they were known by its end in London. */
export const listVersionStates = (scope: Scope, questionId: string, at?: IsoDate) => read(scope, (db) => loadVersionStates(db, scope.trustId, { questionId }, at));

/** All scenarios of one question, or some by name. */
type ScenariosAsked = { readonly questionId: string } | { readonly id: { readonly in: string[] } };

/**
 * The same inside a read, for the scenarios that fit. As many queries as there are kinds of record, however many
 * versions there are: only the latest version of a scenario is worked out, and only where it has been answered for,
 * because of those before it makes no difference who else would have had to confirm.
 */
export async function loadVersionStates(db: Database, trustId: string, which: ScenariosAsked, at?: IsoDate): Promise<StateInScenario[]> {
  const scenarios = await db.scenario.findMany({ where: { ...which, trustId }, orderBy: { position: "asc" }, include: { versions: { orderBy: { version: "asc" } } } });
  const those = { trustId, scenarioId: { in: scenarios.map(({ id }) => id) } };
  const confirmations = (await db.confirmation.findMany({ where: those })).filter(({ confirmedAt }) => isKnownBy(confirmedAt, at));
  const named = await db.itemVersion.findMany({ where: those, select: { item: { select: { meetingId: true } } } });
  const items = inOrder(await loadItemsOf(db, trustId, [...new Set(named.map(({ item }) => item.meetingId))], at));
  const states: StateInScenario[] = [];
  for (const { id: scenarioId, questionId, versions } of scenarios) {
    const saved = versions.filter(({ savedAt }) => isKnownBy(savedAt, at));
    const facts: VersionFacts[] = [];
    for (const { version, contentHash } of saved) {
      const given = confirmations.filter((one) => one.scenarioId === scenarioId && one.version === version);
      const answers = new Map(given.map(({ organisationId, outcome }) => [organisationId, oneOf(confirmationOutcomes, outcome)]));
      const isAsked = answers.size > 0 && version === saved.at(-1)?.version;
      facts.push({ version, partners: isAsked ? await partnersOf(db, { trustId, scenarioId, version }, contentHash, answers) : [...answers].map(([name, outcome]) => ({ name, outcome })), items: itemsOf(items, { scenarioId, version }) });
    }
    states.push(...statesOfVersions(facts).map((state) => ({ ...state, questionId, scenarioId })));
  }
  return states;
}

/** Everyone whose money the version takes, and whoever answered all the same, with what each has said. */
async function partnersOf(db: Database, key: VersionKey, contentHash: string, answers: ReadonlyMap<string, ConfirmationOutcome>): Promise<readonly PartnerClearance[]> {
  const { plan, evaluation } = await sealedVersion(db, key, contentHash);
  const names = new Map(plan.partners.map(({ id, name }) => [id, name]));
  return [...new Set([...partnersToConfirm(evaluation), ...answers.keys()])].map((id) => ({ name: names.get(id) ?? id, outcome: answers.get(id) ?? null }));
}

/** Items by the day of their meeting, the earliest first. */
const inOrder = (items: readonly ItemRecord[]): ItemRecord[] => [...items].sort((one, other) => (one.meeting.date < other.meeting.date ? -1 : one.meeting.date > other.meeting.date ? 1 : one.number - other.number));

type OneVersion = Pick<VersionKey, "scenarioId" | "version">;

const itemsOf = (items: readonly ItemRecord[], of: OneVersion): ItemOfVersion[] =>
  items.filter(({ versions }) => versions.some((frozen) => isSame(frozen, of))).map(({ id, title, stage, status, recommendation }) => ({
    itemId: id, title, stage,
    recommendation: recommendation !== null && status !== null && isSame(recommendation, of) ? { id: recommendation.id, status } : null,
  }));

const isSame = (one: { readonly scenarioId: string | null; readonly version: number | null }, other: OneVersion): boolean => one.scenarioId === other.scenarioId && one.version === other.version;
