"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import type { VirementWish } from "@/domain/pools/virements/virement-wish";
import { useTRPC } from "@/trpc/client";

interface AskVirementProps {
  readonly scenarioId: string;
  readonly version: number;
  readonly wish: VirementWish;
  readonly reason: string;
  readonly approver: string;
  /** The list in which it waits. */
  readonly back: string;
}

/** Asks for a virement that was looked at. Nothing moves before it is agreed. */
export function AskVirement({ scenarioId, version, wish, reason, approver, back }: AskVirementProps) {
  const form = useCommandForm("ask");
  const ask = useMutation(useTRPC().virements.ask.mutationOptions());
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void form.send({ scenarioId, version, wish, reason }, ask.mutateAsync, () => back);
  }
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Form className="ww-account-ask" onSubmit={submit}>
        <p>Nothing moves until it is agreed.</p>
        <Button busy={form.busy}>Ask the {approver}</Button>
      </Form>
    </>
  );
}
