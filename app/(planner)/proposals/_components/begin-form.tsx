"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";
import { PressKey } from "./press-key";
import { proposalAddresses } from "./proposal-addresses";

/** Asks for the title and makes the draft. */
export function BeginForm() {
  const router = useRouter();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [pressKey] = useState(() => new PressKey());
  const begin = useMutation(useTRPC().proposals.begin.mutationOptions({
    onSuccess: ({ id }) => router.push(proposalAddresses.tasks(id)),
    onError: ({ message }) => setFaults([{ fieldId: null, message }]),
  }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (begin.isPending) return;
    const title = String(new FormData(event.currentTarget).get("title") ?? "").trim();
    if (title === "") return setFaults([{ fieldId: "title", message: "Enter a title" }]);
    if (title.length > 200) return setFaults([{ fieldId: "title", message: `Use 200 characters or fewer; this has ${title.length}` }]);
    setFaults([]);
    begin.mutate({ title, idempotencyKey: pressKey.for(title) });
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <TextField id="title" name="title" label="What is the proposal called?" hint="A few words that a board member would recognise, such as “Evening family drop-in”. You can change it later." error={faults.find(({ fieldId }) => fieldId === "title")?.message} />
      <Button busy={begin.isPending}>Save and continue</Button>
    </Form>
  );
}
