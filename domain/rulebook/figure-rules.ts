import type { RuleId } from "../plan/evaluation";
import { costRules } from "./figure-cost-rules";
import { moneyRules } from "./figure-money-rules";
import { peopleRules } from "./figure-people-rules";
import type { Rule } from "./figure-rule";

/** The rulebook: every rule that makes a figure. A rule without an entry does not compile. */
export const rules: Readonly<Record<RuleId, Rule>> = { ...costRules, ...moneyRules, ...peopleRules };

/** The rules in the order in which they are printed. */
export const rulesInOrder: readonly Rule[] = Object.values(rules);
