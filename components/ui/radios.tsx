import type { ChangeEvent } from "react";
import { Choices, type Choice } from "./choices";
import { FieldsetFrame, type FieldProps } from "./field-frame";

type RadiosProps = FieldProps & {
  readonly choices: readonly Choice[];
  /** The value chosen at first; nothing is chosen unless somebody chose it. */
  readonly defaultValue?: string | undefined;
  readonly inline?: boolean;
  readonly onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** One of a few. */
export function Radios({ id, name, label, hint, error, choices, defaultValue, inline = false, onChange }: RadiosProps) {
  return (
    <FieldsetFrame id={id} label={label} hint={hint} error={error}>
      <Choices type="radio" id={id} name={name} choices={choices} isChosen={(value) => value === defaultValue} inline={inline} onChange={onChange} />
    </FieldsetFrame>
  );
}
