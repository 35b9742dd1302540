import { poundsToPence } from "../money/money";
import type { Line, Plan } from "../plan/plan";
import { letterHistory } from "./letter-history";

/**
 * The last letter of a funder where the plan counts on something else than it says: another amount for a full year, or
 * money that is surer than the letter makes it. Null where they agree or no letter is recorded. The letters are what was
 * written; the award is what the plan counts on, so one does not change the other.
 */
export function letterAgainstAward(plan: Plan, award: Line<"awards">): Line<"determinations"> | null {
  const last = letterHistory(plan, award.id).at(-1)?.letter;
  if (last === undefined) return null;
  const agrees = poundsToPence(last.amount) === poundsToPence(award.amount) && sure[award.certainty] <= sure[last.certainty];
  return agrees ? null : last;
}

/** Money that came is as sure as money that is confirmed. */
const sure = { indicative: 0, provisional: 1, confirmed: 2, received: 2 } as const;
