import { firstDayOf, type FinancialYear } from "../financial-year/financial-year";
import { freeLineId } from "../plan/free-line-id";
import { instalments } from "../grants/instalments";
import { penceToPounds, poundsToPence } from "../money/money";
import type { Change } from "../plan/change";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";

/** Four equal payments of a contribution at the start of each quarter of a year, odd pence first, as lines to add. Source: WE-13. */
export function instalmentOffer(plan: Plan, line: Line<"baseBudgets">, amount: Pounds, year: FinancialYear): Change[] {
  const taken: string[] = [];
  return instalments(poundsToPence(amount), 4, firstDayOf(year), 12, "in advance").map(({ dueOn, pence }): Change => {
    const id = freeLineId(plan, "instalments", `${line.id}-${dueOn}`, taken);
    taken.push(id);
    return { type: "added", collection: "instalments", id, line: { id, collection: "baseBudgets", lineId: line.id, dueOn, amount: penceToPounds(pence), receivedOn: null } };
  });
}
