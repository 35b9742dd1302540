import type { FinancialYear, IsoDate } from "../financial-year/financial-year";
import type { Evaluation, Figure } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { ItemOutcome } from "./item-stages";
import type { RecommendationStatus } from "./recommendation-status";
import type { ReferralAnswerKind, ReferralManner, ReferralStage } from "./referral-stages";

/** Named in every record, so that a reader of the file knows how to check it. */
export const decisionRecordFormat = "wherewithal decision record 1";

/** A scenario version as a record names it: nobody can read another one into it. */
export interface NamedVersion {
  readonly scenarioId: string;
  readonly name: string;
  readonly version: number;
  readonly contentHash: string;
}

/** One line of money: an amount for each year and their total, as text. */
export interface RecordedFigure {
  readonly name: string;
  readonly byYear: Readonly<Record<string, Pounds>>;
  readonly total: Pounds;
}

/** What the version recommended comes to, as worked out on the day of the record. */
export interface RecordedFigures {
  readonly years: readonly FinancialYear[];
  readonly rows: readonly RecordedFigure[];
  /** What each partner's own base budget pays, today's and growth. */
  readonly partners: readonly { readonly name: string; readonly baseToday: RecordedFigure["byYear"]; readonly growth: RecordedFigure["byYear"]; readonly growthTotal: Pounds }[];
  /** True when a cost or sum in it was made up for a demonstration. */
  readonly hasSyntheticAmounts: boolean;
}

/**
 * A decision record: what the law asks a record to hold (the date, the reasons, the alternatives considered and
 * rejected, interests declared, dispensations), who took part, the money, and what the deciding bodies answered.
 * Its parts are its top-level fields; each is hashed by itself as well, so that a change can be named.
 * Source: the record of an executive decision, SI 2012/2089 regulation 12, and the same five in the rules of 2000.
 */
export interface DecisionRecordContent {
  readonly format: typeof decisionRecordFormat;
  readonly trust: { readonly id: string; readonly name: string };
  /** Editions count from 1; each names the hash of the one before, "" for the first. */
  readonly edition: { readonly number: number; readonly previousHash: string; readonly recordedAt: string; readonly recordedBy: string };
  readonly meeting: { readonly body: string; readonly date: IsoDate; readonly dateWords: string | null; readonly place: string | null };
  readonly item: { readonly number: number; readonly title: string; readonly asked: string; readonly source: string | null };
  readonly recommendation: {
    readonly outcome: ItemOutcome;
    readonly verb: string;
    readonly wording: string;
    readonly version: NamedVersion | null;
    readonly keyDecision: boolean;
  };
  readonly reasons: string;
  readonly alternatives: readonly { readonly name: string; readonly version: NamedVersion | null; readonly reason: string }[];
  readonly interests: readonly { readonly declaredBy: string; readonly organisation: string; readonly kind: string; readonly nature: string; readonly effect: string }[];
  readonly dispensations: readonly { readonly heldBy: string; readonly organisation: string; readonly words: string }[];
  readonly takingPart: {
    readonly rule: string;
    readonly reachedBy: string | null;
    readonly quorum: { readonly membersNeeded: number; readonly membersPresent: number; readonly organisationsNeeded: number; readonly organisationsPresent: number; readonly met: boolean };
    readonly present: readonly { readonly role: string; readonly organisation: string; readonly voting: boolean; readonly position: string | null; readonly reason: string | null }[];
  };
  readonly confirmations: readonly { readonly organisation: string; readonly by: string; readonly outcome: string; readonly statement: string; readonly confirmedAt: string; readonly contentHash: string }[];
  readonly figures: RecordedFigures | null;
  readonly referrals: readonly {
    readonly body: string;
    readonly manner: ReferralManner;
    readonly verb: string;
    readonly stage: ReferralStage;
    readonly answers: readonly { readonly kind: ReferralAnswerKind; readonly decidedOn: IsoDate; readonly publishedOn: IsoDate | null; readonly effectiveOn: IsoDate | null; readonly reason: string }[];
  }[];
  readonly status: RecommendationStatus;
  /** The head of the audit log just before this edition was written. */
  readonly audit: { readonly sequence: number; readonly hash: string };
}

/** The money of a record, from the evaluation of the version recommended. */
export function recordedFigures(evaluation: Evaluation): RecordedFigures {
  const { figures } = evaluation;
  const row = (name: string, figure: Figure): RecordedFigure => ({ name, byYear: figure.byYear, total: figure.total });
  return {
    years: evaluation.years,
    rows: [
      row("Cost", figures.cost),
      row("Grants", figures.grants),
      row("Base budget today", figures.baseToday),
      row("Base budget growth", figures.growth),
      row("Unfunded gap", figures.gap),
      row("Unspent restricted grant", figures.unspentRestricted),
      row("One-off cost", figures.oneOff),
    ],
    partners: evaluation.partners.map(({ name, baseToday, growth, growthTotal }) => ({ name, baseToday, growth, growthTotal })),
    hasSyntheticAmounts: evaluation.hasSyntheticAmounts,
  };
}
