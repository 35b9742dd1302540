"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { type ReferralManner, referralManners, type ReferralVerb } from "@/domain/decisions/referral-stages";
import { useTRPC } from "@/trpc/client";
import { FormDone } from "./form-done";

const verbOf: Readonly<Record<ReferralManner, ReferralVerb>> = { "required": "agree", "consulted": "comment", "for information": "note" };

/** Adds a body to those asked about an item. */
export function ReferralForm({ itemId, bodies }: { readonly itemId: string; readonly bodies: readonly { readonly id: string; readonly name: string }[] }) {
  const form = useCommandForm("referral");
  const prepare = useMutation(useTRPC().decisions.prepareReferral.mutationOptions());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.currentTarget;
    const typed = new FormData(pressed);
    const bodyId = typedText(typed, "bodyId");
    const manner = referralManners.find((known) => known === typed.get("manner"));
    const missing = [...(bodyId === "" ? [{ field: "bodyId", message: "Choose the body" }] : []), ...(manner ? [] : [{ field: "manner", message: "Choose what the body is asked for" }])];
    if (form.refuse(missing) || !manner) return;
    void form.send({ itemId, bodyId, manner, verb: verbOf[manner], note: null }, prepare.mutateAsync).then((isRecorded) => isRecorded && pressed.reset());
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Select id={form.idOf("bodyId")} name="bodyId" label="Which body?" error={form.errorOf("bodyId")} options={[{ value: "", words: "Choose a body" }, ...bodies.map(({ id, name }) => ({ value: id, words: name }))]} />
      <Radios id={form.idOf("manner")} name="manner" label="What is it asked for?" error={form.errorOf("manner")}
        choices={[{ value: "required", words: "Its agreement is required" }, { value: "consulted", words: "Its comments" }, { value: "for information", words: "To note it" }]} />
      <Button kind="secondary" busy={form.busy}>Add this body</Button>
      <FormDone isDone={form.isDone}>The body is added to those asked, above.</FormDone>
    </Form>
  );
}
