import { allocationRules } from "./allocation-rules";
import { appraisalRules } from "./appraisal-rules";
import { conditionsRules } from "./conditions-rules";
import { costRules } from "./cost-rules";
import { grantsRules } from "./grants-rules";
import { mainstreamingRules } from "./mainstreaming-rules";
import { moneyRules } from "./money-rules";
import { needsRules } from "./needs-rules";
import { poolsRules } from "./pools-rules";
import type { Rule } from "./rule";
import { timeRules } from "./time-rules";

/** Every rule of the planner, in the order in which they are printed. */
export const rulebook: readonly Rule[] = [
  ...timeRules, ...moneyRules, ...costRules, ...grantsRules, ...conditionsRules, ...allocationRules, ...poolsRules, ...mainstreamingRules, ...appraisalRules, ...needsRules,
];

const byRuleId: ReadonlyMap<string, Rule> = new Map(rulebook.map((rule) => [rule.id, rule]));

export const findRule = (id: string): Rule | null => byRuleId.get(id) ?? null;
