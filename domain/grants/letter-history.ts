import { penceToPounds, poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";

/** One letter of a funder, and what it did to the amount. */
export interface ToldLetter {
  readonly letter: Line<"determinations">;
  /** Against the letter before; null for the first. */
  readonly difference: Pounds | null;
  /** "restored" after a cut: at least what stood before it. */
  readonly said: "first letter" | "more" | "cut" | "the same" | "restored";
}

/** The letters of an award in the order of their days, so that money that was indicated, cut and given back shows all three. */
export function letterHistory(plan: Plan, awardId: string): ToldLetter[] {
  const letters = plan.determinations.filter((line) => line.awardId === awardId).sort((one, other) => (one.receivedOn < other.receivedOn ? -1 : one.receivedOn > other.receivedOn ? 1 : one.id < other.id ? -1 : 1));
  let [most, wasCut] = [0n, false];
  return letters.map((letter, place) => {
    const [amount, before] = [poundsToPence(letter.amount), letters[place - 1]];
    const difference = before === undefined ? null : amount - poundsToPence(before.amount);
    const isRestored = wasCut && amount >= most;
    wasCut = difference !== null && difference < 0n ? true : isRestored ? false : wasCut;
    if (amount > most) most = amount;
    return { letter, difference: difference === null ? null : penceToPounds(difference), said: difference === null ? "first letter" : isRestored ? "restored" : difference < 0n ? "cut" : difference === 0n ? "the same" : "more" };
  });
}
