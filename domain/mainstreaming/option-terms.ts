import { z } from "zod";
import { financialYear, isoDate, lineId, pounds, words } from "../plan/fields";
import { collections } from "../plan/plan";
import { exitRouteAsk } from "./exit-route-ask";
import { headroomKinds } from "./taper-to-headroom";

const fromNought = pounds.refine((text) => !text.startsWith("-"), "Enter an amount of nought or more");

/** What a board says of one way out for one project or several together, as it is filled in; `asksOf` makes askings of it. */
export const optionTerms = z.strictObject({
  name: words,
  /** The projects it is a way out for; the amounts are theirs together. */
  serviceIds: z.array(lineId).min(1, "Choose at least one project").max(20),
  /** The grant whose end it meets; null when whole services are meant. */
  awardId: lineId.nullable(),
  /** Null for the day after each project's money ends. */
  effectiveOn: isoDate.nullable(),
  partnerId: lineId,
  firstYear: z.enum(["whole", "by days"]),
  redundancies: collections.exitRoutes.shape.redundancies,
  redundancyPayment: fromNought,
  oneOffCost: fromNought,
  reason: words,
  equalityImpact: words.nullable(),
  terms: z.discriminatedUnion("route", [
    z.strictObject({ route: z.enum(["full mainstream", "transfer to a partner", "stop"]) }),
    z.strictObject({ route: z.literal("partial mainstream"), share: z.string() }),
    z.strictObject({ route: z.literal("taper"), headroomIs: z.enum(headroomKinds), headroom: z.array(z.strictObject({ year: financialYear, amount: fromNought })).max(30) }),
    z.strictObject({ route: z.literal("merge"), posts: z.array(collections.posts.omit({ id: true, exitRouteId: true })).max(40) }),
    z.strictObject({ route: z.literal("transfer to the voluntary sector"), providerId: lineId, contractPrice: fromNought }),
    z.strictObject({ route: z.literal("other external funding"), award: z.strictObject({ name: words, funder: words, amount: fromNought, endsOn: isoDate.nullable(), certainty: collections.awards.shape.certainty }) }),
    z.strictObject({ route: z.literal("charge or trade"), income: fromNought }),
    z.strictObject({ route: z.literal("pool"), contributions: z.array(z.strictObject({ partnerId: lineId, weight: z.int().min(0).max(1_000_000_000) })).max(50) }),
  ]),
});
export type OptionTerms = Readonly<z.output<typeof optionTerms>>;

/** An option as it is kept: its name, the projects it is for, and the askings that make its changes. */
export const exitRouteOption = z.strictObject({ name: words, serviceIds: z.array(lineId).min(1).max(20), asks: z.array(exitRouteAsk).min(1).max(20) });
export type ExitRouteOption = Readonly<z.output<typeof exitRouteOption>>;

/** How many open options stand side by side; more cannot be read beside each other. */
export const mostOptions = 6;
