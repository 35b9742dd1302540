import { childrenReached } from "./mainstreaming/children-reached";
import { cumulativeGap } from "./mainstreaming/cumulative-gap";
import { mergeEstablishment } from "./mainstreaming/merge-establishment";
import { mergeOneOffCost } from "./mainstreaming/merge-one-off-cost";
import { mergeSaving } from "./mainstreaming/merge-saving";
import { payback } from "./mainstreaming/payback";
import { postsOn31March } from "./mainstreaming/posts-on-31-march";
import { taperToHeadroom } from "./mainstreaming/taper-to-headroom";
import { unfundedGap } from "./mainstreaming/unfunded-gap";
import type { Rule } from "./rule";

export const mainstreamingRules: readonly Rule[] = [unfundedGap, cumulativeGap, taperToHeadroom, mergeEstablishment, mergeSaving, mergeOneOffCost, payback, postsOn31March, childrenReached];
