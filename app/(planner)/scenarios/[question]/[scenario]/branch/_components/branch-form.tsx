"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";

interface BranchFormProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly version: number;
}

/** Names a new scenario that leaves from a version of another. */
export function BranchForm({ questionId, scenarioId, version }: BranchFormProps) {
  const router = useRouter();
  const branch = useMutation(useTRPC().scenarios.branch.mutationOptions());
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const message = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.message;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const name = String(typed.get("name") ?? "").trim();
    const reason = String(typed.get("reason") ?? "").trim();
    const found: FormFault[] = [];
    if (name === "") found.push({ fieldId: "name", message: "Give the branch a name" });
    if (name.length > 80) found.push({ fieldId: "name", message: "Use at most 80 letters for the name" });
    if (reason === "") found.push({ fieldId: "reason", message: "Say why, in a few words" });
    setFaults(found);
    if (found.length > 0 || branch.isPending) return;
    try {
      const stored = await branch.mutateAsync({ idempotencyKey, scenarioId, version, name, reason });
      router.push(scenarioHref(questionId, stored.scenarioId));
      router.refresh();
    } catch (error) {
      const refusal = readRefusal(error);
      setFaults([{ fieldId: refusal.field, message: refusal.message }]);
    }
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary faults={faults} />
      <TextField id="name" name="name" label="Name of the new scenario" hint="As it will stand at the head of a column, like “Taper over two years”." error={message("name")} width="half" />
      <Textarea id="reason" name="reason" label="Why is it made?" rows={3} error={message("reason")} />
      <Button busy={branch.isPending}>Branch from version {version}</Button>
    </form>
  );
}
