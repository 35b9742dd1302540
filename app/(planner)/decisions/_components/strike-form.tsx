"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";

/** Strikes out an entry made in error. It stays on the page with its reason. */
export function StrikeForm({ attendanceId, who }: { readonly attendanceId: string; readonly who: string }) {
  const form = useCommandForm(`strike-${attendanceId}`);
  const strike = useMutation(useTRPC().decisions.strikeAttendance.mutationOptions());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "reason");
    if (form.refuse(reason === "" ? [{ field: "reason", message: "Say why the entry is struck out" }] : [])) return;
    void form.send({ attendanceId, reason }, strike.mutateAsync);
  };
  return (
    <Details summary={<>Entered in error<span className="ww-visually-hidden">: {who}</span></>}>
      <Form onSubmit={submit}>
        <ErrorSummary faults={form.faults} />
        <TextField id={form.idOf("reason")} name="reason" label="Why is it struck out?" error={form.errorOf("reason")} />
        <Button kind="warning" busy={form.busy}>Strike out {who}</Button>
      </Form>
    </Details>
  );
}
