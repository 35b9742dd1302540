import { formatPounds } from "../money/format-pounds";
import type { BrokenBound } from "../plan/evaluation";
import { formatRate, nameOfId } from "../plan/format-field";
import type { Line, Plan } from "../plan/plan";
import { mayNotPayInWords } from "./may-not-pay-in-words";

/**
 * What is broken, in a sentence or two with its figures and the funder's words where a clause says or stops it: a payment
 * that somebody pinned, a grant's least share, or its additionality floor. The plan is the one that was evaluated.
 */
export function brokenInWords(plan: Plan, broken: BrokenBound): string {
  const pin = plan.pinnedPayments.find(({ id }) => id === broken.id);
  if (pin !== undefined) {
    const refused = mayNotPayInWords(plan, pin);
    return `${pinned(plan, pin)} in ${broken.year}; ${shown(broken.short)} of it cannot be paid. ${refused === null ? "" : `${refused} `}The payment is pinned: ${pin.reason}`;
  }
  const condition = plan.conditions.find(({ id }) => id === broken.id);
  if (condition === undefined) return `${shown(broken.short)} is missing in ${broken.year}.`;
  return `${condition.kind === "additionality floor" ? floor(plan, condition, broken) : leastShare(plan, condition, broken)} The clause: “${condition.clause}”`;
}

const shown = (amount: BrokenBound["short"]): string => formatPounds(amount, "always");

const pinned = (plan: Plan, { sourceId, serviceId, limit, amount }: Line<"pinnedPayments">): string =>
  `${nameOfId(sourceId, plan)} is to pay ${limit} ${shown(amount)} for ${nameOfId(serviceId, plan)}`;

function leastShare(plan: Plan, { awardId, share, serviceId, words }: Line<"conditions">, { year, short }: BrokenBound): string {
  const meant = [...(serviceId === null ? [] : [nameOfId(serviceId, plan)]), ...(words === null ? [] : [`“${words}”`])].join(" and ");
  return `At least ${formatRate(share ?? "0")} of ${nameOfId(awardId, plan)} in ${year} is to go to ${meant}; ${shown(short)} of that cannot.`;
}

function floor(plan: Plan, { awardId, amount, serviceId }: Line<"conditions">, { year, short }: BrokenBound): string {
  const meant = serviceId === null ? "the services" : nameOfId(serviceId, plan);
  return `Beside ${nameOfId(awardId, plan)}, base budgets must pay at least ${shown(amount ?? short)} for ${meant} in ${year}; they pay ${shown(short)} less.`;
}
