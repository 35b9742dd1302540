"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useCommandForm } from "@/components/forms/use-command-form";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { isRole, type Role, roles } from "@/domain/access/roles";
import { useTRPC } from "@/trpc/client";

interface AccountActionsProps {
  readonly account: { readonly id: string; readonly roleTitle: string; readonly email: string; readonly roles: readonly Role[]; readonly disabledAt: string | null };
}

/** Disables, restores, or changes the roles of one account. */
export function AccountActions({ account }: AccountActionsProps) {
  const trpc = useTRPC();
  const form = useCommandForm(`account-${account.id}`);
  const mayEnter = account.disabledAt === null;
  const enter = useMutation((mayEnter ? trpc.accounts.disable : trpc.accounts.restore).mutationOptions());
  const change = useMutation(trpc.accounts.changeRoles.mutationOptions());

  // What is wanted is part of what is sent once: letting in again is never taken for a second press of disabling.
  const switchEntry = () => form.send({ accountId: account.id, mayEnter: !mayEnter }, ({ accountId, idempotencyKey }) => enter.mutateAsync({ accountId, idempotencyKey }));

  async function submitRoles(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll("roles").map(String).filter(isRole);
    if (form.refuse(chosen.length === 0 ? [{ field: "roles", message: "Choose at least one role" }] : [])) return;
    await form.send({ accountId: account.id, roles: chosen }, change.mutateAsync);
  }

  return (
    <>
      <ErrorSummary faults={form.faults} />
      <Button kind="secondary" type="button" busy={form.busy} aria-label={mayEnter ? `Disable ${account.email}` : `Let ${account.email} sign in again`} onClick={() => void switchEntry()}>{mayEnter ? "Disable" : "Let in again"}</Button>
      <Details summary={<>Change roles<span className="ww-visually-hidden"> of {account.email}</span></>}>
        <Form onSubmit={(event) => void submitRoles(event)}>
          <Checkboxes id={form.idOf("roles")} name="roles" label="Roles" choices={roles.map((role) => ({ value: role, words: role }))} defaultValues={account.roles} error={form.errorOf("roles")} />
          <Button kind="secondary" busy={form.busy}>Save these roles</Button>
        </Form>
      </Details>
    </>
  );
}
