import { spokenDate } from "@/domain/financial-year/spoken-date";
import { DateField, type DatePart } from "../ui/date-field";
import { Select } from "../ui/select";
import { columnText, type ColumnChoice } from "./comparison-address";

/** A scenario that may stand in the comparison. */
export interface ComparableScenario {
  readonly id: string;
  readonly name: string;
  readonly latestVersion: number;
}

/** A column that stands in the comparison. */
export interface ShownColumn {
  readonly key: string;
  readonly name: string;
  readonly choice: ColumnChoice;
}

interface ChooseColumnsProps {
  readonly scenarios: readonly ComparableScenario[];
  readonly columns: readonly ShownColumn[];
  /** The scenario and day that were sent to be added. */
  readonly then: string;
  readonly typed: Readonly<Record<DatePart, string>>;
  readonly fault: { readonly field: "then" | "show"; readonly words: string } | null;
}

const versionsOf = (latest: number, { at }: Pick<ColumnChoice, "at">) => [
  { value: "", words: `Latest (version ${latest})` },
  ...(at === undefined ? [] : [{ value: at, words: `As it was on ${spokenDate(at)}` }]),
  ...Array.from({ length: latest }, (_, position) => ({ value: String(latest - position), words: `Version ${latest - position}` })),
];

/** Which scenarios at which version, and one more as it was on a day. */
export function ChooseColumns({ scenarios, columns, then, typed, fault }: ChooseColumnsProps) {
  const firstOf = (id: string): ShownColumn | undefined => columns.find(({ choice }) => choice.scenarioId === id);
  const further = columns.filter((column) => firstOf(column.choice.scenarioId) !== column);
  return (
    <>
      <fieldset className="govuk-fieldset" id="choose-columns" tabIndex={-1}>
        <legend className="govuk-fieldset__legend ww-label">Which scenarios, at which version?</legend>
        {fault?.field === "show" && <p className="govuk-error-message"><span className="ww-visually-hidden">Error: </span>{fault.words}</p>}
        <ul className="ww-choose-columns">
          {scenarios.map(({ id, name, latestVersion }) => {
            const choice = firstOf(id)?.choice;
            return (
              <li key={id}>
                <Show value={id} name={name} shown={choice !== undefined} />
                <Select id={`version-${id}`} name={`version-${id}`} label={`Version of ${name}`} options={versionsOf(latestVersion, choice ?? {})} defaultValue={choice?.at ?? (choice?.version == null ? "" : String(choice.version))} />
              </li>
            );
          })}
          {further.map(({ key, name, choice }) => <li key={key}><Show value={columnText(choice)} name={name} shown /></li>)}
        </ul>
      </fieldset>
      <Select id="then" name="then" label="Add a scenario as it was on a day" hint="The last version saved by the end of that day, beside what it is now." options={[{ value: "", words: "None" }, ...scenarios.map(({ id, name }) => ({ value: id, words: name }))]} defaultValue={then} />
      <DateField id="then-day" name="then" label="On which day?" defaultValue={typed} error={fault?.field === "then" ? fault.words : undefined} />
    </>
  );
}

function Show({ value, name, shown }: { readonly value: string; readonly name: string; readonly shown: boolean }) {
  return (
    <div className="govuk-checkboxes">
      <div className="govuk-checkboxes__item">
        <input className="govuk-checkboxes__input" type="checkbox" id={`show-${value}`} name="show" value={value} defaultChecked={shown} />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`show-${value}`}>{name}</label>
      </div>
    </div>
  );
}
