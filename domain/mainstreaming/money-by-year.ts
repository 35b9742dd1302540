import type { z } from "zod";
import { amountInYear } from "../costing/amount-in-year";
import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import { one } from "../money/ratio";
import type { collections } from "../plan/plan";
import type { ExitRouteAsk } from "./exit-route-ask";

/** Lines that an exit route adds to a plan, as `readPlan` takes them. */
export type NewLines = { readonly [Name in keyof typeof collections]?: readonly z.input<(typeof collections)[Name]>[] };

/** What a line with its own amount in each year is, apart from its amounts. */
interface Stated {
  readonly id: string;
  readonly collection: "costLines" | "baseBudgets";
  readonly pence: readonly bigint[];
}

/**
 * The amount of a line that runs from the day of effect and has its own whole pence in each year: the last year's as
 * the amount of a full year, and a stated amount, with the reason asked for, wherever the rule would give another.
 */
export function moneyByYear(ask: ExitRouteAsk, years: readonly FinancialYear[], { id, collection, pence }: Stated) {
  const run = { startsOn: ask.effectiveOn, endsOn: null, partYear: "days" as const };
  const fullYear = pence.at(-1) ?? 0n;
  const statedAmounts = years.flatMap((year, at) => {
    const amount = pence[at] ?? 0n;
    if (year < financialYearOf(ask.effectiveOn) || amountInYear({ ...run, fullYear }, year, one, "flat-amount").pence === amount) return [];
    return [{ id: `${id}-${year.replace("/", "-")}`, collection, lineId: id, year, amount: penceToPounds(amount), reason: ask.reason }];
  });
  return { line: { id, ...run, amount: penceToPounds(fullYear), recurrence: "recurrent" as const, basis: ask.basis }, statedAmounts };
}
