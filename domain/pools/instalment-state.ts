import type { IsoDate } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Line } from "../plan/plan";

/** How far an instalment has come: received by the plan's own date or by the ledger, in part, due, or still to fall due. */
export type InstalmentState =
  | { readonly is: "received"; readonly on: IsoDate }
  | { readonly is: "in the ledger" }
  | { readonly is: "in part in the ledger"; readonly received: Pounds }
  | { readonly is: "due" }
  | { readonly is: "awaited" };

/**
 * How far the instalments of one contribution have come, in the order in which they fall due. What the ledger has received
 * of the contribution pays the earliest first, as the account counts it; what the plan dates as received stays so.
 *
 * @param received what the ledger has of the whole contribution; null where no ledger speaks of it.
 * @param today the trust's day: from the day on which it is due, an instalment that has not come is due.
 */
export function instalmentStates(instalments: readonly Pick<Line<"instalments">, "amount" | "dueOn" | "receivedOn">[], received: Pounds | null, today: IsoDate): InstalmentState[] {
  let left = received === null ? 0n : poundsToPence(received);
  return instalments.map(({ amount, dueOn, receivedOn }): InstalmentState => {
    const pence = poundsToPence(amount);
    const came = left < 0n ? 0n : left < pence ? left : pence;
    left -= came;
    if (receivedOn !== null) return { is: "received", on: receivedOn };
    if (came === pence && came > 0n) return { is: "in the ledger" };
    return came > 0n ? { is: "in part in the ledger", received: penceToPounds(came) } : { is: dueOn <= today ? "due" : "awaited" };
  });
}
