import Link from "next/link";
import { ruleHref } from "@/components/rulebook/rule-href";

/** The link to the rule that made a table's figures. Paper has no links, so it is not printed. */
export const RuleOfGrants = ({ rule, words }: { readonly rule: string; readonly words: string }) => <Link className="ww-how ww-no-print" href={ruleHref(rule)} prefetch={false}>How is this worked out?<span className="ww-visually-hidden"> {words}</span></Link>;
