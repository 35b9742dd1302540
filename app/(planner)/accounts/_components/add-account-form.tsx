"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { typedText, useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { isRole, roles } from "@/domain/access/roles";
import { useTRPC } from "@/trpc/client";

const shortestPassword = 12;

/** Adds somebody with a first password, which the administrator gives them by another way. */
export function AddAccountForm({ organisations }: { readonly organisations: readonly { readonly id: string; readonly name: string }[] }) {
  const form = useCommandForm("account");
  const add = useMutation(useTRPC().accounts.add.mutationOptions());
  const [added, setAdded] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = event.currentTarget;
    const typed = new FormData(fields);
    const password = String(typed.get("password") ?? "");
    const content = { email: typedText(typed, "email"), password, roleTitle: typedText(typed, "roleTitle"), organisationId: typedText(typed, "organisationId"), roles: typed.getAll("roles").map(String).filter(isRole) };
    const missing = [
      ...(content.roleTitle === "" ? [{ field: "roleTitle", message: "Say what the person is, like Finance Manager" }] : []),
      ...(/^\S+@\S+\.\S+$/.test(content.email) ? [] : [{ field: "email", message: "Enter an e-mail address, like finance@council.example" }]),
      ...(password.length < shortestPassword ? [{ field: "password", message: `Use at least ${shortestPassword} characters for the password` }] : []),
      ...(content.roles.length === 0 ? [{ field: "roles", message: "Choose at least one role" }] : []),
    ];
    if (form.refuse(missing) || !(await form.send(content, add.mutateAsync))) return;
    setAdded(content.email);
    fields.reset();
  }

  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={form.faults} />
      <p role="status">{added !== null && `${added} may sign in now. Give them their password by another way than e-mail.`}</p>
      <TextField id={form.idOf("roleTitle")} name="roleTitle" label="What they are" hint="As it will stand beside what they do: “Finance Manager, Children and Learning”. People are shown by role." error={form.errorOf("roleTitle")} width="half" />
      <TextField id={form.idOf("email")} name="email" type="email" label="E-mail address" error={form.errorOf("email")} width="half" autoComplete="off" />
      <TextField id={form.idOf("password")} name="password" type="password" label="First password" hint={`At least ${shortestPassword} characters.`} error={form.errorOf("password")} width="half" autoComplete="new-password" />
      <Select id={form.idOf("organisationId")} name="organisationId" label="Organisation" options={organisations.map(({ id, name }) => ({ value: id, words: name }))} />
      <Checkboxes id={form.idOf("roles")} name="roles" label="Roles" choices={roles.map((role) => ({ value: role, words: role }))} error={form.errorOf("roles")} />
      <Button busy={form.busy}>Add this account</Button>
    </Form>
  );
}
