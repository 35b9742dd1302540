"use client";

import { useMutation } from "@tanstack/react-query";
import { useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { useTRPC } from "@/trpc/client";

/** Settles the quorum of an item. The button says what is counted. */
export function SettleQuorumForm({ itemId, members, organisations }: { readonly itemId: string; readonly members: number; readonly organisations: number }) {
  const form = useCommandForm("quorum");
  const settle = useMutation(useTRPC().decisions.settleQuorum.mutationOptions());
  return (
    <Form onSubmit={(event) => { event.preventDefault(); void form.send({ itemId }, settle.mutateAsync); }}>
      <ErrorSummary faults={form.faults} />
      <Button kind="secondary" busy={form.busy}>Settle the quorum: {members} members from {organisations} organisations</Button>
    </Form>
  );
}
