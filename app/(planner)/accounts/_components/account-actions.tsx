"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { readRefusal } from "@/components/scenarios/door-refusal";
import { Button } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/checkboxes";
import { Details } from "@/components/ui/details";
import { ErrorSummary, type FormFault } from "@/components/ui/error-summary";
import { isRole, type Role, roles } from "@/domain/access/roles";
import { useTRPC } from "@/trpc/client";

interface AccountActionsProps {
  readonly account: { readonly id: string; readonly roleTitle: string; readonly email: string; readonly roles: readonly Role[]; readonly disabledAt: string | null };
}

/** Disables, restores, or changes the roles of one account. */
export function AccountActions({ account }: AccountActionsProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const disable = useMutation(trpc.accounts.disable.mutationOptions());
  const restore = useMutation(trpc.accounts.restore.mutationOptions());
  const change = useMutation(trpc.accounts.changeRoles.mutationOptions());
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const busy = disable.isPending || restore.isPending || change.isPending;
  const rolesId = `roles-${account.id}`;

  async function act(run: () => Promise<unknown>) {
    if (busy) return;
    setFaults([]);
    try {
      await run();
      router.refresh();
    } catch (error) {
      setFaults([{ fieldId: null, message: readRefusal(error).message }]);
    }
  }

  function submitRoles(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll("roles").map(String).filter(isRole);
    if (chosen.length === 0) setFaults([{ fieldId: rolesId, message: "Choose at least one role" }]);
    else void act(() => change.mutateAsync({ idempotencyKey: crypto.randomUUID(), accountId: account.id, roles: chosen }));
  }

  const target = { idempotencyKey: crypto.randomUUID(), accountId: account.id };
  return (
    <>
      <ErrorSummary faults={faults} />
      {account.disabledAt === null
        ? <Button kind="secondary" type="button" busy={busy} aria-label={`Disable ${account.email}`} onClick={() => void act(() => disable.mutateAsync(target))}>Disable</Button>
        : <Button kind="secondary" type="button" busy={busy} aria-label={`Let ${account.email} sign in again`} onClick={() => void act(() => restore.mutateAsync(target))}>Let in again</Button>}
      <Details summary={<>Change roles<span className="ww-visually-hidden"> of {account.email}</span></>}>
        <form method="post" onSubmit={submitRoles} noValidate>
          <Checkboxes id={rolesId} name="roles" label="Roles" choices={roles.map((role) => ({ value: role, words: role }))} defaultValues={account.roles} error={faults.find(({ fieldId }) => fieldId === rolesId)?.message} />
          <Button kind="secondary" busy={busy}>Save these roles</Button>
        </form>
      </Details>
    </>
  );
}
