import { z } from "zod";
import { basis, partYear, recurrence } from "../choices";
import { isoDate, lineId, pounds, words } from "../fields";

/** A partner's own recurring money: what it pays today, or growth asked of it. */
export const baseBudget = z.strictObject({
  id: lineId,
  name: words,
  partnerId: lineId,
  /** Pounds for a full year. */
  amount: pounds,
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  partYear,
  /** True when this is new money asked for in this plan. */
  growth: z.boolean(),
  recurrence,
  /** Only for this service; null for any. */
  serviceId: lineId.nullable(),
  basis,
  /** Raised each year by this index; null stays flat. */
  index: words.nullable().default(null),
  /** The pool it is paid into, when the arrangement is "pooled"; else null. */
  poolId: lineId.nullable().default(null),
  /** How the money stands beside other partners' money. Only what is pooled shares a pool's risk. */
  arrangement: z.enum(["own", "pooled", "aligned", "lead commissioning", "transferred"]).default("own"),
  /** True for staff, goods, services or rooms given instead of cash. */
  inKind: z.boolean().default(false),
  /** Whether a contribution to a pool is what must be paid or what a partner adds; null where nobody has said. */
  contribution: z.enum(["minimum", "additional"]).nullable().default(null),
  /** The place of growth among its partner's asks, 1 first; null where it has none yet. */
  priority: z.int().min(1).max(999).nullable().default(null),
  /** What happens if growth is not agreed. */
  riskIfNotAgreed: words.nullable().default(null),
});
