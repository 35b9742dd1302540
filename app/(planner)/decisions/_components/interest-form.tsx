"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedOrNull, typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import { interestEffects, interestKinds } from "@/domain/decisions/take-part";
import { useTRPC } from "@/trpc/client";
import { capitalised } from "./decision-words";
import { FormDone } from "./form-done";

/** Declares one's own interest in an item. */
export function InterestForm({ itemId }: { readonly itemId: string }) {
  const form = useCommandForm("interest");
  const declare = useMutation(useTRPC().decisions.declareInterest.mutationOptions());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.currentTarget;
    const typed = new FormData(pressed);
    const nature = typedText(typed, "nature");
    const kind = interestKinds.find((known) => known === typed.get("kind"));
    const effect = interestEffects.find((known) => known === typed.get("effect"));
    const missing = [
      ...(kind ? [] : [{ field: "kind", message: "Choose the kind of interest" }]),
      ...(nature === "" ? [{ field: "nature", message: "Say what the interest is" }] : []),
      ...(effect ? [] : [{ field: "effect", message: "Choose what you do" }]),
    ];
    if (form.refuse(missing) || !kind || !effect) return;
    void form.send({ itemId, kind, nature, effect, dispensation: typedOrNull(typed, "dispensation") }, declare.mutateAsync).then((isRecorded) => isRecorded && pressed.reset());
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Radios id={form.idOf("kind")} name="kind" label="What kind of interest is it?" error={form.errorOf("kind")} inline choices={interestKinds.map((kind) => ({ value: kind, words: capitalised(kind) }))} />
      <Textarea id={form.idOf("nature")} name="nature" label="What is it?" hint="For example: my organisation employs the workers this is about." rows={2} error={form.errorOf("nature")} />
      <Radios id={form.idOf("effect")} name="effect" label="What do you do?" error={form.errorOf("effect")}
        choices={[
          { value: "stay and speak", words: "I stay and speak", hint: "You keep your position. Unless the interest is personal, a dispensation is needed." },
          { value: "speak, then leave", words: "I speak, then leave", hint: "You have no position on this item and do not count for its quorum." },
          { value: "withdraw", words: "I withdraw", hint: "You have no position on this item and do not count for its quorum." },
        ]} />
      <TextField id={form.idOf("dispensation")} name="dispensation" label="Dispensation (if one was given)" hint="Who gave it, and when." error={form.errorOf("dispensation")} />
      <Button kind="secondary" busy={form.busy}>Declare this interest</Button>
      <FormDone isDone={form.isDone}>Your interest is declared. It stands beside your name above.</FormDone>
    </Form>
  );
}
