import { lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";

/** The years of a statement of use on one side of its day, in order; at least one. */
export interface UsagePart {
  readonly kind: "over" | "planned";
  readonly years: readonly FinancialYear[];
}

/**
 * The years of a statement, divided by the day on which it is made: a year whose last day is before that day is over, and what stands of it is spent; the one
 * that runs and later ones are planned. On 31 March a year still runs; on 1 April it is over. A part without years is left out.
 */
export function usageParts(years: readonly FinancialYear[], today: IsoDate): UsagePart[] {
  const isOver = (year: FinancialYear): boolean => lastDayOf(year) < today;
  return [{ kind: "over" as const, years: years.filter(isOver) }, { kind: "planned" as const, years: years.filter((year) => !isOver(year)) }].filter((part) => part.years.length > 0);
}

/** What the tables of a part are called and headed; the same thing has the same word in every table. */
export const usageWords = {
  over: {
    heading: "Spent in the years that are over", byYear: "Received and spent, by financial year", spent: "Spent on eligible services",
    byService: "What it was spent on, by service", nothing: "Nothing was spent from this grant in these years.",
    ends: "What became of what was unspent", carried: "Carried forward", goesBack: "Goes back",
    rate: "Eligible cost, grant and match", rateHeads: ["Eligible cost", "Counted on", "Earned", "To be repaid", "Still due", "Matched by others"],
  },
  planned: {
    heading: "Planned for the year that runs and later ones", byYear: "Received and planned, by financial year", spent: "Planned for eligible services",
    byService: "What it is planned for, by service", nothing: "Nothing is planned from this grant in these years.",
    ends: "What would become of what is unspent", carried: "Would be carried forward", goesBack: "Would go back",
    rate: "Planned: eligible cost, grant and match", rateHeads: ["Eligible cost", "Counted on", "Would be earned", "Would be repaid", "Would still be due", "Would be matched by others"],
  },
} as const;
