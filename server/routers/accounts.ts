import "server-only";
import { z } from "zod";
import { roles } from "@/domain/access/roles";
import { addAccount, changeRoles, disableAccount, restoreAccount } from "../accounts/commands";
import { listAccounts } from "../accounts/queries";
import { allowed, command, router } from "../trpc";

const accountId = z.string().min(1).max(64);
const someRoles = z.array(z.enum(roles)).min(1, "Choose at least one role").max(roles.length);

export const accountsRouter = router({
  list: allowed("keep accounts").input(z.undefined()).query(({ ctx }) => listAccounts(ctx.scope)),

  add: allowed("keep accounts")
    .input(command({
      email: z.email("Enter an e-mail address, like finance@council.example").max(200).transform((text) => text.toLowerCase()),
      password: z.string().min(12, "Use at least 12 characters for the password").max(200),
      roleTitle: z.string().trim().min(1, "Say what the person is, like Finance Manager").max(120),
      organisationId: z.string().min(1).max(64), roles: someRoles,
    }))
    .mutation(({ ctx, input }) => addAccount({ ...input, scope: ctx.scope })),

  disable: allowed("keep accounts").input(command({ accountId })).mutation(({ ctx, input }) => disableAccount({ ...input, scope: ctx.scope })),
  restore: allowed("keep accounts").input(command({ accountId })).mutation(({ ctx, input }) => restoreAccount({ ...input, scope: ctx.scope })),
  changeRoles: allowed("keep accounts").input(command({ accountId, roles: someRoles })).mutation(({ ctx, input }) => changeRoles({ ...input, scope: ctx.scope })),
});
