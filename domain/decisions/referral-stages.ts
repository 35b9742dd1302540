import type { IsoDate } from "../financial-year/financial-year";

/** What the board asks of a body. Only the answers of required bodies decide whether a recommendation is adopted. */
export const referralManners = ["required", "consulted", "for information"] as const;
export type ReferralManner = (typeof referralManners)[number];

/** What a body is asked to do; noting is not approving. Source: the verbs of the reports the product comes from. */
export const referralVerbs = ["agree", "approve", "endorse", "comment", "note"] as const;
export type ReferralVerb = (typeof referralVerbs)[number];

/** What may come back from a body, in the order in which it may come. The last two follow a call-in. */
export const referralAnswers = ["agreed", "agreed with amendment", "rejected", "deferred", "noted", "called in", "stands after call-in"] as const;
export type ReferralAnswerKind = (typeof referralAnswers)[number];

/** Where a referral stands. */
export const referralStages = ["prepared", "sent", "scheduled", "call-in open", "called in", "effective", "rejected", "deferred", "noted"] as const;
export type ReferralStage = (typeof referralStages)[number];

/** What moves a referral on: an act of democratic services, an answer, or a date passing. */
export type ReferralStep = "the board recommends" | "a meeting is fixed" | "the window closes" | ReferralAnswerKind;

interface Transition {
  readonly from: readonly ReferralStage[];
  readonly step: ReferralStep;
  readonly to: ReferralStage;
}

/** A body may answer while it has the matter before it, and again after it has put it off. */
const before: readonly ReferralStage[] = ["sent", "scheduled", "deferred"];

/**
 * The whole life of a referral, as data. A step that has no row here is refused. Agreement passes through the
 * call-in window even where a body's decisions cannot be called in: the window is then closed on the day.
 */
export const referralTransitions: readonly Transition[] = [
  { from: ["prepared"], step: "the board recommends", to: "sent" },
  { from: ["sent", "scheduled", "deferred"], step: "a meeting is fixed", to: "scheduled" },
  { from: before, step: "agreed", to: "call-in open" },
  { from: before, step: "agreed with amendment", to: "call-in open" },
  { from: before, step: "rejected", to: "rejected" },
  { from: before, step: "deferred", to: "deferred" },
  { from: before, step: "noted", to: "noted" },
  { from: ["call-in open"], step: "the window closes", to: "effective" },
  { from: ["call-in open"], step: "called in", to: "called in" },
  { from: ["called in"], step: "stands after call-in", to: "effective" },
  { from: ["called in"], step: "rejected", to: "rejected" },
  { from: ["called in"], step: "agreed with amendment", to: "call-in open" },
];

/** The stage a step leads to, or null when it is not open from this one. */
export function nextStage(from: ReferralStage, step: ReferralStep): ReferralStage | null {
  return referralTransitions.find((row) => row.step === step && row.from.includes(from))?.to ?? null;
}

/** The answers that may be recorded now. */
export function answersOpenFrom(stage: ReferralStage): readonly ReferralAnswerKind[] {
  return referralAnswers.filter((answer) => nextStage(stage, answer) !== null);
}

/** An answer as it is recorded: what, when, and the date from which it holds. */
export interface RecordedAnswer {
  readonly kind: ReferralAnswerKind;
  readonly decidedOn: IsoDate;
  /** The end of the call-in window; null for an answer that takes no effect. */
  readonly effectiveOn: IsoDate | null;
  /** Whether an amendment changes money or scope, so that the board must look again. */
  readonly touchesMoneyOrScope: boolean;
}

/** A referral as the rules see it. */
export interface ReferralFacts {
  readonly manner: ReferralManner;
  readonly sent: boolean;
  readonly scheduledFor: IsoDate | null;
  /** Oldest first. */
  readonly answers: readonly RecordedAnswer[];
}

/**
 * Where a referral stands on a day: its steps played through the table.
 * A decision takes effect at the end of its last working day, so the window is still open on that day where
 * there is one; where the body's decisions cannot be called in, it is effective on the day it decided.
 * @throws Error when the answers kept do not follow the table, which means that a rule was passed by.
 */
export function referralStage(referral: ReferralFacts, today: IsoDate): ReferralStage {
  let stage = referral.sent ? after("prepared", "the board recommends") : "prepared";
  if (referral.sent && referral.scheduledFor !== null && referral.answers.length === 0) stage = after(stage, "a meeting is fixed");
  for (const answer of referral.answers) stage = after(stage, answer.kind);
  const last = referral.answers.at(-1);
  if (stage === "deferred" && referral.scheduledFor !== null && last && referral.scheduledFor > last.decidedOn) stage = after(stage, "a meeting is fixed");
  if (stage === "call-in open" && last && isOver(last, today)) stage = after(stage, "the window closes");
  return stage;
}

function after(stage: ReferralStage, step: ReferralStep): ReferralStage {
  const next = nextStage(stage, step);
  if (next === null) throw new Error(`A referral that is ${stage} cannot take the step “${step}”`);
  return next;
}

function isOver({ decidedOn, effectiveOn }: RecordedAnswer, today: IsoDate): boolean {
  return effectiveOn !== null && (effectiveOn === decidedOn ? today >= effectiveOn : today > effectiveOn);
}
