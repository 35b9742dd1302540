"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import { useTRPC } from "@/trpc/client";

/** Discards an option with the reason; it stays beside the others, marked so. */
export function DiscardForm({ optionId, optionName, back }: { readonly optionId: string; readonly optionName: string; readonly back: string }) {
  const form = useCommandForm("discard");
  const discard = useMutation(useTRPC().mainstreaming.discardOption.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "reason");
    if (form.refuse(reason === "" ? [{ field: "reason", message: "Say why it is discarded" }] : [])) return;
    void form.send({ optionId, reason }, discard.mutateAsync, () => back);
  }

  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Textarea id={form.idOf("reason")} name="reason" label="Why is it discarded?" rows={2} error={form.errorOf("reason")} />
      <Button kind="secondary" busy={form.busy}>Discard “{optionName}”</Button>
    </Form>
  );
}
