import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** What every field takes. */
export interface FieldProps {
  /** Also the target of the error summary's link. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** The same words as in the error summary; absent when there is nothing to mend. */
  readonly error?: string | undefined;
}

/** The ids of a field's hint and error, for `aria-describedby`; absent when it has neither. */
export function describedBy({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">): string | undefined {
  return classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined;
}

/** A field's hint and error, under its label or legend. */
export function HintAndError({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">) {
  return (
    <>
      {hint !== undefined && <div className="govuk-hint" id={`${id}-hint`}>{hint}</div>}
      {error !== undefined && <p className="govuk-error-message" id={`${id}-error`}><span className="ww-visually-hidden">Error: </span>{error}</p>}
    </>
  );
}

type FieldFrameProps = Pick<FieldProps, "id" | "label" | "hint" | "error"> & { readonly children: ReactNode };

/** The label, hint and error around one control. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className={classNames("govuk-form-group", error !== undefined && "govuk-form-group--error")}>
      <label className="govuk-label ww-label" htmlFor={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The legend, hint and error around several controls that answer one question. */
export function FieldsetFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className={classNames("govuk-form-group", error !== undefined && "govuk-form-group--error")}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend className="govuk-fieldset__legend ww-label">{label}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
