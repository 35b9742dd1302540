import { contributionTotals } from "./pools/contribution-totals";
import { contributionUplift } from "./pools/contribution-uplift";
import { memorandumAccount } from "./pools/memorandum-account";
import { overspendWaterfall } from "./pools/overspend-waterfall";
import { riskShare } from "./pools/risk-share";
import { riskShareByLine } from "./pools/risk-share-by-line";
import { riskShareByScheme } from "./pools/risk-share-by-scheme";
import { underspend } from "./pools/underspend";
import { virement } from "./pools/virement";
import type { Rule } from "./rule";

/** The rules of pooled budgets, in the order in which a fund meets them. */
export const poolsRules: readonly Rule[] = [contributionTotals, contributionUplift, virement, overspendWaterfall, riskShare, riskShareByLine, riskShareByScheme, underspend, memorandumAccount];
