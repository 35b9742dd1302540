import { sumsBy } from "@/domain/calculation/read-worked";
import type { Calculated } from "@/domain/calculation/calculate";
import { sumPence } from "@/domain/money/sum-pence";
import { type Change, fieldsOf } from "@/domain/plan/change";

/** Ten thousand million pounds: far from where sums stop being counted to the penny. */
const smallPence = 1_000_000_000_000n;
const smallAmount = /^-?\d{1,9}\.\d\d$/;
const smallRate = /^-?0(\.\d+)?$/;

/**
 * True for a change that cannot make a sound plan unsound in itself: a name, or an amount or a rate of ordinary size, of
 * the right sign. Whether a service then costs less than nothing is for `totalIsSmall` to say.
 */
export function keepsPlanSound(change: Change): boolean {
  const { collection } = change;
  if (collection === "statedAmounts") {
    if (change.type !== "changed") return change.type === "removed" || isAmount(fieldsOf(change.line).get("amount"), fieldsOf(change.line).get("collection") === "costLines");
    return change.field === "amount" && isAmount(change.after, false);
  }
  if (change.type !== "changed") return false;
  if (collection === "indexRates") return change.field === "rate" && typeof change.after === "string" && smallRate.test(change.after);
  if (collection !== "costLines" && collection !== "awards" && collection !== "baseBudgets") return false;
  if (change.field === "name") return typeof change.after === "string" && change.after !== "";
  return change.field === "amount" && isAmount(change.after, collection === "costLines");
}

const isAmount = (amount: unknown, maySave: boolean): boolean => typeof amount === "string" && smallAmount.test(amount) && (maySave || !amount.startsWith("-"));

/** True when no service costs less than nothing in any year and every sum is counted to the penny. */
export function totalIsSmall({ costs, sources }: Calculated): boolean {
  const ofServices = [...sumsBy(costs, "service").values()].flat();
  const ofPartners = [...sumsBy(sources, "partner").values()].flat();
  return ofServices.every((pence) => pence >= 0n) && sumPence(ofServices) < smallPence && sumPence(ofPartners) < smallPence;
}
