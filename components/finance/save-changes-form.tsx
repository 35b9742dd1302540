"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent, ReactNode } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import type { Change } from "@/domain/plan/change";
import { useTRPC } from "@/trpc/client";

interface SaveChangesFormProps {
  readonly scenarioId: string;
  readonly baseVersion: number;
  /** What was tried and is now to be saved as the next version. */
  readonly changes: readonly Change[];
  /** Names the act: "Record Children's Fund". */
  readonly children: ReactNode;
  readonly reasonLabel?: string;
  readonly defaultReason?: string | undefined;
  /** Where to go once it is saved. */
  readonly next: string;
}

/** Saves changes that were looked at, with a reason. */
export function SaveChangesForm({ scenarioId, baseVersion, changes, children, reasonLabel = "Why?", defaultReason, next }: SaveChangesFormProps) {
  const form = useCommandForm("save");
  const save = useMutation(useTRPC().scenarios.saveVersion.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "reason");
    if (form.refuse(reason === "" ? [{ field: "reason", message: "Say why, in a few words" }] : [])) return;
    void form.send({ scenarioId, baseVersion, changes: [...changes], reason }, save.mutateAsync, () => next);
  }

  return (
    <Form onSubmit={submit} className="ww-save-changes ww-no-print">
      <ErrorSummary faults={form.faults} />
      <TextField id={form.idOf("reason")} name="reason" label={reasonLabel} width="half" hint="It stands with the version that is saved." defaultValue={defaultReason} error={form.errorOf("reason")} />
      <Button busy={form.busy}>{children}</Button>
    </Form>
  );
}
