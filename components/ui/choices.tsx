import type { ChangeEvent, ReactNode } from "react";
import { classNames } from "./class-names";

export interface Choice {
  readonly value: string;
  readonly words: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoicesProps {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly isChosen?: ((value: string) => boolean) | undefined;
  readonly inline?: boolean;
  readonly onChange?: ((event: ChangeEvent<HTMLInputElement>) => void) | undefined;
}

/** The row of controls in `Radios` and `Checkboxes`. The first has the field's own id, so that the error summary reaches it. */
export function Choices({ type, id, name, choices, isChosen, inline = false, onChange }: ChoicesProps) {
  const block = type === "radio" ? "govuk-radios" : "govuk-checkboxes";
  return (
    <div className={classNames(block, inline && `${block}--inline`)}>
      {choices.map((choice, position) => {
        const choiceId = position === 0 ? id : `${id}-${position + 1}`;
        return (
          <div className={`${block}__item`} key={choice.value}>
            <input
              className={`${block}__input`}
              id={choiceId}
              name={name}
              type={type}
              value={choice.value}
              defaultChecked={isChosen?.(choice.value)}
              onChange={onChange}
              aria-describedby={choice.hint === undefined ? undefined : `${choiceId}-item-hint`}
            />
            <label className={`govuk-label ${block}__label`} htmlFor={choiceId}>{choice.words}</label>
            {choice.hint !== undefined && <div className={`govuk-hint ${block}__hint`} id={`${choiceId}-item-hint`}>{choice.hint}</div>}
          </div>
        );
      })}
    </div>
  );
}
