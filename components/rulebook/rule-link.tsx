import Link from "next/link";
import type { RuleId } from "@/domain/plan/evaluation";
import { ruleAnchor } from "./rule-anchor";

/** The way from a figure to the rule that made it. */
export function RuleLink({ rule }: { readonly rule: RuleId }) {
  return <Link href={`/rulebook#${ruleAnchor(rule)}`}>{rule}</Link>;
}
