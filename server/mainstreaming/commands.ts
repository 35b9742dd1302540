import "server-only";
import { randomUUID } from "node:crypto";
import { asksOf } from "@/domain/mainstreaming/asks-of";
import { endingProjectsOf } from "@/domain/mainstreaming/ending-projects";
import { overrideFault } from "@/domain/mainstreaming/evidence-of";
import { mostOptions, type OptionTerms } from "@/domain/mainstreaming/option-terms";
import type { OptionRecord } from "@/domain/mainstreaming/weighed-option";
import { changesOfAsks, workOption } from "@/domain/mainstreaming/work-option";
import { applyChanges } from "@/domain/plan/change";
import type { Plan } from "@/domain/plan/plan";
import type { Database } from "../database/client";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { branchScenario, latestVersion } from "../scenario/commands";
import { savedAndFollowed } from "../scenario/following";
import { keepSealed, sealedVersion, type SealedVersion, workedOut } from "../scenario/sealed-version";
import { type StoredVersion, storeNextVersion } from "../scenario/store-version";
import { whenNeeded } from "../solver/when-needed";
import { storedOptions } from "./records";
import { refusedRoute } from "./refused-route";

/**
 * Puts a way out for one or more projects beside the others. It changes no plan; it is worked out to see that the plan
 * could take it.
 * @throws Refusal CONFLICT when as many stand side by side as can be read; BAD_REQUEST at the fields that do not suit.
 */
export function addOption(asked: Asked & { readonly scenarioId: string; readonly version: number; readonly option: OptionTerms }): Promise<{ optionId: string }> {
  return write({ ...asked, act: "weigh exit routes" }, async (db, now) => {
    const { scope, scenarioId, version, option } = asked;
    const { plan, evaluation } = await versionOf(db, scope, scenarioId, version);
    const stranger = option.serviceIds.find((serviceId) => !plan.services.some(({ id }) => id === serviceId));
    if (stranger !== undefined) throw new Refusal("One of the projects is not in this version any more. Go back to the list and choose again.", { code: "BAD_REQUEST" });
    const group = [...option.serviceIds].sort().join(" ");
    const open = (await storedOptions(db, { trustId: scope.trustId, scenarioId })).filter(({ end, serviceIds }) => end === null && [...serviceIds].sort().join(" ") === group);
    if (open.length >= mostOptions) throw new Refusal(`${mostOptions} options stand side by side already, which is as many as can be read. Discard one before you add another.`, { code: "CONFLICT" });
    if (open.some(({ name }) => name.toLowerCase() === option.name.toLowerCase())) throw new Refusal(`There is already an option called “${option.name}”. Give this one another name`, { code: "CONFLICT", field: "name" });
    const id = randomUUID();
    const kept = await refusedRoute(() => asksOf(plan, endingProjectsOf(plan, evaluation), option, `route-${id.slice(0, 8)}`));
    await refusedRoute(() => whenNeeded((solve) => workOption(plan, evaluation, kept, solve)));
    await db.exitRouteOption.create({ data: { trustId: scope.trustId, id, scenarioId, version, ask: JSON.parse(JSON.stringify(kept)), addedAt: now, accountId: scope.accountId, roleTitle: scope.roleTitle, organisationId: scope.organisationId } });
    return { result: { optionId: id }, audit: { subject: "exit route option", subjectId: id, detail: { scenarioId, version, name: kept.name, routes: [...new Set(kept.asks.map(({ route }) => route))] } } };
  });
}

/**
 * Adopts an option: its changes become the next version of its scenario, or of a branch made for it.
 * @param asked.branchName null to adopt it in its own scenario.
 * @param asked.overrideReason why projects go into base budgets before their evidence is held; needed only where it is not.
 * @throws Refusal CONFLICT when it has ended or the scenario moved; BAD_REQUEST at "overrideReason" where evidence is missing.
 */
export async function adoptOption(asked: Asked & { readonly optionId: string; readonly baseVersion: number; readonly reason: string; readonly branchName: string | null; readonly overrideReason: string | null }): Promise<StoredVersion> {
  const { scope, optionId, baseVersion, branchName, reason } = asked;
  const { scenarioId } = await read(scope, async (db) => {
    const { trustId } = scope;
    // A press that was repeated is answered by the writes below with what the first one did.
    const [pressed] = (await db.idempotencyKey.findUnique({ where: { trustId_key: { trustId, key: asked.idempotencyKey } } })) === null ? [] : await storedOptions(db, { trustId, id: optionId });
    const option = pressed ?? (await openOption(db, scope, optionId));
    if (pressed === undefined) await afterOption(db, scope, option, option.scenarioId, asked);
    return option;
  });
  const branch = branchName === null ? null : await branchScenario({ scope, idempotencyKey: `${asked.idempotencyKey} branch`, scenarioId, version: baseVersion, name: branchName, reason });
  const into = branch === null ? { scenarioId, baseVersion } : { scenarioId: branch.scenarioId, baseVersion: branch.version };
  let sealed: SealedVersion | null = null;
  const stored = await write({ ...asked, act: "adopt an exit route" }, async (db, now) => {
    const option = await openOption(db, scope, optionId);
    const { before, after } = await afterOption(db, scope, option, into.scenarioId, { ...asked, baseVersion: into.baseVersion });
    sealed = after;
    const saved = await storeNextVersion(db, before, after.plan, { scope, scenarioId: into.scenarioId, version: into.baseVersion + 1, reason, at: now });
    await endOption(db, scope, optionId, { outcome: "adopted", reason, adoptedScenario: saved.scenarioId, adoptedVersion: saved.version, endedAt: now });
    return { result: saved, audit: { subject: "scenario version", subjectId: `${saved.scenarioId}/${saved.version}`, detail: { ...saved, option: optionId } } };
  });
  if (sealed !== null) keepSealed(scope.trustId, stored.contentHash, sealed);
  return savedAndFollowed(scope, Promise.resolve(stored));
}

/** Discards an option with the reason, which stays beside the others. */
export function discardOption(asked: Asked & { readonly optionId: string; readonly reason: string }): Promise<{ optionId: string }> {
  return write({ ...asked, act: "discard an exit route" }, async (db, now) => {
    const { scope, optionId, reason } = asked;
    const option = await openOption(db, scope, optionId);
    await endOption(db, scope, optionId, { outcome: "discarded", reason, adoptedScenario: null, adoptedVersion: null, endedAt: now });
    return { result: { optionId }, audit: { subject: "exit route option", subjectId: optionId, detail: { name: option.name, outcome: "discarded", reason } } };
  });
}

type End = { readonly outcome: "adopted" | "discarded"; readonly reason: string; readonly adoptedScenario: string | null; readonly adoptedVersion: number | null; readonly endedAt: Date };

const endOption = (db: Database, { trustId, accountId, roleTitle, organisationId }: Scope, optionId: string, end: End) => db.exitRouteOptionEnd.create({ data: { trustId, optionId, ...end, accountId, roleTitle, organisationId } });

async function openOption(db: Database, scope: Scope, id: string): Promise<OptionRecord> {
  const [option] = await storedOptions(db, { trustId: scope.trustId, id });
  if (option === undefined) throw new Refusal("There is no such option.", { code: "NOT_FOUND" });
  if (option.end !== null) throw new Refusal(`${option.end.roleTitle} ${option.end.outcome} this option already: ${option.end.reason}`, { code: "CONFLICT" });
  return option;
}

async function versionOf(db: Database, scope: Scope, scenarioId: string, version: number): Promise<SealedVersion> {
  const latest = await latestVersion(db, scope, scenarioId);
  if (latest.version !== version) throw new Refusal(`${latest.roleTitle} saved version ${latest.version} while you looked at version ${version}. What you typed is still here: look at the options beside the plan as it is now and send it again.`, { code: "CONFLICT" });
  return sealedVersion(db, { trustId: scope.trustId, scenarioId, version }, latest.contentHash);
}

/** The plan with the option in it, worked out; refused where evidence is missing and no reason for an override is given. */
async function afterOption(db: Database, scope: Scope, option: OptionRecord, scenarioId: string, { baseVersion, overrideReason }: { readonly baseVersion: number; readonly overrideReason: string | null }): Promise<{ readonly before: Plan; readonly after: SealedVersion }> {
  const { plan } = await versionOf(db, scope, scenarioId, baseVersion);
  const asks = option.asks.map((ask) => (overrideFault(plan, ask) === null ? ask : { ...ask, overrideReason }));
  const missing = asks.flatMap((ask) => overrideFault(plan, ask) ?? []);
  if (missing.length > 0) throw new Refusal(missing.map(({ message }) => message).join(". "), { code: "BAD_REQUEST", field: "overrideReason" });
  const changes = await refusedRoute(() => whenNeeded((solve) => changesOfAsks(plan, asks, solve)));
  return { before: plan, after: await workedOut(applyChanges(plan, changes)) };
}
