import { ruleIds } from "@/domain/plan/evaluation";

/** The rules that a page links to from its figures; a test holds every one to the rulebook. */
export const linkedRules = [...ruleIds, "rate-ratio", "minimum-rank", "neighbour-mean", "comparator-verdict", "difference-of-displayed-values", "last-safe-decision-date", "funding-cliff"] as const;

export type LinkedRule = (typeof linkedRules)[number];
