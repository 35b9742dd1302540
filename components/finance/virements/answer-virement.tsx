"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import { useTRPC } from "@/trpc/client";

/** Records the answer of who must agree; agreed, a new version of the plan moves the money. */
export function AnswerVirement({ virementId, approver }: { readonly virementId: string; readonly approver: string }) {
  const form = useCommandForm(`answer-${virementId}`);
  const save = useMutation(useTRPC().virements.answer.mutationOptions());
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [answer, reason] = [(["agreed", "refused"] as const).find((each) => each === typedText(typed, "answer")), typedText(typed, "reason")];
    if (form.refuse([...(answer === undefined ? [{ field: "answer", message: "Choose the answer" }] : []), ...(reason === "" ? [{ field: "reason", message: "Say where it was resolved, or why" }] : [])]) || answer === undefined) return;
    void form.send({ virementId, answer, reason }, save.mutateAsync);
  }
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Form onSubmit={submit}>
        <Radios id={form.idOf("answer")} name="answer" label={`The answer of the ${approver}`} inline choices={[{ value: "agreed", words: "Agreed" }, { value: "refused", words: "Refused" }]} error={form.errorOf("answer")} />
        <Textarea id={form.idOf("reason")} name="reason" label="The minute, or the reason" rows={2} maxLength={400} error={form.errorOf("reason")} />
        <Button busy={form.busy}>Record the answer</Button>
      </Form>
    </>
  );
}
