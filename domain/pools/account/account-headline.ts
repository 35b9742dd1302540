import { monthName } from "../../ledger/financial-month";
import { formatPounds } from "../../money/format-pounds";
import { penceToPounds, poundsToPence } from "../../money/money";
import type { Pounds } from "../../plan/fields";
import { formatRate } from "../../plan/format-field";
import type { PoolAccount } from "./pool-account";

/** An amount over or under in words: "£47,321.57 over", "£1,000 under", "on budget". */
export function overOrUnder(variance: Pounds): string {
  const pence = poundsToPence(variance);
  return pence === 0n ? "on budget" : `${formatPounds(penceToPounds(pence < 0n ? -pence : pence))} ${pence > 0n ? "over" : "under"}`;
}

/**
 * What the account finds, in a sentence: "At the end of September the pool is forecast £160,000 over its budget of £2,200,000 (7.27%)."
 * @param isClosed true where somebody has closed the year: the whole of a ledger alone closes nothing.
 */
export function accountHeadline({ months, total: { budget, variance, varianceShare }, year, inLedger }: PoolAccount, isClosed = false): string {
  if (months === 0) return `No ledger file of ${year} is in yet, so every scheme stands at its budget.`;
  if (!inLedger.hasSpending) return `No actuals of this pool’s schemes have been brought in for ${year} yet, so every scheme stands at its budget.`;
  const share = varianceShare === null ? "" : ` (${formatRate(varianceShare.replace(/^-/, ""))})`;
  const when = isClosed ? `${year} closed` : months === 12 ? "To the end of March the pool is" : `At the end of ${monthName(months)} the pool is forecast`;
  return variance === "0.00" ? `${when} on its budget of ${formatPounds(budget)}.` : `${when} ${overOrUnder(variance)} its budget of ${formatPounds(budget)}${share}.`;
}

/** The same as the heading of a page: "Children's pooled fund is forecast £160,000 over its budget in 2005/06". */
export function accountTitle(poolName: string, { months, total: { variance }, year, inLedger }: PoolAccount): string {
  if (months === 0 || !inLedger.hasSpending) return `${poolName} stands at its budget in ${year}`;
  const found = variance === "0.00" ? "on its budget" : `${overOrUnder(variance)} its budget`;
  return `${poolName} ${months === 12 ? "came out" : "is forecast"} ${found} in ${year}`;
}

/** Whether the account comes to nought after sharing, and if not, by how much it does not and what that is. */
export function footingInWords({ balance: { closing }, outturn: { toAgree } }: PoolAccount): string {
  if (closing === "0.00") return "The account comes to nought after sharing.";
  const pence = poundsToPence(closing);
  const size = formatPounds(penceToPounds(pence < 0n ? -pence : pence), "always");
  if (toAgree !== "0.00" && pence === -poundsToPence(toAgree)) return `The account does not come to nought: ${size} waits for the finance officers to agree who bears it.`;
  return pence > 0n ? `The account does not come to nought: ${size} is left that no scheme’s budget takes up.` : `The account does not come to nought: ${size} is spent that no contribution, step or partner covers.`;
}
