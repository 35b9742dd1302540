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
import { useTRPC } from "@/trpc/client";
import { financeHref } from "../finance-address";
import { problemsOf } from "./problems-of";

interface AdoptFormProps {
  readonly optionId: string;
  readonly optionName: string;
  readonly questionId: string;
  readonly scenarioName: string;
  readonly version: number;
  /** Why the board would have to override its own threshold of evidence; none where it need not. */
  readonly overridesNeeded: readonly string[];
}

/** Adopts an option as the next version of its scenario, or of a branch made for it. */
export function AdoptForm({ optionId, optionName, questionId, scenarioName, version, overridesNeeded }: AdoptFormProps) {
  const form = useCommandForm("adopt", problemsOf);
  const adopt = useMutation(useTRPC().mainstreaming.adoptOption.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [into, branchName, reason, overrideReason] = [typedText(typed, "into"), typedText(typed, "branchName"), typedText(typed, "reason"), typedOrNull(typed, "overrideReason")];
    const missing = [
      ...(into === "" ? [{ field: "into", message: "Say where it is adopted" }] : []),
      ...(into === "branch" && branchName === "" ? [{ field: "branchName", message: "Give the branch a name" }] : []),
      ...(overridesNeeded.length > 0 && overrideReason === null ? [{ field: "overrideReason", message: `Say why the project goes in before its evidence is held: ${overridesNeeded[0]?.split(". ")[0] ?? ""}` }] : []),
      ...(reason === "" ? [{ field: "reason", message: "Say why, in a few words" }] : []),
    ];
    if (form.refuse(missing)) return;
    void form.send({ optionId, baseVersion: version, reason, branchName: into === "branch" ? branchName : null, overrideReason }, adopt.mutateAsync, (stored) => financeHref({ questionId, scenarioId: stored.scenarioId }, "/mainstreaming/ladder"));
  }

  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Radios
        id={form.idOf("into")} name="into" label="Where is it adopted?" error={form.errorOf("into")}
        choices={[{ value: "here", words: `In “${scenarioName}”, as version ${version + 1}` }, { value: "branch", words: "In a branch of its own", hint: "The scenario stays as it is, and both can be compared." }]}
      />
      <TextField id={form.idOf("branchName")} name="branchName" label="Name of the branch, if it gets one" defaultValue={optionName} width="half" error={form.errorOf("branchName")} />
      {overridesNeeded.length > 0 && <Textarea id={form.idOf("overrideReason")} name="overrideReason" label="Why does it go in before its evidence is held?" hint="The board reads this beside the option, in the growth bid and wherever the scenario is shown." rows={3} error={form.errorOf("overrideReason")} />}
      <Textarea id={form.idOf("reason")} name="reason" label="Why is it adopted?" rows={2} error={form.errorOf("reason")} />
      <Button busy={form.busy}>Adopt “{optionName}”</Button>
    </Form>
  );
}
