import Link from "next/link";
import type { LinkedRule } from "./linked-rules";
import { ruleHref } from "./rule-href";

interface HowWorkedOutProps {
  readonly rule: LinkedRule;
  /** What the figure is, for those who hear the link alone: "Unfunded gap". */
  readonly about: string;
}

/** The link beside a figure to the rule that makes it. Paper has no links, so it is not printed. */
export function HowWorkedOut({ rule, about }: HowWorkedOutProps) {
  return <Link className="ww-how ww-no-print" href={ruleHref(rule)} prefetch={false}>How is this worked out?<span className="ww-visually-hidden"> {about}</span></Link>;
}
