import type { ConfirmationEntry } from "../comparison/confirmation-standing";
import type { Standing, StandingState } from "../comparison/standing-tag";
import { spokenInstant } from "./as-at";
import type { ConfirmationRecord, VersionStanding } from "@/domain/decisions/confirmation-record";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";

const partners = (count: number): string => (count === 1 ? "1 partner" : `${count} partners`);

/**
 * What the finance managers have said of one version, taken together. A refusal outweighs everything; a version of
 * which nobody has spoken is lapsed when an earlier one was confirmed, because what changed has not been looked at.
 */
export function standingOf(version: number, standing: VersionStanding): Standing {
  const asked = standing.partners.length;
  const answers = standing.partners.flatMap(({ name, confirmation }) => (confirmation === null ? [] : [{ name, outcome: confirmation.outcome }]));
  const refused = answers.filter(({ outcome }) => outcome === "refused");
  if (refused.length > 0) return { state: "refused", words: `Refused by ${refused.map(({ name }) => name).join(" and ")}` };
  if (answers.length === 0) return unanswered(version, standing);
  if (answers.length < asked) return { state: "in part", words: `Confirmed by ${answers.length} of ${partners(asked)}` };
  const conditional = answers.some(({ outcome }) => outcome === "confirmed with conditions");
  return { state: conditional ? "confirmed with conditions" : "confirmed", words: `Confirmed by ${answers.length} of ${partners(asked)}${conditional ? ", with conditions" : ""}` };
}

function unanswered(version: number, { partners: asked, earlier }: VersionStanding): Standing {
  const latest = earlier.findLast(({ outcome }) => outcome !== "refused");
  if (latest !== undefined) return { state: "lapsed", words: `Lapsed: the confirmation is for version ${latest.version}, not version ${version}` };
  return { state: "not asked", words: asked.length === 0 ? "No partner’s own money is in it" : `No answer yet from ${partners(asked.length)}` };
}

/** The state of one answer: that of its own version; an answer to an earlier version no longer holds for a later one. */
export const answerState = ({ outcome }: Pick<ConfirmationRecord, "outcome">): StandingState =>
  outcome === "refused" ? "refused" : outcome === "confirmed with conditions" ? "confirmed with conditions" : "confirmed";

const answerWords = ({ statement, conditions }: ConfirmationRecord): string => (conditions === null ? statement : `${statement} Conditions: ${conditions}`);

/** One row for each partner of each scenario shown, then the answers to its earlier versions as history. */
export function confirmationEntries(scenarios: readonly ScenarioAtVersion[]): ConfirmationEntry[] {
  return scenarios.flatMap(({ scenarioId, name, version, standing }) => {
    const named = new Map(standing.partners.map(({ organisationId, name: partner }) => [organisationId, partner]));
    const current = standing.partners.map(({ organisationId, name: partnerName, confirmation }): ConfirmationEntry => ({
      id: `${scenarioId} ${version} ${organisationId}`, scenarioName: name, version, partnerName,
      personRole: confirmation?.roleTitle ?? null,
      state: confirmation === null ? "not asked" : answerState(confirmation),
      at: confirmation === null ? null : spokenInstant(confirmation.confirmedAt),
      words: confirmation === null ? null : answerWords(confirmation),
    }));
    const earlier = standing.earlier.map((answer): ConfirmationEntry => ({
      id: answer.id, scenarioName: name, version: answer.version, partnerName: named.get(answer.organisationId) ?? answer.organisationId, personRole: answer.roleTitle,
      state: answer.outcome === "refused" ? "refused" : "lapsed", at: spokenInstant(answer.confirmedAt),
      words: `${answerWords(answer)} This was said of version ${answer.version} and says nothing of version ${version}.`,
    }));
    return [...current, ...earlier];
  });
}
