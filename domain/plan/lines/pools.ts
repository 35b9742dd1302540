import { z } from "zod";
import { financialYear, fraction, isoDate, lineId, pounds, words } from "../fields";

/** How VAT is recovered, which follows who delivers. The planner flags what follows and never advises. */
export const vatRegime = z.enum(["local authority, section 33", "health, contracted-out services", "agency", "none"]);

/** A pooled fund: one pot that several partners pay into, held by one of them. */
export const pool = z.strictObject({
  id: lineId,
  name: words,
  /** The partner that holds the fund and accounts for it. */
  hostId: lineId,
  /** The power under which the money is pooled, "National Health Service Act 2006, section 75". */
  legalBasis: words,
  /** Who bears what the pool spends above its budget, where no risk rule says otherwise. */
  riskShare: z.enum(["own risk", "pro rata", "host bears"]),
  /** Whether one scheme's underspend makes up for another's overspend before the risk is shared. */
  netting: z.enum(["net across schemes", "each scheme on its own"]),
  /** The role that manages it. */
  manager: words.nullable().default(null),
  startsOn: isoDate.nullable().default(null),
  endsOn: isoDate.nullable().default(null),
  /** When every partner had signed; null while the pool runs without a signed agreement. */
  signedOn: isoDate.nullable().default(null),
  reviewOn: isoDate.nullable().default(null),
  vatRegime: vatRegime.nullable().default(null),
  /** What the proportions of contributions are taken from. */
  riskBasis: z.enum(["cash only", "cash and in kind"]).default("cash only"),
  /** Within a step of the waterfall. */
  waterfallWithin: z.enum(["pro rata", "in the order of the list"]).default("pro rata"),
});

/** The parts an agreement must have by SI 2000/617, regulation 7(3), and those that partners add. */
export const agreementSectionKind = z.enum([
  "aims and outcomes", "contributions and how they vary", "functions covered", "persons and kinds of services", "staff, goods, services and accommodation",
  "duration, review, variation and termination", "management, monitoring and host", "VAT", "risk share", "virement", "exit",
]);

export const agreementSection = z.strictObject({
  id: lineId,
  poolId: lineId,
  section: agreementSectionKind,
  /** What was agreed, in the partners' words. */
  text: z.string().trim().min(1, "Enter what was agreed").max(4000),
});

/** Who bears an over- or underspend of a whole pool, of one scheme, or of one cost line. The narrowest rule stands. */
export const riskRule = z.strictObject({
  id: lineId,
  poolId: lineId,
  serviceId: lineId.nullable(),
  costLineId: lineId.nullable(),
  model: z.enum(["own risk", "pro rata", "pro rata with cap", "fixed-share line", "variable-share line", "host bears"]),
  /** Who bears what a cap leaves; null where nothing is capped. */
  residual: z.enum(["the host", "the partners without a cap", "to be agreed"]).nullable(),
  /** The clause of the agreement. */
  clause: words,
});

/** One partner's place in a risk rule. */
export const riskShare = z.strictObject({
  id: lineId,
  riskRuleId: lineId,
  partnerId: lineId,
  /** Its part of a line's profile; null where contributions decide. */
  share: fraction.nullable(),
  /** The most it bears, as a share of its contribution; null for no such cap. */
  capShare: fraction.nullable(),
  /** The most it bears, in pounds; null for no such cap. */
  capAmount: pounds.nullable(),
});

/** A step of the treatment of an overspend, taken in the order of `place`; what no step covers the partners share. */
export const waterfallStep = z.strictObject({
  id: lineId,
  poolId: lineId,
  place: z.int().min(1).max(50),
  step: z.enum(["underspends in the pool", "risk pool", "uncommitted allocations"]),
  /** Whose money it is: one scheme's, or nobody's in particular. */
  serviceId: lineId.nullable(),
  /** What it can give in the year, in pounds; null for underspends, which the account tells. */
  amount: pounds.nullable(),
  year: financialYear.nullable(),
  clause: words,
});

/** One rule of a pool's virement policy; the last that matches wins, so they stand from the least to the most restrictive. */
export const virementRule = z.strictObject({
  id: lineId,
  poolId: lineId,
  place: z.int().min(1).max(50),
  /** The role or body that must agree. */
  approver: words,
  /** Matches above this amount only, in pounds; the limit itself is still within. */
  above: pounds.nullable(),
  /** The same for all that has been moved from the head in the year. */
  yearAbove: pounds.nullable(),
  permanent: z.boolean(),
  betweenCapitalAndRevenue: z.boolean(),
  crossesScheme: z.boolean(),
  crossesRingFence: z.boolean(),
  clause: words,
});

const weight = z.int().min(0).max(1_000_000);

/** When in the year a service spends: the weights of the twelve months. Without one it spends a twelfth each month. */
export const spendingProfile = z.strictObject({
  id: lineId,
  serviceId: lineId,
  april: weight, may: weight, june: weight, july: weight, august: weight, september: weight,
  october: weight, november: weight, december: weight, january: weight, february: weight, march: weight,
});

/** A code of the host's ledger and the line it stands for. */
export const ledgerCode = z.strictObject({
  id: lineId,
  code: words,
  collection: z.enum(["costLines", "awards", "baseBudgets"]),
  lineId,
});

/** How contributions are carried into a year. */
export const uplift = z.strictObject({
  id: lineId,
  poolId: lineId,
  year: financialYear,
  /** In-year changes that the partners agreed to keep, in pounds of either sign. */
  recurrentChanges: pounds,
  inflation: fraction,
  plannedChanges: pounds,
  efficiency: fraction,
  efficiencyIs: z.enum(["of the pool rolled forward", "of the pool after inflation"]),
});

/** What a partner paid for its duties before the pool, and what that bought, for a full year. */
export const positionBefore = z.strictObject({
  id: lineId,
  poolId: lineId,
  partnerId: lineId,
  paid: pounds,
  got: pounds,
  source: words,
});
