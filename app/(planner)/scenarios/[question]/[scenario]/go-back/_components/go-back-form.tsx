"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import { useTRPC } from "@/trpc/client";

interface GoBackFormProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly baseVersion: number;
  readonly version: number;
}

/** Asks why, and goes back. */
export function GoBackForm({ questionId, scenarioId, baseVersion, version }: GoBackFormProps) {
  const form = useCommandForm("go-back");
  const goBack = useMutation(useTRPC().scenarios.goBack.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "reason");
    if (form.refuse(reason === "" ? [{ field: "reason", message: "Say why, in a few words" }] : [])) return;
    void form.send({ scenarioId, baseVersion, version, reason }, goBack.mutateAsync, () => scenarioHref(questionId, scenarioId));
  }

  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Textarea id={form.idOf("reason")} name="reason" label="Why go back?" rows={3} error={form.errorOf("reason")} />
      <Button busy={form.busy}>Go back to version {version}</Button>
    </Form>
  );
}
