import { z } from "zod";
import { certaintyPolicy } from "./choices";
import { financialYear, words } from "./fields";
import { baseBudget } from "./lines/base-budgets";
import { costLine, indexRate } from "./lines/costs";
import { exitRoute, post } from "./lines/exit-routes";
import { asset, claim, consolidation, determination, instalment } from "./lines/grant-letters";
import { award, awardYear, condition } from "./lines/grants";
import { evidenceHeld, headroom, savingsTarget } from "./lines/mainstreaming";
import { agreementSection, ledgerCode, pool, positionBefore, riskRule, riskShare, spendingProfile, uplift, virementRule, waterfallStep } from "./lines/pools";
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
  /** How many kinds of evidence a board wants to hold before a project goes into base budgets for good; nought asks for none. */
  evidenceThreshold: z.int().min(0).max(15).default(0),
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
  determinations: determination,
  instalments: instalment,
  claims: claim,
  consolidations: consolidation,
  assets: asset,
  agreementSections: agreementSection,
  riskRules: riskRule,
  riskShares: riskShare,
  waterfallSteps: waterfallStep,
  virementRules: virementRule,
  spendingProfiles: spendingProfile,
  ledgerCodes: ledgerCode,
  uplifts: uplift,
  positionsBefore: positionBefore,
  evidence: evidenceHeld,
  headrooms: headroom,
  savingsTargets: savingsTarget,
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
  determinations: z.array(determination).default([]),
  instalments: z.array(instalment).default([]),
  claims: z.array(claim).default([]),
  consolidations: z.array(consolidation).default([]),
  assets: z.array(asset).default([]),
  agreementSections: z.array(agreementSection).default([]),
  riskRules: z.array(riskRule).default([]),
  riskShares: z.array(riskShare).default([]),
  waterfallSteps: z.array(waterfallStep).default([]),
  virementRules: z.array(virementRule).default([]),
  spendingProfiles: z.array(spendingProfile).default([]),
  ledgerCodes: z.array(ledgerCode).default([]),
  uplifts: z.array(uplift).default([]),
  positionsBefore: z.array(positionBefore).default([]),
  evidence: z.array(evidenceHeld).default([]),
  headrooms: z.array(headroom).default([]),
  savingsTargets: z.array(savingsTarget).default([]),
});

type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

export type Plan = DeepReadonly<z.output<typeof planShape>>;
