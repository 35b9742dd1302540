import type { ChangeEvent } from "react";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Panel } from "@/components/ui/panel";
import type { OfferedLine } from "@/domain/plan/merge-in-words";
import { Emphasised } from "../emphasised";
import { lineFieldId } from "./field-ids";

interface OfferedChangesProps {
  readonly from: string;
  readonly lines: readonly OfferedLine[];
  /** The message beside a line, by the id of its field. */
  readonly errorOf: (fieldId: string) => string | undefined;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** What only the other scenario changed, line by line; everything is ticked until somebody unticks it. */
export function OfferedChanges({ from, lines, errorOf, onTick }: OfferedChangesProps) {
  const tick = ({ target }: ChangeEvent<HTMLInputElement>): void => onTick(target.value, target.checked);
  return (
    <Panel title={`Changed only in “${from}”`} subtitle="What you untick stays there and is offered again.">
      <div className="ww-merge__lines">
        {lines.map(({ key, subject, changes }) => (
          <Checkboxes
            key={key}
            id={lineFieldId(key)}
            name="taken"
            label={subject}
            error={errorOf(lineFieldId(key))}
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
