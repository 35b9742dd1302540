import { scenarioHref } from "./scenario-address";
import type { ScenarioAtVersion } from "./scenario-at-version";

/** Something that happened to a scenario. */
export interface Movement {
  readonly id: string;
  /** An instant in ISO 8601. */
  readonly at: string;
  readonly words: string;
  readonly who: string;
  readonly href: string;
}

const verbs: Readonly<Record<string, string>> = { "confirmed": "confirmed", "confirmed with conditions": "confirmed, with conditions,", "refused": "refused" };

/** The latest version and every answer of the scenarios of one question, newest first. */
export function movements(questionId: string, scenarios: readonly ScenarioAtVersion[]): Movement[] {
  return scenarios
    .flatMap((scenario): Movement[] => {
      const { scenarioId, name, version, savedAt, roleTitle, reason, standing } = scenario;
      const answers = [...standing.partners.flatMap(({ confirmation }) => (confirmation === null ? [] : [confirmation])), ...standing.earlier];
      const partnerName = (organisationId: string): string => scenario.plan.partners.find(({ id }) => id === organisationId)?.name ?? organisationId;
      return [
        { id: `${scenarioId} ${version}`, at: savedAt, who: roleTitle, words: `saved ${name}, version ${version}: “${reason}”`, href: scenarioHref(questionId, scenarioId, version) },
        ...answers.map((answer): Movement => ({
          id: answer.id, at: answer.confirmedAt, who: `${answer.roleTitle}, ${partnerName(answer.organisationId)},`,
          words: `${verbs[answer.outcome] ?? answer.outcome} the funding of ${name}, version ${answer.version}`, href: scenarioHref(questionId, scenarioId, answer.version),
        })),
      ];
    })
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
