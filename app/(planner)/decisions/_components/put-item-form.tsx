"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedOrNull, typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";
import { decisionAddresses } from "./decision-addresses";

/** Puts an item on a meeting's agenda; the scenarios of its question are frozen at their latest versions. */
export function PutItemForm({ meetingId, questions }: { readonly meetingId: string; readonly questions: readonly { readonly id: string; readonly title: string }[] }) {
  const form = useCommandForm("item");
  const put = useMutation(useTRPC().decisions.putItem.mutationOptions());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [title, asked] = [typedText(typed, "title"), typedText(typed, "asked")];
    const missing = [...(title === "" ? [{ field: "title", message: "Give the item a title" }] : []), ...(asked === "" ? [{ field: "asked", message: "Say what the board is asked to do" }] : [])];
    if (form.refuse(missing)) return;
    const decisionRule = typedText(typed, "decisionRule") === "simple majority" ? "simple majority" as const : "consensus" as const;
    void form.send(
      { meetingId, title, asked, questionId: typedOrNull(typed, "questionId"), scenarioIds: [], decisionRule },
      async (input) => { const { id } = await put.mutateAsync(input); return id; },
      (id) => decisionAddresses.item(String(id)),
    );
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <TextField id={form.idOf("title")} name="title" label="Title of the item" width="half" error={form.errorOf("title")} />
      <Textarea id={form.idOf("asked")} name="asked" label="What is the board asked to do?" rows={2} error={form.errorOf("asked")} />
      <Select id={form.idOf("questionId")} name="questionId" label="Which question’s scenarios are before it?" hint="Each scenario is frozen at its latest version." error={form.errorOf("questionId")}
        options={[{ value: "", words: "None: an item without money" }, ...questions.map(({ id, title }) => ({ value: id, words: title }))]} />
      <Radios id={form.idOf("decisionRule")} name="decisionRule" label="How does the board come to its view?" defaultValue="consensus"
        choices={[{ value: "consensus", words: "By consensus", hint: "Where there is none, the majority view is recorded with every dissent." }, { value: "simple majority", words: "By simple majority" }]} />
      <Button kind="secondary" busy={form.busy}>Put the item on the agenda</Button>
    </Form>
  );
}
