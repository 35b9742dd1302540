import "server-only";
import { z } from "zod";
import { changeShape } from "@/domain/plan/change";
import { financialYear, lineId } from "@/domain/plan/fields";
import { collections } from "@/domain/plan/plan";
import { findTriedChanges, findTriedCondition, findWhoCouldPay } from "../grants/queries";
import { allowed, router } from "../trpc";

const of = { scenarioId: z.string().min(1).max(64), version: z.int().min(1) };

/** What is asked of grants before anything of them is saved; saving is `scenarios.saveVersion`. */
export const grantsRouter = router({
  tryCondition: allowed("read the finance workspace").input(z.strictObject({ ...of, condition: collections.conditions })).query(({ ctx, input }) => findTriedCondition(ctx.scope, input)),

  whoCouldPay: allowed("read the finance workspace").input(z.strictObject({ ...of, serviceId: lineId, year: financialYear })).query(({ ctx, input }) => findWhoCouldPay(ctx.scope, input)),

  tryChanges: allowed("read the finance workspace").input(z.strictObject({ ...of, changes: z.array(changeShape).min(1).max(1_000) })).query(({ ctx, input }) => findTriedChanges(ctx.scope, input)),
});
