import { classNames } from "./class-names";
import { FieldsetFrame, type FieldProps } from "./field-frame";

export type DatePart = "day" | "month" | "year";

type DateFieldProps = FieldProps & {
  readonly defaultValue?: Readonly<Partial<Record<DatePart, string>>>;
  /** Which parts are at fault; all of them when an error is given without saying. */
  readonly faultyParts?: readonly DatePart[];
};

const parts = [
  { part: "day", words: "Day", width: 2 },
  { part: "month", words: "Month", width: 5 },
  { part: "year", words: "Year", width: 4 },
] as const;

/**
 * A date in three fields, named `<name>-day`, `<name>-month` and `<name>-year`. The month may be a number or
 * a name ("8", "Aug", "August"), so it is a text field; `readTypedDate` reads all three.
 */
export function DateField({ id, name, label, hint, error, defaultValue = {}, faultyParts = ["day", "month", "year"] }: DateFieldProps) {
  return (
    <FieldsetFrame id={id} label={label} hint={hint} error={error}>
      <div className="govuk-date-input">
        {parts.map(({ part, words, width }, position) => {
          const partId = position === 0 ? id : `${id}-${part}`;
          return (
            <div className="govuk-date-input__item" key={part}>
              <label className="govuk-label govuk-date-input__label" htmlFor={partId}>{words}</label>
              <input
                className={classNames("govuk-input", "govuk-date-input__input", `govuk-input--width-${width}`, error !== undefined && faultyParts.includes(part) && "govuk-input--error")}
                id={partId}
                name={`${name}-${part}`}
                type="text"
                inputMode={part === "month" ? undefined : "numeric"}
                autoComplete="off"
                defaultValue={defaultValue[part]}
                aria-invalid={(error !== undefined && faultyParts.includes(part)) || undefined}
              />
            </div>
          );
        })}
      </div>
    </FieldsetFrame>
  );
}
