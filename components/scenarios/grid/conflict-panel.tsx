"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Radios } from "@/components/ui/radios";
import { type Change, type FieldValue } from "@/domain/plan/change";
import { describeChange } from "@/domain/plan/describe-change";
import { conflictKey } from "@/domain/plan/merge-choice";
import type { Line, Plan } from "@/domain/plan/plan";
import type { Conflict } from "@/domain/plan/three-way";
import { Emphasised } from "../emphasised";
import { ChangeList } from "../version-history";
import type { Choice, Meeting } from "./merge-choice";
import type { NewerVersion } from "./read-conflict";

interface ConflictPanelProps {
  readonly openedVersion: number;
  readonly newer: NewerVersion;
  readonly meeting: Meeting;
  readonly mine: Plan;
  readonly isSaving: boolean;
  readonly onDecide: (choices: Readonly<Record<string, Choice>>) => void;
}

const fieldId = (conflict: Conflict): string => `choice-${conflictKey(conflict).replace(/[^A-Za-z0-9]+/g, "-")}`;

/** Somebody saved a newer version meanwhile: their value and yours side by side, their other changes in words, nothing lost. */
export function ConflictPanel({ openedVersion, newer, meeting, mine, isSaving, onDecide }: ConflictPanelProps) {
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const panel = useRef<HTMLDivElement>(null);
  // The button that was pressed stands at the foot of the page, the choice it leads to at its head.
  useEffect(() => panel.current?.focus(), []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const chosen = meeting.conflicts.map((conflict) => ({ conflict, choice: typed.get(fieldId(conflict)) }));
    const missing = chosen.filter(({ choice }) => choice !== "theirs" && choice !== "mine");
    setFaults(missing.map(({ conflict }) => ({ fieldId: fieldId(conflict), message: "Choose whose value stands" })));
    if (missing.length > 0) return;
    onDecide(Object.fromEntries(chosen.map(({ conflict, choice }) => [conflictKey(conflict), choice === "mine" ? "mine" : "theirs"] as const)));
  }

  return (
    <div ref={panel} tabIndex={-1}>
      <Notice kind="urgent" title={`${newer.savedBy} saved version ${newer.latestVersion} while you were working on version ${openedVersion}`} announce>
        <p>“{newer.reason}” Everything you typed is still here and nothing of it is saved yet.</p>
        <Form onSubmit={submit}>
          <ErrorSummary faults={faults} />
          {meeting.conflicts.length > 0 && <p>You both changed {meeting.conflicts.length === 1 ? "this" : "these"}. Choose which value stands:</p>}
          {meeting.conflicts.map((conflict) => (
            <Radios
              key={conflictKey(conflict)}
              id={fieldId(conflict)}
              name={fieldId(conflict)}
              label={inWords(conflict, conflict.theirs, meeting.theirs).split(":")[0] ?? ""}
              error={faults.find((fault) => fault.fieldId === fieldId(conflict))?.message}
              choices={[
                { value: "theirs", words: <>Theirs: <Emphasised>{inWords(conflict, conflict.theirs, meeting.theirs)}</Emphasised></> },
                { value: "mine", words: <>Yours: <Emphasised>{inWords(conflict, conflict.ours, mine)}</Emphasised></> },
              ]}
            />
          ))}
          {meeting.theirOtherChanges.length > 0 && <><p>Version {newer.latestVersion} also changed this, which you did not touch and which will stay:</p><ChangeList changes={meeting.theirOtherChanges.map((change) => describeChange(change, change.type === "removed" ? mine : meeting.theirs))} /></>}
          <Button busy={isSaving}>Put my changes on top and save as version {newer.latestVersion + 1}</Button>
        </Form>
      </Notice>
    </div>
  );
}

/** One side's value of what both changed, in words. */
function inWords(conflict: Conflict, value: FieldValue | Line, plan: Plan): string {
  const { collection, id, field, base } = conflict;
  if (field !== null) return describeChange({ type: "changed", collection, id, field, before: plain(base), after: plain(value) }, plan);
  if (collection === "about") return "The plan";
  const line = typeof value === "object" ? value : null;
  const was = typeof base === "object" ? base : null;
  const change: Change | null = line !== null ? { type: "added", collection, id, line } : was !== null ? { type: "removed", collection, id, line: was } : null;
  return change === null ? id : describeChange(change, plan);
}

const plain = (value: FieldValue | Line): FieldValue => (typeof value === "object" ? null : value);
