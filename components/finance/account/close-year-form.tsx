"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { useTRPC } from "@/trpc/client";
import { closingFaults } from "./closing-faults";

/** Closes a year, after which it takes no more actuals; only for whoever says that the partners have agreed its outturn. */
export function CloseYearForm({ scenarioId, year }: { readonly scenarioId: string; readonly year: FinancialYear }) {
  const form = useCommandForm("close");
  const close = useMutation(useTRPC().ledger.closeYear.mutationOptions());
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (form.refuse(closingFaults(new FormData(event.currentTarget), year))) return;
    void form.send({ scenarioId, year }, close.mutateAsync);
  }
  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Form onSubmit={submit}>
        <Checkboxes id={form.idOf("agreed")} name="agreed" label="Has it been agreed?" hint="A year that is closed is never opened again." choices={[{ value: "yes", words: "I have agreed the outturn with every partner" }]} error={form.errorOf("agreed")} />
        <Button kind="warning" busy={form.busy}>Close {year} for good</Button>
      </Form>
    </>
  );
}
