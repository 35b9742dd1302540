"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import { TextField } from "@/components/ui/text-field";
import { type ItemOutcome, itemOutcomes } from "@/domain/decisions/item-stages";
import { useTRPC } from "@/trpc/client";
import { decisionAddresses } from "./decision-addresses";

interface RecommendationFormProps {
  readonly itemId: string;
  /** The versions before the board; none for an item without money. `faults` are the confirmations it still lacks. */
  readonly versions: readonly { readonly scenarioId: string; readonly name: string; readonly version: number; readonly faults: readonly string[] }[];
}

const buttonWords: Readonly<Record<ItemOutcome, string>> = { "recommended": "Record the recommendation and refer it", "not recommended": "Record that nothing is recommended", "deferred": "Record that the item is deferred" };

/** Records what the board made of an item: the chosen version, the wording, the reasons, why not the others. */
export function RecommendationForm({ itemId, versions }: RecommendationFormProps) {
  const form = useCommandForm("outcome");
  const [outcome, setOutcome] = useState<ItemOutcome | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const record = useMutation(useTRPC().decisions.recordRecommendation.mutationOptions());
  const recommends = outcome === "recommended";
  const others = versions.filter(({ scenarioId }) => !recommends || scenarioId !== chosen);
  const lacking = versions.find(({ scenarioId }) => scenarioId === chosen)?.faults ?? [];
  const needsVersion = recommends && versions.length > 0;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [wording, reasons] = [typedText(typed, "wording"), typedText(typed, "reasons")];
    const missing = [
      ...(outcome === null ? [{ field: "outcome", message: "Choose the outcome" }] : []),
      ...(needsVersion && chosen === null ? [{ field: "scenarioId", message: "Choose the version that is recommended" }] : []),
      ...(wording === "" ? [{ field: "wording", message: "Write it in the words of the minutes" }] : []),
      ...(reasons === "" ? [{ field: "reasons", message: "Give the reasons: a record without reasons is no record" }] : []),
    ];
    if (form.refuse(missing) || outcome === null) return;
    const alternatives = versions.length === 0
      ? [{ scenarioId: null, name: typedText(typed, "alternative-name") || "None", reason: typedText(typed, "alternative-reason") }]
      : others.map(({ scenarioId, name }) => ({ scenarioId, name, reason: typedText(typed, `why-not-${scenarioId}`) }));
    void form.send(
      { itemId, outcome, scenarioId: needsVersion ? chosen : null, verb: "agree" as const, wording, reasons, keyDecision: typed.get("keyDecision") === "yes", alternatives },
      async (input) => { const { id } = await record.mutateAsync(input); return id; },
      (id) => (outcome === "recommended" ? decisionAddresses.recommendation(String(id)) : undefined),
    );
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Radios id={form.idOf("outcome")} name="outcome" label="What is the outcome the chair has put?" error={form.errorOf("outcome")}
        onChange={(event) => setOutcome(itemOutcomes.find((known) => known === event.currentTarget.value) ?? null)}
        choices={[{ value: "recommended", words: "Recommended", hint: "It goes to the bodies that decide." }, { value: "not recommended", words: "Not recommended" }, { value: "deferred", words: "Deferred", hint: "It comes back to a later meeting as a new item." }]} />
      {needsVersion && (
        <Radios id={form.idOf("scenarioId")} name="scenarioId" label="Which version is recommended?" error={form.errorOf("scenarioId")} onChange={(event) => setChosen(event.currentTarget.value)}
          choices={versions.map(({ scenarioId, name, version, faults }) => ({ value: scenarioId, words: `${name}, version ${version}`, hint: faults.length > 0 ? `Not yet: ${faults.join("; ")}.` : "Confirmed by every partner whose money it uses." }))} />
      )}
      {needsVersion && lacking.length > 0 && <Notice kind="urgent" title="This version cannot be recommended yet" announce><p>Silence is not consent: {lacking.join("; ")}.</p></Notice>}
      <Textarea id={form.idOf("wording")} name="wording" label="In the words of the minutes" rows={3} error={form.errorOf("wording")} />
      <Textarea id={form.idOf("reasons")} name="reasons" label="Reasons" rows={3} error={form.errorOf("reasons")} />
      {versions.length === 0
        ? (
          <>
            <TextField id={form.idOf("alternatives")} name="alternative-name" label="Alternative considered and rejected" hint="Write “None” if there was none." width="half" error={form.errorOf("alternatives")} />
            <Textarea id={form.idOf("alternative-reason")} name="alternative-reason" label="Why was it rejected, or why was there none?" rows={2} />
          </>
        )
        : others.map(({ scenarioId, name }, position) => (
          <Textarea key={scenarioId} id={position === 0 ? form.idOf("alternatives") : form.idOf(`why-not-${scenarioId}`)} name={`why-not-${scenarioId}`} label={`Why not “${name}”?`} rows={2} error={position === 0 ? form.errorOf("alternatives") : undefined} />
        ))}
      <Checkboxes id={form.idOf("keyDecision")} name="keyDecision" label="Is it a key decision for a council?" choices={[{ value: "yes", words: "Yes: significant spending or saving, or a significant effect in two or more wards" }]} />
      <Button busy={form.busy}>{outcome === null ? "Record the outcome" : buttonWords[outcome]}</Button>
    </Form>
  );
}
