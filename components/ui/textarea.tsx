import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame";

type TextareaProps = FieldProps & Omit<ComponentPropsWithRef<"textarea">, keyof FieldProps | "className">;

/** Several lines of text. */
export function Textarea({ id, name, label, hint, error, rows = 5, ...rest }: TextareaProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        id={id}
        name={name}
        rows={rows}
        className={classNames("govuk-textarea", error !== undefined && "govuk-textarea--error")}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error !== undefined || undefined}
      />
    </FieldFrame>
  );
}
