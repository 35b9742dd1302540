import Link from "next/link";
import type { RuleId } from "@/domain/plan/evaluation";
import { rules } from "@/domain/rulebook/figure-rules";
import { ruleAnchor } from "./rule-anchor";

/** The way from a figure to the rule that made it. */
export function RuleLink({ rule }: { readonly rule: RuleId }) {
  return <Link href={`/rulebook#${ruleAnchor(rule)}`}>{rules[rule].name}</Link>;
}
