"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { typedOrNull, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import { type Position, positions } from "@/domain/decisions/take-part";
import { useTRPC } from "@/trpc/client";
import { FormDone } from "./form-done";

const buttonWords: Readonly<Record<Position, string>> = { agree: "Record that I agree", dissent: "Record that I dissent", abstain: "Record that I abstain" };

/** The position stays chosen, since it can be changed; its reason is recorded and would only be sent twice. */
const clearReason = (form: HTMLFormElement): void => {
  const reason = form.elements.namedItem("reason");
  if (reason instanceof HTMLTextAreaElement) reason.value = "";
};

/** Takes one's own position on what the chair has put. It can be changed until the outcome is recorded. */
export function PositionForm({ itemId, current }: { readonly itemId: string; readonly current: Position | null }) {
  const form = useCommandForm("position");
  const [chosen, setChosen] = useState<Position | null>(current);
  const take = useMutation(useTRPC().decisions.takePosition.mutationOptions());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.currentTarget;
    const reason = typedOrNull(new FormData(pressed), "reason");
    const missing = [
      ...(chosen === null ? [{ field: "position", message: "Choose whether you agree, dissent or abstain" }] : []),
      ...(chosen === "dissent" && reason === null ? [{ field: "reason", message: "Say why you dissent: the reason goes to the deciding bodies" }] : []),
    ];
    if (form.refuse(missing) || chosen === null) return;
    void form.send({ itemId, position: chosen, reason }, take.mutateAsync).then((isRecorded) => { if (isRecorded) clearReason(pressed); });
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Radios id={form.idOf("position")} name="position" label="What is your position on what the chair has put?" error={form.errorOf("position")} defaultValue={current ?? undefined} inline
        onChange={(event) => setChosen(positions.find((known) => known === event.currentTarget.value) ?? null)}
        choices={[{ value: "agree", words: "I agree" }, { value: "dissent", words: "I dissent" }, { value: "abstain", words: "I abstain" }]} />
      <Textarea id={form.idOf("reason")} name="reason" label={chosen === "dissent" ? "Why do you dissent?" : "Reason (optional)"} rows={2} error={form.errorOf("reason")} />
      <Button busy={form.busy}>{chosen === null ? "Record my position" : buttonWords[chosen]}</Button>
      <FormDone isDone={form.isDone}>Your position is recorded. You can change it until the outcome is recorded.</FormDone>
    </Form>
  );
}
