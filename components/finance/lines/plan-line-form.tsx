"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import type { Change } from "@/domain/plan/change";
import { useTRPC } from "@/trpc/client";
import type { DoorRefusal } from "../../scenarios/door-refusal";
import { FieldOfKind, typedInKind } from "./field-of-kind";
import { filledLine } from "./filled-line";
import type { LineToFill } from "./line-to-fill";

interface PlanLineFormProps {
  readonly scenarioId: string;
  readonly baseVersion: number;
  readonly line: LineToFill;
  /** What takes the line away, with what hangs on it; empty for a new line. */
  readonly removal: readonly Change[];
  readonly back: string;
  /** "a letter". */
  readonly noun: string;
}

/** One line of a plan to fill in; it is saved as the next version of the scenario. */
export function PlanLineForm({ scenarioId, baseVersion, line, removal, back, noun }: PlanLineFormProps) {
  const form = useCommandForm("line", faultsOfPlan);
  const save = useMutation(useTRPC().scenarios.saveVersion.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const reason = typedText(typed, "reason");
    const filled = filledLine(line, (field) => typedInKind(typed, field), crypto.randomUUID());
    const missing = [...(filled.ok ? [] : filled.faults), ...(filled.ok && filled.changes.length === 0 ? [{ field: line.fields[0]?.field ?? "reason", message: "Nothing differs from what stands there, so there is nothing to save" }] : []), ...(reason === "" ? [{ field: "reason", message: "Say why, in a few words" }] : [])];
    if (form.refuse(missing) || !filled.ok) return;
    void form.send({ scenarioId, baseVersion, changes: [...filled.changes], reason }, save.mutateAsync, () => back);
  }

  function remove(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "removalReason");
    if (form.refuse(reason === "" ? [{ field: "removalReason", message: "Say why it goes, in a few words" }] : [])) return;
    void form.send({ scenarioId, baseVersion, changes: [...removal], reason }, save.mutateAsync, () => back);
  }

  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Form onSubmit={submit}>
        {line.fields.map((field) => <FieldOfKind key={field.field} field={field} id={form.idOf(field.field)} error={form.errorOf(field.field)} />)}
        <Textarea id={form.idOf("reason")} name="reason" label="Why, in a few words" rows={2} hint="It stands beside the version that this makes." error={form.errorOf("reason")} />
        <Button busy={form.busy}>{line.id === null ? `Add ${noun}` : "Save as a version"}</Button>
      </Form>
      {removal.length > 0 && (
        <Details summary="Remove it">
          <Form onSubmit={remove}>
            {removal.length > 1 && <p>{removal.length - 1} {removal.length === 2 ? "line that hangs on it goes" : "lines that hang on it go"} too. Earlier versions keep everything.</p>}
            <Textarea id={form.idOf("removalReason")} name="removalReason" label="Why it goes" rows={2} error={form.errorOf("removalReason")} />
            <Button kind="warning" busy={form.busy}>Remove it</Button>
          </Form>
        </Details>
      )}
    </>
  );
}

/** What a plan refuses names its lines: "determinations[3].receivedOn"; here the field alone says where. */
function faultsOfPlan(refusal: DoorRefusal) {
  const { evidence } = refusal;
  const problems = typeof evidence === "object" && evidence !== null && "problems" in evidence && Array.isArray(evidence.problems) ? evidence.problems : [];
  const read = problems.flatMap((problem: unknown) => (typeof problem === "object" && problem !== null && "path" in problem && "message" in problem ? [{ field: String(problem.path).split(".").at(-1) ?? null, message: String(problem.message) }] : []));
  return read.length > 0 ? read : [refusal];
}
