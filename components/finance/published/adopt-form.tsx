"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { changesToAdopt, reasonToAdopt } from "@/domain/base-budget-import/adopt-base-budgets";
import type { OfferedBudgets } from "@/domain/base-budget-import/offer-base-budgets";
import { formatPounds } from "@/domain/money/format-pounds";
import type { Line } from "@/domain/plan/plan";
import { useTRPC } from "@/trpc/client";

interface AdoptFormProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly version: number;
  readonly offer: OfferedBudgets;
  readonly held: readonly Line<"baseBudgets">[];
  readonly partners: readonly Line<"partners">[];
  readonly services: readonly Line<"services">[];
}

/** Chooses lines of the return and saves them as base budgets in the scenario's next version. */
export function AdoptForm({ questionId, scenarioId, version, offer, held, partners, services }: AdoptFormProps) {
  const form = useCommandForm("adopt");
  const save = useMutation(useTRPC().scenarios.saveVersion.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const serviceId = typedText(typed, "service") || null;
    const chosen = typed.getAll("line").map((key) => ({ key: String(key), serviceId }));
    const changes = changesToAdopt(held, offer, typedText(typed, "partner"), chosen);
    const missing = chosen.length === 0 ? "Choose at least one line" : changes.length === 0 ? "The scenario holds these lines already, with these amounts" : null;
    if (form.refuse(missing === null ? [] : [{ field: "line", message: missing }])) return;
    const reason = typedText(typed, "reason") || reasonToAdopt(offer, chosen);
    void form.send({ scenarioId, baseVersion: version, changes, reason }, save.mutateAsync, () => scenarioHref(questionId, scenarioId));
  }

  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Checkboxes id={form.idOf("line")} name="line" label="Lines to take" error={form.errorOf("line")} choices={offer.offered.filter(({ refused }) => refused === null).map(({ key, name, amount }) => ({ value: key, words: `${name}, ${formatPounds(amount)} a year` }))} />
      <Select id={form.idOf("partner")} name="partner" label="Whose base budget" defaultValue={(partners.find(({ sector }) => sector === "council") ?? partners[0])?.id} options={partners.map(({ id, name }) => ({ value: id, words: name }))} />
      <Select id={form.idOf("service")} name="service" label="For which service" hint="A base budget for any service pays for whatever the plan leaves unpaid." options={[{ value: "", words: "Any service" }, ...services.map(({ id, name }) => ({ value: id, words: name }))]} />
      <Textarea id={form.idOf("reason")} name="reason" label="Why (optional)" hint="Without words of yours, the version says which release and lines it takes." rows={2} error={form.errorOf("reason")} />
      <Button busy={form.busy}>Save as version {version + 1}</Button>
    </Form>
  );
}
