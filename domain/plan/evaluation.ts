import type { FinancialYear } from "../financial-year/financial-year";
import type { EvaluatedPool } from "../pools/evaluated-pool";
import type { Pounds } from "./fields";
import type { CollectionName, Line } from "./plan";

/** An amount for each year of the plan, in the plan's order; always one key a year, "0.00" where there is nothing. */
export type ByYear = Readonly<Record<FinancialYear, Pounds>>;

/** The rules that make the figures of a plan, by their ids in the rulebook. */
export const ruleIds = [
  "indexed-cost", "flat-amount", "part-year", "taper", "stated-amount", "one-off-amount",
  "merge-saving", "merge-one-off-cost", "merge-establishment", "payback",
  "sum-of-lines", "restricted-money-first", "unfunded-gap", "cumulative-gap", "unspent-restricted-grant",
  "posts-on-31-march", "children-reached",
] as const;

/** The rule that made a figure; its page in the rulebook explains it. */
export type RuleId = (typeof ruleIds)[number];

/** One line of the plan, worked out for each year. */
export interface EvaluatedLine {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
  readonly partnerId: string;
  readonly serviceId: string | null;
  readonly recurrence: "recurrent" | "one-off";
  readonly basis: "stated" | "synthetic";
  readonly amounts: ByYear;
  /** The rule that gave each year's amount. */
  readonly rules: Readonly<Record<FinancialYear, RuleId>>;
}

/** An award or base budget: what is available, what the allocation uses, what is left. */
export interface EvaluatedSource extends EvaluatedLine {
  readonly sourceKind: "grant" | "base budget today" | "base budget growth";
  readonly restricted: boolean;
  readonly certainty: Readonly<Record<FinancialYear, Line<"awards">["certainty"]>>;
  /** What the plan's certainty policy counts as available of the year's own money: all of it, or nothing. */
  readonly counted: ByYear;
  /** What it pays in the year, money carried in included. */
  readonly used: ByYear;
  /** What its terms let it take into the next year and is needed there. */
  readonly carriedForward: ByYear;
  /** What is never used of the year's own money, as far as it counts. */
  readonly unspent: ByYear;
}

/** A payment of the allocation: which source pays how much of which service's recurrent cost in which year. */
export interface Payment {
  readonly year: FinancialYear;
  readonly sourceId: string;
  readonly serviceId: string;
  readonly amount: Pounds;
}

/** A pinned payment, a grant's least share or its additionality floor that is not met, and by how much it falls short; `brokenInWords` says it. */
export interface BrokenBound {
  /** The pinned payment or the condition. */
  readonly id: string;
  readonly year: FinancialYear;
  /** What the payment is pinned to, or the award of the condition. */
  readonly sourceId: string;
  readonly short: Pounds;
}

/** A figure with its lines: what "press a figure" opens. `lineIds` refer to `Evaluation.lines`, `.sources` and `.inKind`. */
export interface Figure {
  readonly rule: RuleId;
  readonly byYear: ByYear;
  /** The sum of the displayed years. For the cumulative gap, its last year. */
  readonly total: Pounds;
  readonly lineIds: readonly string[];
}

/** The establishment before and after an exit route of kind merge, at prices of the plan's first year (WE-34). */
export interface EvaluatedMerge {
  readonly exitRouteId: string;
  readonly name: string;
  readonly before: Pounds;
  readonly after: Pounds;
  /** Pounds saved in a full year. */
  readonly recurrentSaving: Pounds;
  readonly oneOffCost: Pounds;
  /** Whole months until the saving has paid the one-off cost, rounded up; null when nothing is saved. */
  readonly paybackMonths: number | null;
  /** Exact months to two decimals as text, "5.68". */
  readonly paybackMonthsExact: string | null;
  /** Each post's pay by year with pay awards compounded exactly and rounded once (WE-05); before overhead. */
  readonly posts: readonly { readonly id: string; readonly name: string; readonly side: "before" | "after"; readonly pay: ByYear }[];
}

export interface PartnerFunding {
  readonly partnerId: string;
  readonly name: string;
  readonly baseToday: ByYear;
  readonly growth: ByYear;
  readonly growthTotal: Pounds;
}

/** Everything that is worked out from a plan. Pure, the same on every machine; amounts are displayed pounds. */
export interface Evaluation {
  readonly years: readonly FinancialYear[];
  readonly lines: readonly EvaluatedLine[];
  readonly sources: readonly EvaluatedSource[];
  /** Base budgets of staff, goods, services or rooms: they pay for nothing, so they are no sources. */
  readonly inKind: readonly EvaluatedLine[];
  readonly payments: readonly Payment[];
  readonly brokenBounds: readonly BrokenBound[];
  readonly figures: {
    /** Recurrent cost; one-off cost is kept apart. */
    readonly cost: Figure;
    readonly grants: Figure;
    readonly baseToday: Figure;
    readonly growth: Figure;
    readonly gap: Figure;
    readonly cumulativeGap: Figure;
    readonly unspentRestricted: Figure;
    /** Base budget paid today that nothing needs. */
    readonly unusedBase: Figure;
    readonly oneOff: Figure;
    /** What partners give in kind; no part of the cost, nor of what pays for it. */
    readonly inKind: Figure;
  };
  readonly partners: readonly PartnerFunding[];
  readonly pools: readonly EvaluatedPool[];
  /** Posts at each 31 March, as text with up to two decimals. */
  readonly posts: Readonly<Record<FinancialYear, string>>;
  /** Children reached in each year. */
  readonly children: Readonly<Record<FinancialYear, number>>;
  readonly merges: readonly EvaluatedMerge[];
  readonly hasSyntheticAmounts: boolean;
}
