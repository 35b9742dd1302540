import { comparatorVerdictRule } from "./needs/comparator-verdict";
import { coverageGapsRule } from "./needs/coverage-gaps";
import { minimumRankRule } from "./needs/minimum-rank";
import { neighbourMeanRule } from "./needs/neighbour-mean";
import { potentialDuplicationRule } from "./needs/potential-duplication";
import { quartileBandRule } from "./needs/quartile-band";
import { rateRule } from "./needs/rate";
import { rateIntervalRule } from "./needs/rate-interval";
import { rateRatioRule } from "./needs/rate-ratio";
import { responseRateRule } from "./needs/response-rate";
import { suppressionRule } from "./needs/suppression";
import { suppressionAcrossReleasesRule } from "./needs/suppression-across-releases";
import { wilsonIntervalRule } from "./needs/wilson-interval";
import type { Rule } from "./rule";

export const needsRules: readonly Rule[] = [
  rateRule, wilsonIntervalRule, rateIntervalRule, comparatorVerdictRule, quartileBandRule, minimumRankRule, neighbourMeanRule, rateRatioRule, suppressionRule, suppressionAcrossReleasesRule, responseRateRule,
  coverageGapsRule, potentialDuplicationRule,
];
