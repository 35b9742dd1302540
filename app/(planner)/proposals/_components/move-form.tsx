"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import type { ProposalAct } from "@/domain/proposals/status";
import { useTRPC } from "@/trpc/client";
import { PressKey } from "./press-key";
import { proposalAddresses } from "./proposal-addresses";

interface MoveFormProps {
  readonly proposalId: string;
  readonly act: ProposalAct;
  readonly needsReason: boolean;
}

const wordsOf: Readonly<Record<ProposalAct, { readonly button: string; readonly hint: string }>> = {
  "begin": { button: "Begin", hint: "" },
  "submit": { button: "Submit", hint: "" },
  "submit again": { button: "Submit again", hint: "" },
  "discard": { button: "Discard this draft", hint: "Nobody else has seen it. It cannot be brought back." },
  "withdraw": { button: "Withdraw this proposal", hint: "It stays on the record as withdrawn, with your reason, and cannot be submitted again." },
  "take up for appraisal": { button: "Take up for appraisal", hint: "Its words then stand until it is decided or sent back." },
  "send back": { button: "Send back for revision", hint: "Say what is needed; its author reads the reason." },
  "recommend": { button: "Record that the board recommends it", hint: "The bodies that decide by law are asked next." },
  "do not recommend": { button: "Record that the board does not recommend it", hint: "Its author is owed the reason and reads it here." },
  "defer": { button: "Record that the board defers it", hint: "Say what the board waits for." },
};

/** One step that the reader may take, closed until it is wanted. */
export function MoveForm({ proposalId, act, needsReason }: MoveFormProps) {
  const router = useRouter();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [pressKey] = useState(() => new PressKey());
  const id = `reason-${act.replaceAll(" ", "-")}`;
  const move = useMutation(useTRPC().proposals.move.mutationOptions({
    onSuccess: ({ status }) => {
      if (status === "discarded") router.push(proposalAddresses.list);
      router.refresh();
    },
    onError: ({ message }) => setFaults([{ fieldId: null, message }]),
  }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (move.isPending) return;
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    if (needsReason && reason.trim() === "") return setFaults([{ fieldId: id, message: "Enter the reason" }]);
    setFaults([]);
    const content = { proposalId, act, reason };
    move.mutate({ ...content, idempotencyKey: pressKey.for(content) });
  };
  return (
    <Details summary={wordsOf[act].button}>
      <Form onSubmit={submit}>
        <ErrorSummary faults={faults} />
        {needsReason
          ? <Textarea id={id} name="reason" label="Reason" hint={wordsOf[act].hint} rows={3} error={faults.find(({ fieldId }) => fieldId === id)?.message} />
          : <p>{wordsOf[act].hint}</p>}
        <Button kind={act === "discard" || act === "withdraw" ? "warning" : "primary"} busy={move.isPending}>{wordsOf[act].button}</Button>
      </Form>
    </Details>
  );
}
