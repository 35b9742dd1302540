"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedOrNull, typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { type VarianceNote, varianceRisks } from "@/domain/pools/account/variance-note";
import { useTRPC } from "@/trpc/client";

interface VarianceNoteFormProps {
  readonly scenarioId: string;
  readonly year: FinancialYear;
  readonly months: number;
  readonly serviceId: string;
  readonly schemeName: string;
  /** What stands, to begin with. */
  readonly note: VarianceNote | null;
  readonly back: string;
}

/** Says why a scheme differs from its budget, what is done about it and how great the risk is. */
export function VarianceNoteForm({ scenarioId, year, months, serviceId, schemeName, note, back }: VarianceNoteFormProps) {
  const form = useCommandForm("note");
  const explain = useMutation(useTRPC().ledger.explain.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [explanation, risk] = [typedText(typed, "explanation"), varianceRisks.find((each) => each === typedText(typed, "risk"))];
    if (form.refuse([...(explanation === "" ? [{ field: "explanation", message: "Say why it differs from the budget" }] : []), ...(risk === undefined ? [{ field: "risk", message: "Choose how great the risk is" }] : [])]) || risk === undefined) return;
    void form.send({ scenarioId, year, months, serviceId, explanation, action: typedOrNull(typed, "action"), risk }, explain.mutateAsync, () => back);
  }

  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Form onSubmit={submit} aria-label={`Explain ${schemeName}`}>
        <Textarea id={form.idOf("explanation")} name="explanation" label={`Why does ${schemeName} differ from its budget?`} rows={3} defaultValue={note?.explanation} error={form.errorOf("explanation")} />
        <Textarea id={form.idOf("action")} name="action" label="What is done about it?" hint="Leave it empty where nothing needs to be." rows={2} defaultValue={note?.action ?? undefined} error={form.errorOf("action")} />
        <Radios id={form.idOf("risk")} name="risk" label="How great is the risk that it grows?" inline choices={varianceRisks.map((value) => ({ value, words: value.slice(0, 1).toUpperCase() + value.slice(1) }))} defaultValue={note?.risk} error={form.errorOf("risk")} />
        <Button busy={form.busy}>Note the explanation</Button>
      </Form>
    </>
  );
}
