import Link from "next/link";
import type { RuleId } from "@/domain/plan/evaluation";
import { findRule } from "@/domain/rulebook/rulebook";
import { ruleHref } from "./rule-href";

/** The way from a line to the rule that made it, by the rule's title. It knows the whole rulebook, so draw it on the server. */
export function RuleLink({ rule }: { readonly rule: RuleId }) {
  return <Link href={ruleHref(rule)} prefetch={false}>{findRule(rule)?.title ?? rule}</Link>;
}
