import "server-only";
import { z } from "zod";
import { registerView } from "@/domain/published-grants/register-view";
import { takeEdition } from "../published-grants/commands";
import { mostBytes } from "../published-grants/prepare-edition";
import { exportEditions, getEdition, getPublishedGrant, getRegister, tryEdition } from "../published-grants/queries";
import { allowed, command, router } from "../trpc";

const id = z.string().min(1).max(64);
const files = z.array(z.strictObject({ name: z.string().trim().min(1).max(200), text: z.string().max(mostBytes) })).min(1, "Choose the file that you want to bring in").max(20, "Choose at most 20 files at once");

export const publishedGrantsRouter = router({
  register: allowed("read the finance workspace").input(registerView).query(({ ctx, input }) => getRegister(ctx.scope, input)),

  edition: allowed("read the finance workspace").input(z.strictObject({ editionId: id })).query(({ ctx, input }) => getEdition(ctx.scope, input.editionId)),

  grant: allowed("read the finance workspace").input(z.strictObject({ editionId: id, grantId: z.string().min(1).max(400) })).query(({ ctx, input }) => getPublishedGrant(ctx.scope, input)),

  export: allowed("read the finance workspace").input(z.strictObject({ editionId: id.nullable() })).query(({ ctx, input }) => exportEditions(ctx.scope, input.editionId)),

  /** A mutation only because files do not fit into an address; it stores nothing. */
  tryFiles: allowed("import published grants").input(z.strictObject({ files })).mutation(({ ctx, input }) => tryEdition(ctx.scope, input.files)),

  take: allowed("import published grants")
    .input(command({ files, licence: z.string().max(400), comparedWith: id.nullable() }))
    .mutation(({ ctx, input }) => takeEdition({ ...input, scope: ctx.scope })),
});
