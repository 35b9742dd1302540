import { contributionTotals } from "./pools/contribution-totals";
import { contributionUplift } from "./pools/contribution-uplift";
import { exitSplit } from "./pools/exit-split";
import { forecastOutturn } from "./pools/forecast-outturn";
import { memorandumAccount } from "./pools/memorandum-account";
import { overspendWaterfall } from "./pools/overspend-waterfall";
import { partnerStatement } from "./pools/partner-statement";
import { performanceGated } from "./pools/performance-gated";
import { riskShare } from "./pools/risk-share";
import { riskShareByLine } from "./pools/risk-share-by-line";
import { riskShareByScheme } from "./pools/risk-share-by-scheme";
import { underspend } from "./pools/underspend";
import { virement } from "./pools/virement";
import type { Rule } from "./rule";

/** The rules of pooled budgets, in the order in which a fund meets them. */
export const poolsRules: readonly Rule[] = [
  contributionTotals, contributionUplift, performanceGated, virement, forecastOutturn, overspendWaterfall, riskShare, riskShareByLine, riskShareByScheme, underspend, memorandumAccount, partnerStatement, exitSplit,
];
