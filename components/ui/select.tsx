import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { describedBy, FieldFrame, type FieldProps } from "./field-frame";

export interface Option {
  readonly value: string;
  readonly words: string;
}

type SelectProps = FieldProps & Omit<ComponentPropsWithRef<"select">, keyof FieldProps | "className" | "children"> & {
  readonly options: readonly Option[];
};

/** One of many. Radios are easier to read: use this only where there are more than about seven. */
export function Select({ id, name, label, hint, error, options, ...rest }: SelectProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={id}
        name={name}
        className={classNames("govuk-select", error !== undefined && "govuk-select--error")}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error !== undefined || undefined}
      >
        {options.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}
      </select>
    </FieldFrame>
  );
}
