"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { reliedKey, totalRequired } from "@/components/scenarios/confirm-coverage";
import { faultsOfConfirmation } from "@/components/scenarios/confirmation-form-faults";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { RelianceTable } from "@/components/scenarios/reliance-table";
import { confirmedHref } from "@/components/scenarios/scenario-address";
import { Button } from "@/components/ui/button";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { FieldsetFrame } from "@/components/ui/field-frame";
import { Form } from "@/components/ui/form";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import { type ConfirmationOutcome, confirmationFaults, confirmationOutcomes, type ConfirmationRequest } from "@/domain/decisions/confirm-funding";
import { formatPounds } from "@/domain/money/format-pounds";
import { useTRPC } from "@/trpc/client";

interface ConfirmFormProps {
  readonly questionId: string;
  readonly scenarioId: string;
  readonly version: number;
  readonly contentHash: string;
  readonly organisationName: string;
  readonly request: ConfirmationRequest;
}

const fieldIds = { outcome: "outcome", reliedOn: "reliedOn", statement: "statement", conditions: "conditions" } as const;

/** The finance manager's answer on one version: the sources relied on, the outcome, the statement. */
export function ConfirmForm({ questionId, scenarioId, version, contentHash, organisationName, request }: ConfirmFormProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const confirm = useMutation(trpc.scenarios.confirmFunding.mutationOptions());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<ConfirmationOutcome | null>(null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  // One key for one answer: pressing twice records it once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const isSending = useRef(false);
  const message = (fieldId: string): string | undefined => faults.filter((fault) => fault.fieldId === fieldId).map((fault) => fault.message).join(". ") || undefined;

  const tick = (key: string, isTicked: boolean): void => setTicked((before) => new Set(isTicked ? [...before, key] : [...before].filter((other) => other !== key)));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending.current) return;
    const typed = new FormData(event.currentTarget);
    const statement = String(typed.get("statement") ?? "");
    const conditions = outcome === "confirmed with conditions" ? String(typed.get("conditions") ?? "") : null;
    if (outcome === null) return setFaults([{ fieldId: fieldIds.outcome, message: "Choose whether you confirm, confirm with conditions, or refuse" }]);
    const reliedOn = request.sources.filter((source) => ticked.has(reliedKey(source))).map(({ sourceId, year }) => ({ sourceId, year }));
    const found = confirmationFaults(request, { outcome, statement, conditions, reliedOn });
    setFaults(faultsOfConfirmation(found, fieldIds));
    if (found.length > 0) return;
    isSending.current = true;
    try {
      const { id } = await confirm.mutateAsync({ idempotencyKey, scenarioId, version, contentHash, outcome, statement, conditions, reliedOn });
      router.push(confirmedHref(questionId, scenarioId, id));
      router.refresh();
    } catch (error) {
      isSending.current = false;
      const refusal = readRefusal(error);
      setFaults([{ fieldId: refusal.field, message: refusal.message }]);
      // The page then shows who saved or answered meanwhile; what was typed here stays.
      if (refusal.code === "CONFLICT") router.refresh();
    }
  }

  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={faults} />
      <FieldsetFrame id={fieldIds.reliedOn} label="Which sources do you rely on?" hint={`Only money of ${organisationName} is listed: its base budgets and the grants it is accountable for.`} error={message(fieldIds.reliedOn)}>
        <p className="ww-no-print"><Button kind="secondary" type="button" onClick={() => setTicked(new Set(ticked.size === request.sources.length ? [] : request.sources.map(reliedKey)))}>{ticked.size === request.sources.length ? "Untick every source" : "Tick every source"}</Button></p>
        <RelianceTable id={fieldIds.reliedOn} request={request} organisationName={organisationName} ticked={ticked} onTick={tick} />
      </FieldsetFrame>
      <Radios
        id={fieldIds.outcome}
        name="outcome"
        label="What do you say of this version?"
        error={message(fieldIds.outcome)}
        onChange={(event) => setOutcome(confirmationOutcomes.find((known) => known === event.currentTarget.value) ?? null)}
        choices={[
          { value: "confirmed", words: "I confirm the funding", hint: "The sources above cover what the version takes from us in every year, and no year is left unfunded." },
          { value: "confirmed with conditions", words: "I confirm it with conditions", hint: "A gap may stand, if the conditions say how it is met." },
          { value: "refused", words: "I refuse", hint: "Say why below. The board sees the reason." },
        ]}
      />
      {outcome === "confirmed with conditions" && <Textarea id={fieldIds.conditions} name="conditions" label="The conditions" rows={3} error={message(fieldIds.conditions)} />}
      <Textarea id={fieldIds.statement} name="statement" label={outcome === "refused" ? "Why do you refuse?" : "Your statement"} hint="It is recorded with your role, your organisation and the time, and cannot be changed afterwards." rows={4} error={message(fieldIds.statement)} />
      <Button busy={confirm.isPending} kind={outcome === "refused" ? "warning" : "primary"}>{buttonWords(outcome, request, organisationName, version)}</Button>
    </Form>
  );
}

/** The button names the act: "Confirm £642,108.00 for Luton Borough Council, version 2". */
function buttonWords(outcome: ConfirmationOutcome | null, request: ConfirmationRequest, organisationName: string, version: number): string {
  const amount = `${formatPounds(totalRequired(request), "always")} for ${organisationName}, version ${version}`;
  if (outcome === "refused") return `Refuse ${amount}`;
  return outcome === "confirmed with conditions" ? `Confirm ${amount}, with conditions` : `Confirm ${amount}`;
}
