"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { useTRPC } from "@/trpc/client";

/** Closes a year, after which it takes no more actuals. */
export function CloseYearForm({ scenarioId, year }: { readonly scenarioId: string; readonly year: FinancialYear }) {
  const form = useCommandForm("close");
  const close = useMutation(useTRPC().ledger.closeYear.mutationOptions());
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void form.send({ scenarioId, year }, close.mutateAsync);
  }
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Form onSubmit={submit}><Button kind="warning" busy={form.busy}>Close {year} for good</Button></Form>
    </>
  );
}
