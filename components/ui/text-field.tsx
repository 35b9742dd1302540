import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame";

type TextFieldProps = FieldProps & Omit<ComponentPropsWithRef<"input">, keyof FieldProps | "className" | "size"> & {
  /** How long the answer is expected to be; a field's width is a hint. */
  readonly width?: "full" | "half" | "short";
};

/** One line of text. What was typed is kept; nothing is checked before the form is sent. */
export function TextField({ id, name, label, hint, error, width = "full", type = "text", ...rest }: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        className={classNames("govuk-input", `ww-input--${width}`, error !== undefined && "govuk-input--error")}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error !== undefined || undefined}
      />
    </FieldFrame>
  );
}
