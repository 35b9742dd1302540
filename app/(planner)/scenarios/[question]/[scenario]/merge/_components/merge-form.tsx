"use client";

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { ConflictChoices } from "@/components/scenarios/merge/conflict-choices";
import { conflictFieldId } from "@/components/scenarios/merge/field-ids";
import { GapOutlook } from "@/components/scenarios/merge/gap-outlook";
import { faultsOfRefusal } from "@/components/scenarios/merge/merge-faults";
import { OfferedChanges } from "@/components/scenarios/merge/offered-changes";
import { scenarioHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
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
  const [left, setLeft] = useState<readonly string[]>([]);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const isTouched = left.length > 0 || Object.keys(choices).length > 0;
  const weighed = useQuery({ ...trpc.merging.weigh.queryOptions({ scenarioId: into.scenarioId, from: from.scenarioId, fromVersion: from.version, left: [...left], choices }), enabled: isTouched, placeholderData: keepPreviousData });
  const consequences = (isTouched ? weighed.data : undefined) ?? offer.consequences;
  const errorOf = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.message;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (merge.isPending) return;
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    const found: FormFault[] = conflicts.filter(({ key }) => choices[key] === undefined).map(({ key, subject }) => ({ fieldId: conflictFieldId(key), message: `Choose which value stands: ${subject}` }));
    if (reason === "") found.push({ fieldId: "reason", message: "Say why, in a few words" });
    setFaults(found);
    if (found.length > 0) return;
    const taken = lines.flatMap(({ changes }) => changes.map(({ key }) => key)).filter((key) => !left.includes(key));
    const stillContested = Object.fromEntries(conflicts.map(({ key }) => [key, choices[key] ?? "ours"] as const));
    try {
      const stored = await merge.mutateAsync({ idempotencyKey: crypto.randomUUID(), scenarioId: into.scenarioId, baseVersion: into.version, from: from.scenarioId, fromVersion: from.version, taken, choices: stillContested, reason });
      router.push(scenarioHref(questionId, stored.scenarioId, stored.version));
      router.refresh();
    } catch (error) {
      const refusal = readRefusal(error);
      setFaults(faultsOfRefusal(refusal, offer));
      // Somebody saved meanwhile: what is offered now is fetched, and what was ticked stays.
      if (refusal.code === "CONFLICT") router.refresh();
    }
  }

  return (
    <form method="post" className="ww-merge" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary faults={faults} />
      {conflicts.length > 0 && <ConflictChoices names={{ ours: into.name, theirs: from.name }} conflicts={conflicts} gaps={consequences.ofChoice} errorOf={errorOf} onChoose={(key, side) => setChoices((chosen) => ({ ...chosen, [key]: side }))} />}
      {lines.length > 0 && <OfferedChanges from={from.name} lines={lines} errorOf={errorOf} onTick={(key, isTicked) => setLeft((keys) => (isTicked ? keys.filter((other) => other !== key) : [...keys, key]))} />}
      <GapOutlook consequences={consequences} isWorking={weighed.isFetching} />
      <Textarea id="reason" name="reason" label={`Why are you saving version ${into.version + 1}?`} hint="Everyone who looks at the scenario sees this beside the version." rows={2} error={errorOf("reason")} />
      <Button busy={merge.isPending}>Merge and save as version {into.version + 1}</Button>
    </form>
  );
}
