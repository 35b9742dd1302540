import type { RecommendationStatus } from "@/domain/decisions/recommendation-status";
import type { ReferralStage } from "@/domain/decisions/referral-stages";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { spokenDate } from "@/domain/financial-year/spoken-date";

/** A meeting's day as boards write it; where a document gives no day, its own words. */
export const meetingDay = ({ date, dateWords }: { readonly date: IsoDate; readonly dateWords: string | null }): string => dateWords ?? spokenDate(date);

interface Answered {
  readonly kind: string;
  readonly decidedOn: IsoDate;
  readonly effectiveOn: IsoDate | null;
}

/** Where a referral stands, in a sentence. */
export function referralInWords(referral: { readonly stage: ReferralStage; readonly scheduledFor: IsoDate | null; readonly answers: readonly Answered[] }): string {
  const last = referral.answers.at(-1);
  const on = last ? spokenDate(last.decidedOn) : "";
  switch (referral.stage) {
    case "prepared": return "Goes to this body when the board has recommended.";
    case "sent": return "Waiting for the body to take it.";
    case "scheduled": return `On its agenda for ${referral.scheduledFor ? spokenDate(referral.scheduledFor) : "a meeting"}.`;
    case "call-in open": return `${last?.kind === "agreed" ? "Agreed" : "Agreed with an amendment"} on ${on}. Takes effect at the end of ${last?.effectiveOn ? spokenDate(last.effectiveOn) : "the window"} unless it is called in.`;
    case "called in": return `Called in on ${on}; nothing takes effect until scrutiny has looked at it.`;
    case "effective": return `In effect since ${last?.effectiveOn ? spokenDate(last.effectiveOn) : on}.`;
    case "rejected": return `Rejected on ${on}.`;
    case "deferred": return `Put off on ${on}.`;
    case "noted": return `Noted on ${on}.`;
    default: return referral.stage satisfies never;
  }
}

/** What has become of a recommendation, in a sentence. `waiting` names the required bodies that have not come to an end. */
export function statusInWords(status: RecommendationStatus, waiting: readonly string[]): string {
  switch (status) {
    case "adopted": return "Every body whose agreement is required has agreed, and its decision is in effect.";
    case "partially adopted": return "Part of it stands: at least one body has agreed and at least one has rejected it.";
    case "amended, needs the board": return "A body has amended the money or the scope, so the board must look again.";
    case "rejected": return "Every body whose agreement is required has rejected it.";
    case "pending": return waiting.length === 0 ? "No body whose agreement is required has been asked." : `Waiting for ${listed(waiting)}.`;
    default: return status satisfies never;
  }
}

/** The required bodies whose answer is still to come or to take effect. */
export const waitingFor = (referrals: readonly { readonly manner: string; readonly stage: ReferralStage; readonly bodyName: string }[]): readonly string[] =>
  referrals.filter(({ manner, stage }) => manner === "required" && stage !== "effective" && stage !== "rejected").map(({ bodyName }) => bodyName);

/** "one, two and three". */
export const listed = (names: readonly string[]): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`);

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
