import { z } from "zod";
import { exitRouteKind } from "../choices";
import { fraction, isoDate, lineId, posts, pounds, words } from "../fields";

/** What is to become of a short-term project. A merge carries its establishment in `posts` and its saving enters the cost. */
export const exitRoute = z.strictObject({
  id: lineId,
  name: words,
  serviceId: lineId,
  awardId: lineId.nullable(),
  route: exitRouteKind,
  effectiveOn: isoDate,
  /** The partner that bears the cost or takes the saving. */
  partnerId: lineId,
  redundancies: z.int().min(0).max(10_000),
  /** Pounds for each redundancy. */
  redundancyPayment: pounds,
  reason: words,
  /** Why it goes into base budgets for good before the evidence that the board asks for is held; null where it is held or not needed. */
  overrideReason: words.nullable().default(null),
  /** What it means for groups of children, and where the assessment is kept. */
  equalityImpact: words.nullable().default(null),
});

/** A post in the establishment before or after an exit route: number × salary × (1 + on-cost), then × (1 + overhead). */
export const post = z.strictObject({
  id: lineId,
  exitRouteId: lineId,
  side: z.enum(["before", "after"]),
  name: words,
  number: posts,
  /** Pounds a year for one post. */
  salary: pounds,
  onCost: fraction,
  overhead: fraction,
  index: words.nullable(),
});
