import { z } from "zod";
import { financialYear, lineId, pounds, words } from "../fields";

/** The amount of one line in one year, stated by a person in place of the rule; the rule's own answer stays visible. */
export const statedAmount = z.strictObject({
  id: lineId,
  collection: z.enum(["costLines", "awards", "baseBudgets"]),
  lineId,
  year: financialYear,
  amount: pounds,
  reason: words,
});

/** What one source is to pay for one service in one year, said by a person before the rest is worked out. */
export const pinnedPayment = z.strictObject({
  id: lineId,
  year: financialYear,
  /** The collection of the source that pays. */
  source: z.enum(["awards", "baseBudgets"]),
  sourceId: lineId,
  serviceId: lineId,
  limit: z.enum(["exactly", "at most", "at least"]),
  /** Pounds in the year. */
  amount: pounds,
  reason: words,
});
