import "server-only";
import { z } from "zod";
import { findContributionKey } from "../needs/contribution-key";
import { findNeeds, getNeed, needOrders } from "../needs/queries";
import { findAuthorityReturn } from "../needs/authority-return";
import { findSpending } from "../needs/spending";
import { allowed, router } from "../trpc";

/** Published figures carry the calendar's own dates of next publication, so their age is told by the clock. */
const todayByClock = (): string => new Date().toISOString().slice(0, 10);

export const needsRouter = router({
  overview: allowed("read needs")
    .input(z.strictObject({ topic: z.string().min(1).max(100).nullable(), order: z.enum(needOrders) }))
    .query(({ ctx, input }) => findNeeds(ctx.scope, { ...input, today: todayByClock() })),

  measure: allowed("read needs")
    .input(z.strictObject({ measure: z.string().min(1).max(100) }))
    .query(({ ctx, input }) => getNeed(ctx.scope, { ...input, today: todayByClock() })),

  spending: allowed("read needs")
    .input(z.undefined())
    .query(({ ctx }) => findSpending(ctx.scope)),

  authorityReturn: allowed("read needs")
    .input(z.undefined())
    .query(({ ctx }) => findAuthorityReturn(ctx.scope)),

  contributionKey: allowed("read needs")
    .input(z.undefined())
    .query(({ ctx }) => findContributionKey(ctx.scope)),
});
