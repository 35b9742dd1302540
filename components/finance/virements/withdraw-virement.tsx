"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import { useTRPC } from "@/trpc/client";

/** Takes back one's own asking while it waits. */
export function WithdrawVirement({ virementId }: { readonly virementId: string }) {
  const form = useCommandForm(`withdraw-${virementId}`);
  const withdraw = useMutation(useTRPC().virements.withdraw.mutationOptions());
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "reason");
    if (form.refuse(reason === "" ? [{ field: "reason", message: "Say why it is withdrawn" }] : [])) return;
    void form.send({ virementId, reason }, withdraw.mutateAsync);
  }
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Form onSubmit={submit}>
        <Textarea id={form.idOf("reason")} name="reason" label="Why is it withdrawn?" rows={2} maxLength={400} error={form.errorOf("reason")} />
        <Button kind="secondary" busy={form.busy}>Withdraw it</Button>
      </Form>
    </>
  );
}
