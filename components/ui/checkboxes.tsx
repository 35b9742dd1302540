import type { ChangeEvent } from "react";
import { Choices, type Choice } from "./choices";
import { FieldsetFrame, type FieldProps } from "./field-frame";

type CheckboxesProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly defaultValues?: readonly string[];
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** Any number of a few. */
export function Checkboxes({ id, name, label, hint, error, choices, defaultValues = [], onChange }: CheckboxesProps) {
  return (
    <FieldsetFrame id={id} label={label} hint={hint} error={error}>
      <Choices type="checkbox" id={id} name={name} choices={choices} isChosen={(value) => defaultValues.includes(value)} onChange={onChange} />
    </FieldsetFrame>
  );
}
