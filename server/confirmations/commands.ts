import "server-only";
import { randomUUID } from "node:crypto";
import { type ConfirmationOutcome, confirmationFaults, confirmationRequest, reliedInYear, type ReliedOn } from "@/domain/decisions/confirm-funding";
import type { Json } from "../audit/canonical-text";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { evaluateStored } from "../scenario/evaluate-stored";
import { loadPlan } from "../scenario/load-plan";
import { findConfirmation } from "./records";

export interface FundingConfirmation extends Asked {
  readonly scenarioId: string;
  readonly version: number;
  /** The hash of what the finance manager looked at. */
  readonly contentHash: string;
  readonly outcome: ConfirmationOutcome;
  readonly statement: string;
  readonly conditions: string | null;
  readonly reliedOn: readonly ReliedOn[];
}

/**
 * Records a finance manager's word on one scenario version, for the own organisation and once.
 * @throws Refusal FORBIDDEN for own work; CONFLICT when the version is not the latest, is not what was looked
 *   at, or has the organisation's word already; BAD_REQUEST naming every fault of the statement.
 */
export function confirmFunding(asked: FundingConfirmation): Promise<{ id: string }> {
  return write({ ...asked, act: "confirm funding" }, async (db, now) => {
    const { scope, scenarioId, version } = asked;
    const { trustId, organisationId } = scope;
    const versions = await db.scenarioVersion.findMany({ where: { trustId, scenarioId }, orderBy: { version: "asc" } });
    const viewed = versions.find((saved) => saved.version === version);
    const latest = versions.at(-1);
    if (!viewed || !latest) throw new Refusal("There is no such version.", { code: "NOT_FOUND" });
    if (versions.some((saved) => saved.version <= version && saved.accountId === scope.accountId)) {
      throw new Refusal("You saved a version of this scenario yourself, and nobody confirms their own figures. Ask another finance manager of your organisation.", { code: "FORBIDDEN" });
    }
    if (viewed.contentHash !== asked.contentHash) throw new Refusal("These are not the figures you looked at. Reload the page and check them again.", { code: "CONFLICT" });
    if (latest.version !== version) throw new Refusal(`${latest.roleTitle} has saved version ${latest.version} since. Look at what changed and confirm that one.`, { code: "CONFLICT" });
    const earlier = await db.confirmation.findUnique({ where: { trustId_scenarioId_version_organisationId: { trustId, scenarioId, version, organisationId } } });
    if (earlier) throw new Refusal(`${earlier.roleTitle} has already answered for your organisation on version ${version}: ${earlier.outcome}.`, { code: "CONFLICT" });

    const request = confirmationRequest(await evaluateStored(await loadPlan(db, { trustId, scenarioId, version })), organisationId);
    if (request.sources.length === 0) throw new Refusal("None of this scenario's money is your organisation's, so there is nothing for you to confirm.", { code: "FORBIDDEN" });
    const faults = confirmationFaults(request, asked);
    if (faults[0]) throw new Refusal(faults.map(({ message }) => message).join(". "), { code: "BAD_REQUEST", field: faults[0].field, evidence: faults });

    const id = randomUUID();
    const reliedOn = asked.outcome === "refused" ? [] : asked.reliedOn;
    await db.confirmation.create({
      data: {
        trustId, id, scenarioId, version, contentHash: viewed.contentHash, organisationId, accountId: scope.accountId, roleTitle: scope.roleTitle,
        outcome: asked.outcome, statement: asked.statement.trim(), conditions: asked.conditions?.trim() || null, confirmedAt: now,
        sources: {
          create: request.sources
            .filter((source) => reliedOn.some((chosen) => chosen.sourceId === source.sourceId && chosen.year === source.year))
            .map(({ sourceId, year, name, certainty, available }) => ({ sourceId, year, name, certainty, amount: available })),
        },
        years: { create: request.years.map(({ year, required }) => ({ year, required, reliedOn: reliedInYear(request, reliedOn, year) })) },
      },
    });
    const record = await findConfirmation(db, trustId, id);
    return { result: { id }, audit: { subject: "confirmation", subjectId: id, detail: record as unknown as Json } };
  });
}
