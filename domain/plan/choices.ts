import { z } from "zod";

/** Whether a source document states the figure, or it was made up for a demonstration. */
export const basis = z.enum(["stated", "synthetic"]);

/** How a part of a year is charged; there is no default, because the two differ (worked example WE-02). */
export const partYear = z.enum(["days", "months"]);

/** How sure grant money is; shown as bands, never multiplied into cash. */
export const certainty = z.enum(["indicative", "provisional", "confirmed", "received"]);

/** Which award-years count as available money. What was received is confirmed, and "all" takes in what is only indicated. */
export const certaintyPolicy = z.enum(["confirmed only", "confirmed and provisional", "all"]);

export const recurrence = z.enum(["recurrent", "one-off"]);

/** What a cost is spent on. */
export const costType = z.enum(["pay", "non-pay", "overhead", "third party", "saving"]);

/** The ten ways a short-term project can leave its grant, and staying undecided is none of them. */
export const exitRouteKind = z.enum([
  "full mainstream", "partial mainstream", "taper", "merge", "transfer to the voluntary sector",
  "transfer to a partner", "other external funding", "charge or trade", "pool", "stop",
]);
