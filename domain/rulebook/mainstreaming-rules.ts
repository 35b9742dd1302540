import { budgetRollForward } from "./mainstreaming/budget-roll-forward";
import { childrenReached } from "./mainstreaming/children-reached";
import { cumulativeGap } from "./mainstreaming/cumulative-gap";
import { evidenceThreshold } from "./mainstreaming/evidence-threshold";
import { exitRoute } from "./mainstreaming/exit-route";
import { fundingCliff } from "./mainstreaming/funding-cliff";
import { gapProfile } from "./mainstreaming/gap-profile";
import { growthBid } from "./mainstreaming/growth-bid";
import { mergeEstablishment } from "./mainstreaming/merge-establishment";
import { mergeOneOffCost } from "./mainstreaming/merge-one-off-cost";
import { mergeSaving } from "./mainstreaming/merge-saving";
import { payback } from "./mainstreaming/payback";
import { postsOn31March } from "./mainstreaming/posts-on-31-march";
import { taperToHeadroom } from "./mainstreaming/taper-to-headroom";
import { unfundedGap } from "./mainstreaming/unfunded-gap";
import type { Rule } from "./rule";

/** The rules for what becomes of short-term projects when their grants end. */
export const mainstreamingRules: readonly Rule[] = [
  fundingCliff, gapProfile, unfundedGap, cumulativeGap, growthBid, exitRoute, taperToHeadroom, evidenceThreshold, mergeEstablishment, mergeSaving, mergeOneOffCost, payback, postsOn31March, childrenReached, budgetRollForward,
];
