"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";
import { useCommandForm } from "../forms/use-command-form";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";

/** Says that one has seen what moved, so that next time only what came after is told. */
export function SeenButton() {
  const form = useCommandForm("seen");
  const seen = useMutation(useTRPC().news.seen.mutationOptions());
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Button kind="secondary" type="button" busy={form.busy} onClick={() => void form.send({}, seen.mutateAsync)}>I have seen this</Button>
    </>
  );
}
