"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { DateField } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { readTypedDate } from "@/components/ui/read-typed-date";
import { Radios } from "@/components/ui/radios";
import { Textarea } from "@/components/ui/textarea";
import { answersOpenFrom, nextStage, type ReferralAnswerKind, type ReferralStage } from "@/domain/decisions/referral-stages";
import { useTRPC } from "@/trpc/client";
import { capitalised } from "./decision-words";

interface AnswerFormProps {
  readonly referralId: string;
  readonly bodyName: string;
  readonly stage: ReferralStage;
}

const typedDate = (typed: FormData, name: string): string | null => {
  const part = (which: string) => typedText(typed, `${name}-${which}`);
  return readTypedDate({ day: part("day"), month: part("month"), year: part("year") });
};
const isEmpty = (typed: FormData, name: string): boolean => ["day", "month", "year"].every((part) => typedText(typed, `${name}-${part}`) === "");

/** Records what a body answered, or at which of its meetings it takes the referral. Only what may follow is offered. */
export function AnswerForm({ referralId, bodyName, stage }: AnswerFormProps) {
  const trpc = useTRPC();
  const form = useCommandForm(`answer-${referralId}`);
  const [kind, setKind] = useState<ReferralAnswerKind | null>(null);
  const record = useMutation(trpc.decisions.recordAnswer.mutationOptions());
  const schedule = useMutation(trpc.decisions.scheduleReferral.mutationOptions());
  const open = answersOpenFrom(stage);
  if (open.length === 0) return null;

  const submitAnswer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [decidedOn, publishedOn, reason] = [typedDate(typed, "decidedOn"), typedDate(typed, "publishedOn"), typedText(typed, "reason")];
    const missing = [
      ...(kind === null ? [{ field: "kind", message: "Choose the answer" }] : []),
      ...(decidedOn === null ? [{ field: "decidedOn", message: "Enter the day of the decision" }] : []),
      ...(publishedOn === null && !isEmpty(typed, "publishedOn") ? [{ field: "publishedOn", message: "Enter the day of publication, or leave it empty" }] : []),
      ...(reason === "" ? [{ field: "reason", message: "Give the body’s reason, or the minute it is taken from" }] : []),
    ];
    if (form.refuse(missing) || kind === null || decidedOn === null) return;
    void form.send({ referralId, kind, decidedOn, publishedOn, reason, touchesMoneyOrScope: typed.get("touches") === "yes" }, record.mutateAsync);
  };
  const submitDate = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const date = typedDate(new FormData(event.currentTarget), "date");
    if (form.refuse(date === null ? [{ field: "date", message: "Enter the day of the body’s meeting" }] : []) || date === null) return;
    void form.send({ referralId, date }, schedule.mutateAsync);
  };
  return (
    <div className="ww-no-print">
      <ErrorSummary faults={form.faults} />
      {nextStage(stage, "a meeting is fixed") !== null && (
        <Details summary={`Fix the meeting of ${bodyName}`}>
          <Form onSubmit={submitDate}>
            <DateField id={form.idOf("date")} name="date" label="On which day does it take the referral?" error={form.errorOf("date")} />
            <Button kind="secondary" busy={form.busy}>Fix the meeting</Button>
          </Form>
        </Details>
      )}
      <Details summary={`Record the answer of ${bodyName}`}>
        <Form onSubmit={submitAnswer}>
          <Radios id={form.idOf("kind")} name="kind" label="What did it answer?" error={form.errorOf("kind")} onChange={(event) => setKind(open.find((known) => known === event.currentTarget.value) ?? null)} choices={open.map((answer) => ({ value: answer, words: capitalised(answer) }))} />
          <DateField id={form.idOf("decidedOn")} name="decidedOn" label="On which day?" hint="For example, 19 July 2005" error={form.errorOf("decidedOn")} />
          <DateField id={form.idOf("publishedOn")} name="publishedOn" label="When was it published? (optional)" hint="Left empty, it is the next working day." error={form.errorOf("publishedOn")} />
          <Textarea id={form.idOf("reason")} name="reason" label="Reason" hint="The body’s own, or the minute it is taken from." rows={2} error={form.errorOf("reason")} />
          {kind === "agreed with amendment" && <Checkboxes id={form.idOf("touches")} name="touches" label="What does the amendment touch?" choices={[{ value: "yes", words: "It changes the money or the scope, so the board must look again" }]} />}
          <Button busy={form.busy}>{kind === null ? "Record the answer" : `Record “${kind}” for ${bodyName}`}</Button>
        </Form>
      </Details>
    </div>
  );
}
