import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame";

type MoneyFieldProps = FieldProps & Omit<ComponentPropsWithRef<"input">, keyof FieldProps | "className" | "type" | "inputMode"> & {
  /** True where a saving may be entered; the number keypad of a tablet has no minus, so it is not asked for then. */
  readonly allowNegative?: boolean;
};

/**
 * An amount in pounds with a £ before it. It is a text field, never `type=number`: people type and paste
 * "£1,250,000.00", and a number field would drop what it cannot read without saying so.
 * "In pounds" is added to the label unless the label says it.
 */
export function MoneyField({ id, name, label, hint, error, allowNegative = false, ...rest }: MoneyFieldProps) {
  const fullLabel = /in pounds/i.test(label) ? label : `${label}, in pounds`;
  return (
    <FieldFrame id={id} label={fullLabel} hint={hint} error={error}>
      <div className="govuk-input__wrapper">
        <div className="govuk-input__prefix" aria-hidden="true">£</div>
        <input
          {...rest}
          id={id}
          name={name}
          type="text"
          inputMode={allowNegative ? undefined : "decimal"}
          spellCheck={false}
          autoComplete="off"
          className={classNames("govuk-input", "ww-input--money", error !== undefined && "govuk-input--error")}
          aria-describedby={describedBy({ id, hint, error })}
          aria-invalid={error !== undefined || undefined}
        />
      </div>
    </FieldFrame>
  );
}
