"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { typedOrNull, typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useTRPC } from "@/trpc/client";
import type { Outputs } from "@/trpc/types";

type Choices = Outputs["decisions"]["choices"];

/** Enters a member of the board, or somebody without a sign-in, as present. */
export function AttendanceForm({ meetingId, members, organisations }: { readonly meetingId: string; readonly members: Choices["members"]; readonly organisations: Choices["organisations"] }) {
  const form = useCommandForm("attendance");
  const record = useMutation(useTRPC().decisions.recordAttendance.mutationOptions());
  const submitMember = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.currentTarget;
    const accountId = typedOrNull(new FormData(pressed), "accountId");
    if (accountId === null) return void form.refuse([{ field: "accountId", message: "Choose the member who is there" }]);
    void form.send({ meetingId, accountId, roleTitle: null, organisationId: null, voting: true }, record.mutateAsync).then((isRecorded) => isRecorded && pressed.reset());
  };
  const submitGuest = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pressed = event.currentTarget;
    const typed = new FormData(pressed);
    const roleTitle = typedText(typed, "roleTitle");
    const organisationId = typedText(typed, "organisationId");
    const missing = [
      ...(roleTitle === "" ? [{ field: "roleTitle", message: "Enter the role in which this person is there" }] : []),
      ...(organisationId === "" ? [{ field: "organisationId", message: "Choose the organisation" }] : []),
    ];
    if (form.refuse(missing)) return;
    void form.send({ meetingId, accountId: null, roleTitle, organisationId, voting: false }, record.mutateAsync).then((isRecorded) => isRecorded && pressed.reset());
  };
  return (
    <>
      <ErrorSummary faults={form.faults} />
      {members.length > 0 && (
        <Form onSubmit={submitMember}>
          <Select id={form.idOf("accountId")} name="accountId" label="Voting member" error={form.errorOf("accountId")}
            options={[{ value: "", words: "Choose a member" }, ...members.map(({ accountId, roleTitle, organisation }) => ({ value: accountId, words: `${roleTitle}, ${organisation}` }))]} />
          <Button kind="secondary" busy={form.busy}>Enter as present</Button>
        </Form>
      )}
      <Details summary="Enter somebody who does not vote">
        <Form onSubmit={submitGuest}>
          <TextField id={form.idOf("roleTitle")} name="roleTitle" label="Role" hint="People are entered by role, such as “Head of Children’s Services”." width="half" error={form.errorOf("roleTitle")} />
          <Select id={form.idOf("organisationId")} name="organisationId" label="Organisation" error={form.errorOf("organisationId")}
            options={[{ value: "", words: "Choose an organisation" }, ...organisations.map(({ id, name }) => ({ value: id, words: name }))]} />
          <Button kind="secondary" busy={form.busy}>Enter as present, not voting</Button>
        </Form>
      </Details>
    </>
  );
}
