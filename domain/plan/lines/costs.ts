import { z } from "zod";
import { basis, costType, partYear, recurrence } from "../choices";
import { financialYear, fraction, isoDate, lineId, pounds, words } from "../fields";

/** An assumption: the rise of one index in one financial year over the year before it. */
export const indexRate = z.strictObject({
  id: lineId,
  /** The index's name, "pay award" or "non-pay inflation"; cost lines, posts and base budgets refer to it. */
  index: words,
  year: financialYear,
  rate: fraction,
  source: words,
});

export const costLine = z.strictObject({
  id: lineId,
  name: words,
  serviceId: lineId,
  /** The partner that incurs the cost. */
  partnerId: lineId,
  costType,
  /** Recurrent: pounds for a full year at prices of the plan's first year. One-off: the whole cost. Negative for a saving. */
  amount: pounds,
  /** Raised each year by this index; null stays flat. */
  index: words.nullable(),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  partYear,
  recurrence,
  basis,
  nature: z.enum(["revenue", "capital"]).default("revenue"),
});
