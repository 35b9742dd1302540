import { z } from "zod";
import { readRatio } from "../money/ratio";
import { financialYear, fraction, isoDate, lineId, pounds, words } from "../plan/fields";
import { collections } from "../plan/plan";
import { headroomKinds } from "./taper-to-headroom";

const fromNought = pounds.refine((text) => !text.startsWith("-"), "Enter an amount of nought or more");

const { name, serviceId, effectiveOn, partnerId, redundancies, reason } = collections.exitRoutes.shape;
const asked = {
  /** Every line the route adds has an id that begins with this. */
  id: lineId.max(40, "Give the exit route an id of at most 40 letters"),
  name, serviceId, effectiveOn,
  /** The award whose end is met; null when the whole service is meant. */
  awardId: lineId.nullable(),
  /** The partner that pays, or takes the saving. */
  partnerId,
  /** Whether the year of effect is answered for whole, because the gap arises after the date, or by its days. */
  firstYear: z.enum(["whole", "by days"]),
  redundancies,
  redundancyPayment: fromNought,
  /** What it costs once beside redundancies: closing, moving, buying. */
  oneOffCost: fromNought,
  basis: collections.baseBudgets.shape.basis,
  reason,
  /** What it means for groups of children; left out where nobody has said. */
  equalityImpact: words.nullable().optional(),
  /** Why it goes into base budgets before the evidence is held; left out where it is held or not needed. */
  overrideReason: words.nullable().optional(),
};

/** What a board asks for when it chooses one of the ten exit routes; amounts are pounds as text. */
export const exitRouteAsk = z.discriminatedUnion("route", [
  z.strictObject({ ...asked, route: z.enum(["full mainstream", "transfer to a partner", "stop"]) }),
  z.strictObject({ ...asked, route: z.literal("partial mainstream"), share: fraction.refine((text) => !text.startsWith("-") && readRatio(text).numerator <= readRatio(text).denominator, "Enter a share from 0 to 1, like 0.25 or 1/3") }),
  z.strictObject({ ...asked, route: z.literal("taper"), headroomIs: z.enum(headroomKinds), headroom: z.array(z.strictObject({ year: financialYear, amount: fromNought })) }),
  z.strictObject({ ...asked, route: z.literal("merge"), posts: z.array(collections.posts.omit({ id: true, exitRouteId: true })) }),
  z.strictObject({ ...asked, route: z.literal("transfer to the voluntary sector"), providerId: lineId, contractPrice: fromNought }),
  z.strictObject({ ...asked, route: z.literal("other external funding"), award: z.strictObject({ name: words, funder: words, amount: fromNought, endsOn: isoDate.nullable(), certainty: collections.awards.shape.certainty }) }),
  z.strictObject({ ...asked, route: z.literal("charge or trade"), income: fromNought }),
  z.strictObject({ ...asked, route: z.literal("pool"), contributions: z.array(z.strictObject({ partnerId: lineId, weight: z.int().min(0).max(1_000_000_000) })).min(2, "A pool needs at least two partners").refine((all) => all.some(({ weight }) => weight > 0), "At least one partner needs a weight above nought") }),
]);
export type ExitRouteAsk = Readonly<z.output<typeof exitRouteAsk>>;
