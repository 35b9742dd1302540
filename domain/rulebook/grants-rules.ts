import { assetClawback } from "./grants/asset-clawback";
import { carryForwardAndClawback } from "./grants/carry-forward-and-clawback";
import { certaintyBands } from "./grants/certainty-bands";
import { grantConsolidation } from "./grants/grant-consolidation";
import { ineligibleClawback } from "./grants/ineligible-clawback";
import { instalments } from "./grants/instalments";
import { matchFunding } from "./grants/match-funding";
import { maximumSubShare } from "./grants/maximum-sub-share";
import { minimumSubShare } from "./grants/minimum-sub-share";
import { rateBasedGrant } from "./grants/rate-based-grant";
import { subShares } from "./grants/sub-shares";
import { taper } from "./grants/taper";
import { usageStatement } from "./grants/usage-statement";
import type { Rule } from "./rule";

/** What grants pay, when, how surely, and what goes back. */
export const grantsRules: readonly Rule[] = [
  taper, instalments, subShares, minimumSubShare, maximumSubShare, carryForwardAndClawback, ineligibleClawback, rateBasedGrant, matchFunding, assetClawback, grantConsolidation, certaintyBands, usageStatement,
];
