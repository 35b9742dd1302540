import { Button } from "../ui/button";
import { Panel } from "../ui/panel";
import { Radios } from "../ui/radios";
import { Select } from "../ui/select";
import { comparisonPath } from "./comparison-address";

/** A scenario that may stand in the comparison. */
export interface ComparableScenario {
  readonly id: string;
  readonly name: string;
  readonly latestVersion: number;
  /** The version shown now; null while it is not shown. */
  readonly shownVersion: number | null;
}

interface ChangeComparisonFormProps {
  readonly questionId: string;
  readonly scenarios: readonly ComparableScenario[];
  readonly referenceId: string;
  readonly toldId: string | null;
}

const versionsOf = (latest: number) => [
  { value: "", words: `Latest (version ${latest})` },
  ...Array.from({ length: latest }, (_, position) => ({ value: String(latest - position), words: `Version ${latest - position}` })),
];

/**
 * Chooses what stands side by side: a plain form whose answers become the address, so that it works without JavaScript
 * and the result can be passed on.
 */
export function ChangeComparisonForm({ questionId, scenarios, referenceId, toldId }: ChangeComparisonFormProps) {
  const choices = scenarios.map(({ id, name }) => ({ value: id, words: name }));
  return (
    <div className="ww-no-print">
      <Panel id="change" title="Change what is compared">
        <form method="get" action={comparisonPath(questionId)}>
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend ww-label">Which scenarios, at which version?</legend>
            <ul className="ww-choose-columns">
              {scenarios.map(({ id, name, latestVersion, shownVersion }) => (
                <li key={id}>
                  <div className="govuk-checkboxes">
                    <div className="govuk-checkboxes__item">
                      <input className="govuk-checkboxes__input" type="checkbox" id={`show-${id}`} name="show" value={id} defaultChecked={shownVersion !== null} />
                      <label className="govuk-label govuk-checkboxes__label" htmlFor={`show-${id}`}>{name}</label>
                    </div>
                  </div>
                  <Select id={`version-${id}`} name={`version-${id}`} label={`Version of ${name}`} options={versionsOf(latestVersion)} defaultValue={shownVersion === null || shownVersion === latestVersion ? "" : String(shownVersion)} />
                </li>
              ))}
            </ul>
          </fieldset>
          <Radios id="reference" name="reference" label="Which one are the others measured against?" choices={choices} defaultValue={referenceId} />
          <Radios id="told" name="told" label="Whose difference from it is told in words?" choices={choices} defaultValue={toldId ?? undefined} />
          <Button>Compare these</Button>
        </form>
      </Panel>
    </div>
  );
}
