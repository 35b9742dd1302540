import { riskShare } from "./pools/risk-share";
import type { Rule } from "./rule";

/** The rules of pooled budgets, in the order in which a fund meets them. */
export const poolsRules: readonly Rule[] = [riskShare];
