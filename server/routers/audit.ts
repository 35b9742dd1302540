import "server-only";
import { z } from "zod";
import { listAuditEntries } from "../audit/queries";
import { allowed, router } from "../trpc";

export const auditRouter = router({
  list: allowed("read the audit log").input(z.strictObject({ page: z.int().min(1).max(100_000) })).query(({ ctx, input }) => listAuditEntries(ctx.scope, input.page)),
});
