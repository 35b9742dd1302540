import { formatPounds } from "@/domain/money/format-pounds";
import type { Pounds } from "@/domain/plan/fields";

interface AmountCellProps {
  /** Also its id, so that the error summary finds it. */
  readonly name: string;
  /** Read out; the table's heads say it to the eye. */
  readonly label: string;
  readonly amount: Pounds | null;
  readonly error: string | undefined;
}

/** An amount within a table of amounts. A text field, because "£1,250" is what people type. */
export function AmountCell({ name, label, amount, error }: AmountCellProps) {
  return (
    <>
      {error !== undefined && <p className="govuk-error-message" id={`${name}-error`}><span className="ww-visually-hidden">Error: </span>{error}</p>}
      <div className="govuk-input__wrapper">
        <div className="govuk-input__prefix" aria-hidden="true">£</div>
        <input
          id={name}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          className={`govuk-input ww-input--money${error === undefined ? "" : " govuk-input--error"}`}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${name}-error`}
          defaultValue={amount === null ? "" : formatPounds(amount).replace("£", "")}
        />
      </div>
    </>
  );
}
