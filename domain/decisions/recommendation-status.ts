import type { IsoDate } from "../financial-year/financial-year";
import { referralStage, type ReferralFacts } from "./referral-stages";

export const recommendationStatuses = ["adopted", "partially adopted", "amended, needs the board", "rejected", "pending"] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/**
 * What has become of a board's recommendation. The board recommends; the bodies that decide by law decide, so
 * only the referrals whose answer is required count.
 *
 * - amended, needs the board: a required body agreed with an amendment that touches money or scope
 * - adopted: every required body agreed and its decision is effective
 * - rejected: every required body rejected
 * - partially adopted: at least one agreed and is effective, and at least one rejected
 * - pending: otherwise, also when no body's answer is required, because a board cannot adopt its own advice
 *
 * Source: the composite outcome of a board recommendation. An amendment comes first, because until the board has
 * looked again nobody knows what the others would be adopting.
 */
export function recommendationStatus(referrals: readonly ReferralFacts[], today: IsoDate): RecommendationStatus {
  const required = referrals.filter(({ manner }) => manner === "required").map((referral) => ({ stage: referralStage(referral, today), agreement: agreementOf(referral) }));
  if (required.length === 0) return "pending";
  if (required.some(({ stage, agreement }) => stage !== "rejected" && agreement?.kind === "agreed with amendment" && agreement.touchesMoneyOrScope)) return "amended, needs the board";
  const agreed = required.filter(({ stage }) => stage === "effective").length;
  const rejected = required.filter(({ stage }) => stage === "rejected").length;
  if (agreed === required.length) return "adopted";
  if (rejected === required.length) return "rejected";
  return agreed > 0 && rejected > 0 ? "partially adopted" : "pending";
}

/** The last agreement a body gave, with or without amendment; a call-in holds it up but does not unsay it. */
function agreementOf({ answers }: ReferralFacts) {
  return answers.findLast(({ kind }) => kind === "agreed" || kind === "agreed with amendment");
}
