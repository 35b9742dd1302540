import { riskShare } from "./pools/risk-share";
import { riskShareByLine } from "./pools/risk-share-by-line";
import { riskShareByScheme } from "./pools/risk-share-by-scheme";
import type { Rule } from "./rule";

/** The rules of pooled budgets, in the order in which a fund meets them. */
export const poolsRules: readonly Rule[] = [riskShare, riskShareByLine, riskShareByScheme];
