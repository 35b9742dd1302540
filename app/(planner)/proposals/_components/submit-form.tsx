"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { useTRPC } from "@/trpc/client";
import { PressKey } from "./press-key";
import { proposalAddresses } from "./proposal-addresses";

interface SubmitFormProps {
  readonly proposalId: string;
  readonly contentToken: string;
  readonly organisationName: string;
  readonly trustName: string;
  readonly isRevision: boolean;
}

/** The declaration and the button. Pressed twice, it submits once. */
export function SubmitForm({ proposalId, contentToken, organisationName, trustName, isRevision }: SubmitFormProps) {
  const router = useRouter();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [pressKey] = useState(() => new PressKey());
  const submission = useMutation(useTRPC().proposals.submit.mutationOptions({
    onSuccess: () => {
      router.push(proposalAddresses.submitted(proposalId));
      router.refresh();
    },
    onError: ({ message }) => setFaults([{ fieldId: null, message }]),
  }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (submission.isPending || submission.isSuccess) return;
    if (new FormData(event.currentTarget).get("declaration") !== "yes") return setFaults([{ fieldId: "declaration", message: "Declare that your organisation makes this proposal" }]);
    setFaults([]);
    const content = { proposalId, seen: contentToken, isDeclared: true as const };
    submission.mutate({ ...content, idempotencyKey: pressKey.for(content) });
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <h2>Declaration</h2>
      <Checkboxes
        id="declaration" name="declaration"
        label={isRevision ? "Before you submit the revision" : "Before you submit"}
        hint={`Everyone in ${trustName} can read what you submit. It cannot be made private again, but you can revise or withdraw it.`}
        error={faults.find(({ fieldId }) => fieldId === "declaration")?.message}
        choices={[{ value: "yes", words: `${organisationName} makes this proposal, and I may submit it on its behalf` }]}
      />
      <Button busy={submission.isPending || submission.isSuccess}>{isRevision ? "Submit the revision" : "Submit the proposal"}</Button>
    </Form>
  );
}
