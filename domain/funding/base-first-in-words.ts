import type { AllocationProblem } from "../allocation/allocation-problem";
import { formatPounds } from "../money/format-pounds";
import { penceToPounds } from "../money/money";
import { listInWords } from "../plan/number-in-words";

/** What a way of paying leaves, in pence. */
interface Leaves {
  readonly unmet: bigint;
  readonly restrictedLeft: bigint;
}

/** Terms of a plan that paying in order takes no account of. */
export type TermsLeftOut = "shares" | "rates" | "pins";

const inWords: Readonly<Record<TermsLeftOut, string>> = {
  shares: "the least and most shares that grants ask for",
  rates: "the rates at which grants pay",
  pins: "the payments that are pinned",
};

/** Which terms of a problem `payInOrder` leaves out: the problem's bounds and shares by what they come from, each kind once. */
export function termsLeftOut({ bounds, shares }: Pick<AllocationProblem, "bounds" | "shares">): TermsLeftOut[] {
  const rates = new Set(shares.filter(({ kind }) => kind === "rate").map(({ id }) => id));
  // A rate up to an amount in pounds has a bound with the rate's own id.
  const held = new Set<TermsLeftOut>([...bounds.filter(({ id }) => !rates.has(id)), ...shares].map(({ kind }) => (kind === "rate" ? "rates" : kind === "pinned payment" ? "pins" : "shares")));
  return (["shares", "rates", "pins"] as const).filter((terms) => held.has(terms));
}

const shown = (pence: bigint): string => formatPounds(penceToPounds(pence), "always");

/**
 * What spending base budget first would have come to, beside the best: "Spending base budget first would leave £11,000.00
 * unmet …". Says which terms of the plan it leaves out; what it would better only by breaking them is called that, and
 * is never a gain.
 */
export function baseFirstInWords(best: Leaves, baseFirst: Leaves, leftOut: readonly TermsLeftOut[]): string {
  const way = `Spending base budget first${leftOut.length === 0 ? "" : `, not counting ${listInWords(leftOut.map((terms) => inWords[terms]))},`} would`;
  const [moreUnmet, moreLeft] = [baseFirst.unmet - best.unmet, baseFirst.restrictedLeft - best.restrictedLeft];
  if (moreUnmet === 0n && moreLeft === 0n) return `${way} come to the same.`;
  const unmet = baseFirst.unmet === 0n ? "leave nothing unmet" : `leave ${shown(baseFirst.unmet)} unmet`;
  const left = baseFirst.restrictedLeft === 0n ? "no restricted grant unspent" : `${shown(baseFirst.restrictedLeft)} of restricted grant unspent`;
  const worse = [...(moreUnmet > 0n ? [`${shown(moreUnmet)} more unmet`] : []), ...(moreLeft > 0n ? [`${shown(moreLeft)} more that may have to be handed back`] : [])];
  const better = [...(moreUnmet < 0n ? [`pay ${shown(-moreUnmet)} more of the cost`] : []), ...(moreLeft < 0n ? [`use ${shown(-moreLeft)} more of restricted grants`] : [])];
  const breaking = better.length === 0 ? "" : ` It would ${better.join(" and ")} only by breaking the terms it leaves out.`;
  return `${way} ${unmet} and ${left}${worse.length === 0 ? "" : `: ${worse.join(", and ")}`}.${breaking}`;
}
