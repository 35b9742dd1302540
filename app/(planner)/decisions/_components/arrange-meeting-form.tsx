"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedOrNull, typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { readTypedDate } from "@/components/ui/read-typed-date";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";
import { decisionAddresses } from "./decision-addresses";

/** Arranges a meeting of one of the trust's bodies. */
export function ArrangeMeetingForm({ bodies }: { readonly bodies: readonly { readonly id: string; readonly name: string }[] }) {
  const form = useCommandForm("meeting");
  const arrange = useMutation(useTRPC().decisions.arrangeMeeting.mutationOptions());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const part = (name: string) => typedText(typed, `date-${name}`);
    const date = readTypedDate({ day: part("day"), month: part("month"), year: part("year") });
    const count = (name: string) => (/^[1-9]\d?$/.test(typedText(typed, name)) ? Number(typedText(typed, name)) : null);
    const [bodyId, quorumMembers, quorumOrganisations] = [typedText(typed, "bodyId"), count("quorumMembers"), count("quorumOrganisations")];
    const missing = [
      ...(bodyId === "" ? [{ field: "bodyId", message: "Choose the body that meets" }] : []),
      ...(date === null ? [{ field: "date", message: "Enter the date of the meeting" }] : []),
      ...(quorumMembers === null ? [{ field: "quorumMembers", message: "Enter a whole number of members, 1 or more" }] : []),
      ...(quorumOrganisations === null ? [{ field: "quorumOrganisations", message: "Enter a whole number of organisations, 1 or more" }] : []),
    ];
    if (form.refuse(missing) || date === null || quorumMembers === null || quorumOrganisations === null) return;
    void form.send(
      { bodyId, date, startsAt: typedOrNull(typed, "startsAt"), place: typedOrNull(typed, "place"), quorumMembers, quorumOrganisations },
      async (input) => { const { id } = await arrange.mutateAsync(input); return id; },
      (id) => decisionAddresses.meeting(String(id)),
    );
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary faults={form.faults} />
      <Select id={form.idOf("bodyId")} name="bodyId" label="Which body meets?" error={form.errorOf("bodyId")} options={[{ value: "", words: "Choose a body" }, ...bodies.map(({ id, name }) => ({ value: id, words: name }))]} />
      <DateField id={form.idOf("date")} name="date" label="On which day?" hint="For example, 21 June 2005" error={form.errorOf("date")} />
      <TextField id={form.idOf("startsAt")} name="startsAt" label="At what time? (optional)" width="short" error={form.errorOf("startsAt")} />
      <TextField id={form.idOf("place")} name="place" label="Where? (optional)" width="half" error={form.errorOf("place")} />
      <TextField id={form.idOf("quorumMembers")} name="quorumMembers" label="Quorum: voting members" hint="As the board’s rules say. It is counted again for each item." width="short" inputMode="numeric" error={form.errorOf("quorumMembers")} />
      <TextField id={form.idOf("quorumOrganisations")} name="quorumOrganisations" label="Quorum: organisations they come from" width="short" inputMode="numeric" error={form.errorOf("quorumOrganisations")} />
      <Button busy={form.busy}>Arrange the meeting</Button>
    </Form>
  );
}
