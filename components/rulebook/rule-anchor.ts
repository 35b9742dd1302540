import type { RuleId } from "@/domain/plan/evaluation";

/** A rule's place on the rulebook page: "part year by days" is `part-year-by-days`. */
export const ruleAnchor = (rule: RuleId): string => rule.replaceAll(" ", "-");
