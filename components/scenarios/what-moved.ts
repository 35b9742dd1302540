import { spokenInstant } from "./as-at";
import { scenarioHref } from "./scenario-address";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";

/** Something that happened to a scenario. */
export interface Movement {
  readonly id: string;
  /** An instant in ISO 8601. */
  readonly at: string;
  readonly who: string;
  /** What was done: "saved", "confirmed the funding of". */
  readonly did: string;
  /** What it was done to: "Mainstream in full, version 2". */
  readonly what: string;
  /** Why, in the words of who saved it; null for an answer. */
  readonly reason: string | null;
  readonly href: string;
}

/** What one person did in one minute, told as one. */
export interface MovementTogether {
  /** In words: "10 May 2005, 14:32". */
  readonly when: string;
  readonly who: string;
  readonly did: string;
  readonly movements: readonly Movement[];
}

const deeds: Readonly<Record<string, string>> = {
  "confirmed": "confirmed the funding of",
  "confirmed with conditions": "confirmed, with conditions, the funding of",
  "refused": "refused the funding of",
};

/** The latest version and every answer of the scenarios of one question, newest first. */
export function movements(questionId: string, scenarios: readonly ScenarioAtVersion[]): Movement[] {
  return scenarios
    .flatMap((scenario): Movement[] => {
      const { scenarioId, name, version, savedAt, roleTitle, reason, standing } = scenario;
      const answers = [...standing.partners.flatMap(({ confirmation }) => (confirmation === null ? [] : [confirmation])), ...standing.earlier];
      const partnerName = (organisationId: string): string => scenario.plan.partners.find(({ id }) => id === organisationId)?.name ?? organisationId;
      return [
        { id: `${scenarioId} ${version}`, at: savedAt, who: roleTitle, did: "saved", what: `${name}, version ${version}`, reason, href: scenarioHref(questionId, scenarioId, version) },
        ...answers.map((answer): Movement => ({
          id: answer.id, at: answer.confirmedAt, who: `${answer.roleTitle}, ${partnerName(answer.organisationId)},`,
          did: deeds[answer.outcome] ?? `answered “${answer.outcome}” to the funding of`, what: `${name}, version ${answer.version}`, reason: null, href: scenarioHref(questionId, scenarioId, answer.version),
        })),
      ];
    })
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

/** What one person did alike within one minute becomes one entry, so that a morning's work does not fill the page. The order stays. */
export function movedTogether(moved: readonly Movement[]): MovementTogether[] {
  const together = new Map<string, MovementTogether>();
  for (const movement of moved) {
    const when = spokenInstant(movement.at);
    const key = `${when} ${movement.who} ${movement.did}`;
    const earlier = together.get(key)?.movements ?? [];
    together.set(key, { when, who: movement.who, did: movement.did, movements: [...earlier, movement] });
  }
  return [...together.values()];
}
