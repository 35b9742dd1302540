import "server-only";
import { clearanceFaults } from "@/domain/decisions/clearances";
import { type ConfirmationOutcome, confirmationOutcomes, partnersToConfirm } from "@/domain/decisions/confirm-funding";
import { listConfirmations } from "../confirmations/records";
import type { Database } from "../database/client";
import { contentHash } from "../scenario/content-hash";
import { evaluateStored } from "../scenario/evaluate-stored";
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

/** The versions frozen with an item, each as it stands today: its figures cannot have changed, its confirmations may have come. */
export async function loadVersionsBefore(db: Database, trustId: string, frozen: readonly FrozenVersion[]): Promise<readonly VersionBefore[]> {
  const worked: VersionBefore[] = [];
  for (const one of frozen) worked.push(await loadVersionBefore(db, trustId, one));
  return worked;
}

export async function loadVersionBefore(db: Database, trustId: string, frozen: FrozenVersion) {
  const plan = await loadPlan(db, { trustId, scenarioId: frozen.scenarioId, version: frozen.version });
  const evaluation = await evaluateStored(plan);
  const latest = await db.scenarioVersion.findFirstOrThrow({ where: { trustId, scenarioId: frozen.scenarioId }, orderBy: { version: "desc" } });
  const confirmations = (await listConfirmations(db, trustId, [frozen.scenarioId])).filter((given) => given.version === frozen.version && given.contentHash === frozen.contentHash);
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
    newer: latest.version > frozen.version ? { version: latest.version, reason: latest.reason, roleTitle: latest.roleTitle } : null,
  };
}
