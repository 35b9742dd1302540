import { avoidedCostRule } from "./appraisal/avoided-cost";
import { netPresentCostRule } from "./appraisal/net-present-cost";
import { realTermsRule } from "./appraisal/real-terms";
import { unitCostRule } from "./appraisal/unit-cost";
import type { Rule } from "./rule";

export const appraisalRules: readonly Rule[] = [realTermsRule, netPresentCostRule, avoidedCostRule, unitCostRule];
