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
});

/** A pooled fund: one pot that several partners pay into, held by one of them. */
export const pool = z.strictObject({
  id: lineId,
  name: words,
  /** The partner that holds the fund and accounts for it. */
  hostId: lineId,
  /** The power under which the money is pooled, "National Health Service Act 2006, section 75". */
  legalBasis: words,
  /** Who bears what the pool spends above its budget. */
  riskShare: z.enum(["own risk", "pro rata", "host bears"]),
  /** Whether one scheme's underspend makes up for another's overspend before the risk is shared. */
  netting: z.enum(["net across schemes", "each scheme on its own"]),
});
