"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Textarea } from "@/components/ui/textarea";
import type { Change } from "@/domain/plan/change";
import { useTRPC } from "@/trpc/client";

interface SaveChangesFormProps {
  readonly scenarioId: string;
  readonly version: number;
  readonly changes: readonly Change[];
  readonly reason: string;
  /** The words of the button, which name the act. */
  readonly act: string;
  readonly back: string;
}

/** Saves changes that were worked out as the next version, with a reason. */
export function SaveChangesForm({ scenarioId, version, changes, reason: suggested, act, back }: SaveChangesFormProps) {
  const form = useCommandForm("save");
  const save = useMutation(useTRPC().scenarios.saveVersion.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "reason");
    if (form.refuse(reason === "" ? [{ field: "reason", message: "Say why, in a few words" }] : [])) return;
    void form.send({ scenarioId, baseVersion: version, changes: [...changes], reason }, save.mutateAsync, () => back);
  }

  return (
    <form method="post" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} />
      <Textarea id={form.idOf("reason")} name="reason" label="Why?" defaultValue={suggested} rows={2} error={form.errorOf("reason")} />
      <Button busy={form.busy}>{act}</Button>
    </form>
  );
}
