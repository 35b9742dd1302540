"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { isRole, roles } from "@/domain/access/roles";
import { useTRPC } from "@/trpc/client";

const shortestPassword = 12;

/** Adds somebody with a first password, which the administrator gives them by another way. */
export function AddAccountForm({ organisations }: { readonly organisations: readonly { readonly id: string; readonly name: string }[] }) {
  const router = useRouter();
  const add = useMutation(useTRPC().accounts.add.mutationOptions());
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [added, setAdded] = useState<string | null>(null);
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const message = (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.message;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const text = (name: string): string => String(typed.get(name) ?? "").trim();
    const chosen = typed.getAll("roles").map(String).filter(isRole);
    const found: FormFault[] = [];
    if (text("roleTitle") === "") found.push({ fieldId: "roleTitle", message: "Say what the person is, like Finance Manager" });
    if (!/^\S+@\S+\.\S+$/.test(text("email"))) found.push({ fieldId: "email", message: "Enter an e-mail address, like finance@council.example" });
    if (String(typed.get("password") ?? "").length < shortestPassword) found.push({ fieldId: "password", message: `Use at least ${shortestPassword} characters for the password` });
    if (chosen.length === 0) found.push({ fieldId: "newRoles", message: "Choose at least one role" });
    setFaults(found);
    if (found.length > 0 || add.isPending) return;
    try {
      await add.mutateAsync({ idempotencyKey, email: text("email"), password: String(typed.get("password")), roleTitle: text("roleTitle"), organisationId: text("organisationId"), roles: chosen });
      setAdded(text("email"));
      setIdempotencyKey(crypto.randomUUID());
      form.reset();
      router.refresh();
    } catch (error) {
      const refusal = readRefusal(error);
      setFaults([{ fieldId: refusal.field, message: refusal.message }]);
    }
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary faults={faults} />
      <p role="status">{added !== null && `${added} may sign in now. Give them their password by another way than e-mail.`}</p>
      <TextField id="roleTitle" name="roleTitle" label="What they are" hint="As it will stand beside what they do: “Finance Manager, Children and Learning”. People are shown by role." error={message("roleTitle")} width="half" />
      <TextField id="email" name="email" type="email" label="E-mail address" error={message("email")} width="half" autoComplete="off" />
      <TextField id="password" name="password" type="password" label="First password" hint={`At least ${shortestPassword} characters.`} error={message("password")} width="half" autoComplete="new-password" />
      <Select id="organisationId" name="organisationId" label="Organisation" options={organisations.map(({ id, name }) => ({ value: id, words: name }))} />
      <Checkboxes id="newRoles" name="roles" label="Roles" choices={roles.map((role) => ({ value: role, words: role }))} error={message("newRoles")} />
      <Button busy={add.isPending}>Add this account</Button>
    </form>
  );
}
