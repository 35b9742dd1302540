import { ruleIds } from "@/domain/plan/evaluation";

/** The rules that a page links to from its figures; a test holds every one to the rulebook. */
export const linkedRules = [...ruleIds, "neighbour-mean", "flip-point"] as const;

export type LinkedRule = (typeof linkedRules)[number];
