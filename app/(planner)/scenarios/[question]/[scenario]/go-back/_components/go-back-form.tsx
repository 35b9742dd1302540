"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Textarea } from "@/components/ui/textarea";
import { useTRPC } from "@/trpc/client";

interface GoBackFormProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly baseVersion: number;
  readonly version: number;
}

/** Asks why, and goes back. */
export function GoBackForm({ questionId, scenarioId, baseVersion, version }: GoBackFormProps) {
  const router = useRouter();
  const goBack = useMutation(useTRPC().scenarios.goBack.mutationOptions());
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [idempotencyKey] = useState(() => crypto.randomUUID());

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    setFaults(reason === "" ? [{ fieldId: "reason", message: "Say why, in a few words" }] : []);
    if (reason === "" || goBack.isPending) return;
    try {
      await goBack.mutateAsync({ idempotencyKey, scenarioId, baseVersion, version, reason });
      router.push(scenarioHref(questionId, scenarioId));
      router.refresh();
    } catch (error) {
      const refusal = readRefusal(error);
      setFaults([{ fieldId: refusal.field, message: refusal.message }]);
    }
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary faults={faults} />
      <Textarea id="reason" name="reason" label="Why go back?" rows={3} error={faults.find(({ fieldId }) => fieldId === "reason")?.message} />
      <Button busy={goBack.isPending}>Go back to version {version}</Button>
    </form>
  );
}
