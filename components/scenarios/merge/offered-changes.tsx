import type { ChangeEvent } from "react";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Panel } from "@/components/ui/panel";
import type { OfferedLine } from "@/domain/plan/merge-in-words";
import type { FormFields } from "../../forms/use-command-form";
import { Emphasised } from "../emphasised";
import { lineField } from "./merge-fields";

interface OfferedChangesProps {
  readonly from: string;
  readonly lines: readonly OfferedLine[];
  readonly form: FormFields;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** What only the other scenario changed, line by line; everything is ticked until somebody unticks it. */
export function OfferedChanges({ from, lines, form, onTick }: OfferedChangesProps) {
  const tick = ({ target }: ChangeEvent<HTMLInputElement>): void => onTick(target.value, target.checked);
  return (
    <Panel title={`Changed only in “${from}”`} subtitle="What you untick stays there and is offered again.">
      <div className="ww-lined">
        {lines.map(({ key, subject, changes }) => (
          <Checkboxes
            key={key}
            id={form.idOf(lineField(key))}
            name="taken"
            label={subject}
            error={form.errorOf(lineField(key))}
            defaultValues={changes.map((change) => change.key)}
            choices={changes.map((change) => ({ value: change.key, words: <Emphasised>{capitalised(change.words)}</Emphasised> }))}
            onChange={tick}
          />
        ))}
      </div>
    </Panel>
  );
}

const capitalised = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
