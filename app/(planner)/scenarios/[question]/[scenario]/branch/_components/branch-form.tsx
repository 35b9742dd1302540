"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";

interface BranchFormProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly version: number;
}

/** Names a new scenario that leaves from a version of another. */
export function BranchForm({ questionId, scenarioId, version }: BranchFormProps) {
  const form = useCommandForm("branch");
  const branch = useMutation(useTRPC().scenarios.branch.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [name, reason] = [typedText(typed, "name"), typedText(typed, "reason")];
    const missing = [
      ...(name === "" ? [{ field: "name", message: "Give the branch a name" }] : []),
      ...(name.length > 80 ? [{ field: "name", message: "Use at most 80 letters for the name" }] : []),
      ...(reason === "" ? [{ field: "reason", message: "Say why, in a few words" }] : []),
    ];
    if (form.refuse(missing)) return;
    void form.send({ scenarioId, version, name, reason }, branch.mutateAsync, (stored) => scenarioHref(questionId, stored.scenarioId));
  }

  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <TextField id={form.idOf("name")} name="name" label="Name of the new scenario" hint="As it will stand at the head of a column, like “Taper over two years”." error={form.errorOf("name")} width="half" />
      <Textarea id={form.idOf("reason")} name="reason" label="Why is it made?" rows={3} error={form.errorOf("reason")} />
      <Button busy={form.busy}>Branch from version {version}</Button>
    </Form>
  );
}
