import { z } from "zod";
import { financialYear, fraction, isoDate, lineId, posts, pounds, words } from "./fields";

/**
 * A plan is a value: everything a calculation needs, as flat lines with stable ids. `evaluate` reads it,
 * `Change` is the difference between two of them, and the content hash is taken over its canonical text.
 * Years and dates are UK financial years; every amount is pounds as text at the price base stated.
 */

/** Whether a source document states the figure, or it was made up for a demonstration. */
export const basis = z.enum(["stated", "synthetic"]);

/** How a part of a year is charged; there is no default, because the two differ (worked example WE-02). */
export const partYear = z.enum(["days", "months"]);

/** How sure grant money is; shown as bands, never multiplied into cash. */
export const certainty = z.enum(["indicative", "provisional", "confirmed", "received"]);

export const recurrence = z.enum(["recurrent", "one-off"]);

/** The ten ways a short-term project can leave its grant, and staying undecided is none of them. */
export const exitRouteKind = z.enum([
  "full mainstream", "partial mainstream", "taper", "merge", "transfer to the voluntary sector",
  "transfer to a partner", "other external funding", "charge or trade", "pool", "stop",
]);

export const about = z.strictObject({
  title: words,
  place: words,
  /** The first of `yearCount` financial years; also the price base of indexed costs. */
  firstYear: financialYear,
  yearCount: z.int().min(1).max(30),
});

/** An organisation that puts money in, spends it, or is accountable for a grant. */
export const partner = z.strictObject({
  id: lineId,
  name: words,
  sector: z.enum(["council", "health", "schools", "police", "voluntary", "other"]),
});

export const service = z.strictObject({
  id: lineId,
  name: words,
  /** The partner that provides it. */
  providerId: lineId,
  ageFrom: z.int().min(0).max(25),
  ageTo: z.int().min(0).max(25),
  needLevel: words.nullable(),
  area: words.nullable(),
});

/** An assumption: the rise of one index in one financial year over the year before it. */
export const indexRate = z.strictObject({
  id: lineId,
  /** The index's name, "pay award" or "non-pay inflation"; cost lines refer to it. */
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
  costType: z.enum(["pay", "non-pay", "overhead", "third party", "saving"]),
  /** Recurrent: pounds for a full year at prices of the plan's first year. One-off: the whole cost. Negative for a saving. */
  amount: pounds,
  /** Raised each year by this index; null stays flat. */
  index: words.nullable(),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  partYear,
  recurrence,
  basis,
});

/** A grant award: money from outside, for a purpose, until a date. */
export const award = z.strictObject({
  id: lineId,
  /** The funding stream's name, "Children's Fund". */
  name: words,
  funder: words,
  /** The partner legally responsible for the grant. */
  accountableBodyId: lineId,
  /** Pounds for a full year. */
  amount: pounds,
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  partYear,
  restricted: z.boolean(),
  /** For years without a line of their own in `awardYears`. */
  certainty,
  basis,
});

/** One year of an award: the share of the full-year amount (a taper), and how sure it is. */
export const awardYear = z.strictObject({
  id: lineId,
  awardId: lineId,
  year: financialYear,
  share: fraction,
  certainty,
});

/** What a restricted award may pay for. A restricted award pays for the services its conditions name and no other. */
export const condition = z.strictObject({
  id: lineId,
  awardId: lineId,
  serviceId: lineId,
  /** The clause in the funder's terms, quoted when an allocation is refused. */
  clause: words,
});

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
});

/** The amount of one line in one year, stated by a person in place of the rule; the rule's own answer stays visible. */
export const statedAmount = z.strictObject({
  id: lineId,
  collection: z.enum(["costLines", "awards", "baseBudgets"]),
  lineId,
  year: financialYear,
  amount: pounds,
  reason: words,
});

/** What the service gives: posts and children reached each year, while it runs. */
export const provision = z.strictObject({
  id: lineId,
  name: words,
  serviceId: lineId,
  /** The award this part of the service depends on; null when it stands on base budget. */
  awardId: lineId.nullable(),
  posts,
  /** Children reached in a full year. */
  children: z.int().min(0).max(10_000_000),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
});

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

/** Every collection of lines, in the order in which they are stored, hashed and shown. */
export const collections = {
  partners: partner,
  services: service,
  indexRates: indexRate,
  costLines: costLine,
  awards: award,
  awardYears: awardYear,
  conditions: condition,
  baseBudgets: baseBudget,
  statedAmounts: statedAmount,
  provisions: provision,
  exitRoutes: exitRoute,
  posts: post,
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** A line of a collection, `Line<"costLines">`. */
export type Line<Name extends CollectionName = CollectionName> = Readonly<z.output<(typeof collections)[Name]>>;

export const planFormat = "wherewithal-plan/1";

/** The shape of a plan; `readPlan` also checks that the lines fit together. */
export const planShape = z.strictObject({
  format: z.literal(planFormat),
  about,
  partners: z.array(partner).min(1),
  services: z.array(service),
  indexRates: z.array(indexRate),
  costLines: z.array(costLine),
  awards: z.array(award),
  awardYears: z.array(awardYear),
  conditions: z.array(condition),
  baseBudgets: z.array(baseBudget),
  statedAmounts: z.array(statedAmount),
  provisions: z.array(provision),
  exitRoutes: z.array(exitRoute),
  posts: z.array(post),
});

type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export type Plan = DeepReadonly<z.output<typeof planShape>>;
