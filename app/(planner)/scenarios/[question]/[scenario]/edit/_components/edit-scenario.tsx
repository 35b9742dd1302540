"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, useReducer, useRef, useState } from "react";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { DraftOffer } from "@/components/scenarios/drafts/draft-offer";
import { KeptLine, KeptMark } from "@/components/scenarios/drafts/kept-line";
import { useKeptDraft } from "@/components/scenarios/drafts/use-kept-draft";
import { cellDomId } from "@/components/scenarios/grid/cell";
import { ConflictPanel } from "@/components/scenarios/grid/conflict-panel";
import { EditGrid } from "@/components/scenarios/grid/edit-grid";
import type { EditFigures } from "@/components/scenarios/grid/edit-figures";
import { changesToSave, editReducer, type EditAction, type EditState, startEditing } from "@/components/scenarios/grid/edit-state";
import { type Choice, meet, mergedPlan } from "@/components/scenarios/grid/merge-choice";
import { faultsOfPlan } from "@/components/scenarios/grid/plan-faults";
import type { RuleTitles } from "@/components/scenarios/grid/rule-of-problem";
import { type NewerVersion, readConflict } from "@/components/scenarios/grid/read-conflict";
import { useWarningBeforeLeaving } from "@/components/scenarios/grid/use-warning-before-leaving";
import { trustSaved, workOut } from "@/components/scenarios/grid/work-out";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import type { Plan } from "@/domain/plan/plan";
import { useTRPC } from "@/trpc/client";

interface EditScenarioProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly version: number;
  readonly plan: Plan;
  /** The totals that the server worked out of the plan; shown where the browser cannot. */
  readonly figures: EditFigures;
  /** The titles of the rules that a refused line may lead to. */
  readonly ruleTitles: RuleTitles;
}

const nothing = "Nothing differs from the version you opened, so there is nothing to save";

/** The grid in which a commissioning officer edits a scenario, with its totals, its way back and its saving. */
export function EditScenario({ questionId, scenarioId, version, plan, figures, ruleTitles }: EditScenarioProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const save = useMutation(trpc.scenarios.saveVersion.mutationOptions());
  const [state, dispatch] = useReducer(editReducer, startEditing(plan, version));
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [newer, setNewer] = useState<NewerVersion | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const [reason, setReason] = useState("");
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const kept = useKeptDraft({ scenarioId, state, reason, isPaused: save.isPending || isSaved });
  useWarningBeforeLeaving(kept.isUnkept && !isSaved);

  useState(() => trustSaved(plan, figures));

  /** Sends what differs from the version this edit stands on; keeps everything when it is refused. */
  async function send(edit: EditState) {
    const found = faultsBeforeSaving(edit, reason);
    setFaults(found);
    if (found.length > 0) return;
    try {
      const stored = await save.mutateAsync({ idempotencyKey: crypto.randomUUID(), scenarioId, baseVersion: edit.baseVersion, changes: changesToSave(edit, reason), reason });
      setIsSaved(true);
      router.push(scenarioHref(questionId, scenarioId, stored.version));
      router.refresh();
    } catch (error) {
      const refusal = readRefusal(error);
      const conflict = readConflict(refusal.evidence);
      setNewer(conflict);
      setFaults(conflict === null ? [{ fieldId: refusal.field, message: refusal.message }] : []);
      if (conflict !== null) window.scrollTo({ top: 0 });
    }
  }

  function decide(choices: Readonly<Record<string, Choice>>) {
    if (newer === null) return;
    const { theirs } = meet(state.base, state.plan, newer.theirChanges);
    const action: EditAction = { type: "stand on", base: theirs, baseVersion: newer.latestVersion, plan: mergedPlan(state.base, state.plan, theirs, choices) };
    dispatch(action);
    setNewer(null);
    void send(editReducer(state, action));
  }

  function undoByKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.target === reasonField.current) return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (key !== "z" && !isRedo) return;
    event.preventDefault();
    if (state.draft !== null && !isRedo) dispatch({ type: "give up typing", cell: state.draft.cell });
    else dispatch({ type: isRedo ? "redo" : "undo" });
  }

  if (kept.offer !== null) return <DraftOffer draft={kept.offer} plan={plan} onPutAway={kept.putAway} onGoOn={(action, written, meanwhile) => { dispatch(action); setReason(written); setNewer(meanwhile); kept.goOn(); }} />;
  return (
    <div onKeyDown={undoByKey}>
      {newer !== null && <ConflictPanel openedVersion={state.baseVersion} newer={newer} meeting={meet(state.base, state.plan, newer.theirChanges)} mine={state.plan} isSaving={save.isPending} onDecide={decide} />}
      <ErrorSummary faults={faults} />
      <div className="ww-actions">
        <Button kind="secondary" type="button" aria-disabled={state.past.length === 0} onClick={() => dispatch({ type: "undo" })}>Undo</Button>
        <Button kind="secondary" type="button" aria-disabled={state.future.length === 0} onClick={() => dispatch({ type: "redo" })}>Redo</Button>
        <span className="ww-actions__aside ww-no-print">Arrows move, with Shift they choose cells; Enter goes down, Tab across, F2 writes within a cell, Esc gives up, Ctrl and D fills down, Ctrl and Z undoes. Copy and paste work as in a spreadsheet.</span>
      </div>
      <KeptLine kept={kept} />
      <EditGrid state={state} dispatch={dispatch} served={figures} titles={ruleTitles} kept={<KeptMark kept={kept} version={state.baseVersion + 1} />} />
      <Form className="ww-grid__save" onSubmit={(event: FormEvent) => { event.preventDefault(); if (!save.isPending) void send(editReducer(state, { type: "leave cell" })); }}>
        <Textarea ref={reasonField} id="reason" name="reason" value={reason} onChange={(event) => setReason(event.currentTarget.value)} label={`Why are you saving version ${state.baseVersion + 1}?`} hint="Everyone who looks at the scenario sees this beside the version." rows={2} error={faults.find(({ fieldId }) => fieldId === "reason")?.message} />
        <Button kind={newer === null ? "primary" : "secondary"} busy={save.isPending}>Save as version {state.baseVersion + 1}</Button>
      </Form>
    </div>
  );
}

/** What keeps this edit from being saved, each with the field to mend. */
function faultsBeforeSaving(edit: EditState, reason: string): FormFault[] {
  const cells = Object.values(edit.faults).map(({ cell, reason: why }) => ({ fieldId: cellDomId(cell), message: why }));
  const changes = changesToSave(edit, reason.trim() === "" ? "-" : reason);
  const worked = workOut(edit.plan);
  return [
    ...cells,
    ...(worked.ok || worked.maySave ? [] : faultsOfPlan(edit.plan, worked.problems)),
    ...(cells.length === 0 && changes.length === 0 ? [{ fieldId: null, message: nothing }] : []),
    ...(reason.trim() === "" && changes.length > 0 ? [{ fieldId: "reason", message: "Say why, in a few words" }] : []),
  ];
}
