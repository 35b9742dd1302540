import { ruleHref } from "@/components/rulebook/rule-href";
import type { RefusingRule, RuleTitles } from "./rule-of-problem";

/** The way from a refused line to the rule it breaks; it opens beside the grid, where work is not saved yet. */
export function RuleWay({ rule, titles }: { readonly rule: RefusingRule | null; readonly titles: RuleTitles }) {
  if (rule === null) return null;
  return <a href={ruleHref(rule)} target="_blank" rel="noreferrer">Rule: {titles[rule] ?? rule} (opens in a new tab)</a>;
}
