import "server-only";
import { clearanceFaults } from "@/domain/decisions/clearances";
import { type ConfirmationOutcome, confirmationOutcomes, partnersToConfirm } from "@/domain/decisions/confirm-funding";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { listConfirmations } from "../confirmations/records";
import type { Database } from "../database/client";
import { contentHash } from "../scenario/content-hash";
import { evaluateStored } from "../scenario/evaluate-stored";
import { isKnownBy } from "../scenario/known-by";
import { loadPlan } from "../scenario/load-plan";
import { oneOf } from "./records";

interface FrozenVersion {
  readonly scenarioId: string;
  readonly version: number;
  readonly name: string;
  readonly contentHash: string;
}

/** A version before the board, worked out, with who has confirmed it and what stands in the way. */
export type VersionBefore = Awaited<ReturnType<typeof loadVersionBefore>>;

/**
 * The versions frozen with an item, each as it stands today, or as it stood by the end of a day: its figures cannot have
 * changed, its confirmations may have come.
 */
export async function loadVersionsBefore(db: Database, trustId: string, frozen: readonly FrozenVersion[], at?: IsoDate): Promise<readonly VersionBefore[]> {
  const worked: VersionBefore[] = [];
  for (const one of frozen) worked.push(await loadVersionBefore(db, trustId, one, at));
  return worked;
}

export async function loadVersionBefore(db: Database, trustId: string, frozen: FrozenVersion, at?: IsoDate) {
  const plan = await loadPlan(db, { trustId, scenarioId: frozen.scenarioId, version: frozen.version });
  const evaluation = await evaluateStored(plan);
  const since = await db.scenarioVersion.findMany({ where: { trustId, scenarioId: frozen.scenarioId, version: { gt: frozen.version } }, orderBy: { version: "asc" } });
  const newer = since.findLast(({ savedAt }) => isKnownBy(savedAt, at));
  const confirmations = (await listConfirmations(db, trustId, [frozen.scenarioId])).filter((given) => given.version === frozen.version && given.contentHash === frozen.contentHash && isKnownBy(new Date(given.confirmedAt), at));
  const names = new Map(plan.partners.map(({ id, name }) => [id, name]));
  const partners = partnersToConfirm(evaluation).map((organisationId) => {
    const confirmation = confirmations.find((given) => given.organisationId === organisationId) ?? null;
    const outcome: ConfirmationOutcome | null = confirmation && oneOf(confirmationOutcomes, confirmation.outcome);
    return { organisationId, name: names.get(organisationId) ?? organisationId, outcome, confirmation };
  });
  const lines: readonly string[] = clearanceFaults(partners);
  return {
    ...frozen, evaluation, partners, faults: lines,
    /** False would mean that the lines stored are not those that were put: only somebody past all the locks could do that. */
    unchanged: contentHash(plan) === frozen.contentHash,
    newer: newer === undefined ? null : { version: newer.version, reason: newer.reason, roleTitle: newer.roleTitle },
  };
}
