import { avoidedCostRule } from "./appraisal/avoided-cost";
import { bestAffordableSetRule } from "./appraisal/best-affordable-set";
import { flipPointRule } from "./appraisal/flip-point";
import { netPresentCostRule } from "./appraisal/net-present-cost";
import { realTermsRule } from "./appraisal/real-terms";
import { sensitivityRule } from "./appraisal/sensitivity";
import { simulationRule } from "./appraisal/simulation";
import { unitCostRule } from "./appraisal/unit-cost";
import { valueScaleRule } from "./appraisal/value-scale";
import type { Rule } from "./rule";

export const appraisalRules: readonly Rule[] = [realTermsRule, netPresentCostRule, avoidedCostRule, unitCostRule, valueScaleRule, flipPointRule, bestAffordableSetRule, sensitivityRule, simulationRule];
