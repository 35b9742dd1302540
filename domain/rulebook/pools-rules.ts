import { contributionTotals } from "./pools/contribution-totals";
import { contributionUplift } from "./pools/contribution-uplift";
import { overspendWaterfall } from "./pools/overspend-waterfall";
import { riskShare } from "./pools/risk-share";
import { riskShareByLine } from "./pools/risk-share-by-line";
import { riskShareByScheme } from "./pools/risk-share-by-scheme";
import { underspend } from "./pools/underspend";
import type { Rule } from "./rule";

/** The rules of pooled budgets, in the order in which a fund meets them. */
export const poolsRules: readonly Rule[] = [contributionTotals, contributionUplift, overspendWaterfall, riskShare, riskShareByLine, riskShareByScheme, underspend];
