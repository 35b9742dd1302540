"use client";

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { ConflictChoices } from "@/components/scenarios/merge/conflict-choices";
import { GapOutlook } from "@/components/scenarios/merge/gap-outlook";
import { faultsOfRefusal } from "@/components/scenarios/merge/merge-faults";
import { conflictField } from "@/components/scenarios/merge/merge-fields";
import { OfferedChanges } from "@/components/scenarios/merge/offered-changes";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import type { Side } from "@/domain/plan/merge-choice";
import { useTRPC } from "@/trpc/client";
import type { Outputs } from "@/trpc/types";

interface MergeFormProps {
  readonly questionId: string;
  readonly offer: Outputs["merging"]["offer"];
}

/** What is offered, what is contested and what it comes to; keeps every tick and choice when the merge is refused. */
export function MergeForm({ questionId, offer }: MergeFormProps) {
  const { into, from, lines, conflicts } = offer;
  const router = useRouter();
  const trpc = useTRPC();
  const merge = useMutation(trpc.merging.merge.mutationOptions());
  const form = useCommandForm("merge", (refusal) => {
    // Somebody saved meanwhile: what is offered now is fetched, and what was ticked stays.
    if (refusal.code === "CONFLICT") router.refresh();
    return faultsOfRefusal(refusal, offer);
  });
  const [left, setLeft] = useState<readonly string[]>([]);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const isTouched = left.length > 0 || Object.keys(choices).length > 0;
  const weighed = useQuery({ ...trpc.merging.weigh.queryOptions({ scenarioId: into.scenarioId, from: from.scenarioId, fromVersion: from.version, left: [...left], choices }), enabled: isTouched, placeholderData: keepPreviousData });
  const consequences = (isTouched ? weighed.data : undefined) ?? offer.consequences;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = typedText(new FormData(event.currentTarget), "reason");
    const missing = conflicts.filter(({ key }) => choices[key] === undefined).map(({ key, subject }) => ({ field: conflictField(key), message: `Choose which value stands: ${subject}` }));
    if (form.refuse(reason === "" ? [...missing, { field: "reason", message: "Say why, in a few words" }] : missing)) return;
    const taken = lines.flatMap(({ changes }) => changes.map(({ key }) => key)).filter((key) => !left.includes(key));
    const stillContested = Object.fromEntries(conflicts.map(({ key }) => [key, choices[key] ?? "ours"] as const));
    const asked = { scenarioId: into.scenarioId, baseVersion: into.version, from: from.scenarioId, fromVersion: from.version, taken, choices: stillContested, reason };
    await form.send(asked, merge.mutateAsync, ({ scenarioId, version }) => scenarioHref(questionId, scenarioId, version));
  }

  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={form.faults} />
      {conflicts.length > 0 && <ConflictChoices names={{ ours: into.name, theirs: from.name }} conflicts={conflicts} gaps={consequences.ofChoice} form={form} onChoose={(key, side) => setChoices((chosen) => ({ ...chosen, [key]: side }))} />}
      {lines.length > 0 && <OfferedChanges from={from.name} lines={lines} form={form} onTick={(key, isTicked) => setLeft((keys) => (isTicked ? keys.filter((other) => other !== key) : [...keys, key]))} />}
      <GapOutlook consequences={consequences} isWorking={weighed.isFetching} />
      <Textarea id={form.idOf("reason")} name="reason" label={`Why are you saving version ${into.version + 1}?`} hint="Everyone who looks at the scenario sees this beside the version." rows={2} error={form.errorOf("reason")} />
      <Button busy={form.busy}>Merge and save as version {into.version + 1}</Button>
    </Form>
  );
}
