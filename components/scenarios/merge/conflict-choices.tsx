import { Panel } from "@/components/ui/panel";
import { Radios } from "@/components/ui/radios";
import { formatPounds } from "@/domain/money/format-pounds";
import type { Pounds } from "@/domain/plan/fields";
import type { Side } from "@/domain/plan/merge-choice";
import type { MergeConsequences } from "@/domain/plan/merge-consequences";
import type { ConflictInWords } from "@/domain/plan/merge-in-words";
import type { FormFields } from "../../forms/use-command-form";
import { conflictField } from "./merge-fields";

interface ConflictChoicesProps {
  /** What the two scenarios are called. */
  readonly names: Readonly<Record<Side, string>>;
  readonly conflicts: readonly ConflictInWords[];
  readonly gaps: MergeConsequences["ofChoice"];
  readonly form: FormFields;
  readonly onChoose: (key: string, side: Side) => void;
}

/** What both scenarios changed in different ways: the value they had in common, each side's, and the gap that comes of each. */
export function ConflictChoices({ names, conflicts, gaps, form, onChoose }: ConflictChoicesProps) {
  return (
    <Panel title="Changed in both" subtitle="Choose which value stands. Nothing is chosen for you.">
      {conflicts.map((conflict) => (
        <Radios
          key={conflict.key}
          id={form.idOf(conflictField(conflict.key))}
          name={conflictField(conflict.key)}
          label={conflict.subject}
          hint={<>Before either changed it: {conflict.base}</>}
          error={form.errorOf(conflictField(conflict.key))}
          choices={(["ours", "theirs"] as const).map((side) => ({
            value: side,
            words: <><strong>{conflict[side]}</strong>, as in “{names[side]}”</>,
            hint: gapInWords(gaps[conflict.key]?.[side] ?? null),
          }))}
          onChange={({ target }) => onChoose(conflict.key, target.value === "theirs" ? "theirs" : "ours")}
        />
      ))}
    </Panel>
  );
}

const gapInWords = (gap: Pounds | null): string => (gap === null ? "The plan cannot be worked out with this and what else is taken" : `The unfunded gap over the plan becomes ${formatPounds(gap, "always")}`);
