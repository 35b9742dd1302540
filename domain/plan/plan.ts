import { z } from "zod";
import { certaintyPolicy } from "./choices";
import { financialYear, words } from "./fields";
import { baseBudget, pool } from "./lines/base-budgets";
import { costLine, indexRate } from "./lines/costs";
import { exitRoute, post } from "./lines/exit-routes";
import { award, awardYear, condition } from "./lines/grants";
import { partner, portion, provision, service } from "./lines/services";
import { pinnedPayment, statedAmount } from "./lines/stated";

/**
 * A plan is a value: everything a calculation needs, as flat lines with stable ids. `evaluate` reads it,
 * `Change` is the difference between two of them, and the content hash is taken over its canonical text.
 * Years and dates are UK financial years; every amount is pounds as text at the price base stated.
 *
 * A field or collection with a default came later than the first plans. The default is what its absence means: an
 * older plan reads with it, and whatever holds it is left out of the canonical text (see `later.ts`). So a plan that
 * does not use the new keeps the hash that people confirmed; a default, once given, is never changed.
 */

// Forms offer these choices beside the plan they belong to.
export { certainty, exitRouteKind, recurrence } from "./choices";

export const about = z.strictObject({
  title: words,
  place: words,
  /** The first of `yearCount` financial years; also the price base of indexed costs. */
  firstYear: financialYear,
  yearCount: z.int().min(1).max(30),
  certaintyPolicy: certaintyPolicy.default("all"),
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
  portions: portion,
  pinnedPayments: pinnedPayment,
  pools: pool,
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
  portions: z.array(portion).default([]),
  pinnedPayments: z.array(pinnedPayment).default([]),
  pools: z.array(pool).default([]),
});

type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export type Plan = DeepReadonly<z.output<typeof planShape>>;
