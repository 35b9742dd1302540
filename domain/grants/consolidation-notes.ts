import { addDays } from "../decisions/calendar-day";
import { lastDayOf, type FinancialYear } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import { formatPounds } from "../money/format-pounds";
import { formatRate } from "../plan/format-field";
import { listInWords } from "../plan/number-in-words";
import type { Line, Plan } from "../plan/plan";
import type { ConsolidationAsked } from "./consolidation-changes";

type Asked = Pick<ConsolidationAsked, "from" | "effectiveOn" | "amount" | "certainty">;

/**
 * Where a grant made of several would give more, or be surer, than the grants that go into it as they stand: one that
 * ends anyway, one that gives only a share of its amount in a later year, one that is less sure. A sentence for each,
 * because rolling grants into one of their sum takes them to go on whole.
 * @param years the years of the plan.
 */
export function consolidationNotes(plan: Plan, { from, effectiveOn, amount, certainty }: Asked, years: readonly FinancialYear[]): string[] {
  const later = years.filter((year) => lastDayOf(year) >= effectiveOn);
  const sum = amount.is === "the sum";
  return plan.awards.filter(({ id }) => from.some(({ awardId }) => awardId === id)).flatMap((award) => {
    const ends = award.endsOn !== null && award.endsOn <= addDays(effectiveOn, -1);
    const ofYears = later.map((year) => plan.awardYears.find((line) => line.awardId === award.id && line.year === year));
    return [
      ...(sum && ends && award.endsOn !== null ? [`${award.name} ends on ${spokenDate(award.endsOn)} as it stands and gives nothing after. The new grant goes on with its ${formatPounds(award.amount)} a year.`] : []),
      ...(sum && !ends ? ofYears.flatMap((line) => (line === undefined || line.share === "1" ? [] : [`${award.name} gives ${formatRate(line.share)} of a full year in ${line.year} as it stands. The new grant has all of it.`])) : []),
      ...(ends ? [] : lessSure(award, later.map((year, at) => ({ year, certainty: ofYears[at]?.certainty ?? award.certainty })), certainty)),
    ];
  });
}

const order: Readonly<Record<Line<"awards">["certainty"], number>> = { indicative: 0, provisional: 1, confirmed: 2, received: 2 };

function lessSure(award: Line<"awards">, years: readonly { readonly year: FinancialYear; readonly certainty: Line<"awards">["certainty"] }[], certainty: Line<"awards">["certainty"]): string[] {
  const less = years.filter((each) => order[each.certainty] < order[certainty]);
  return less.length === 0 ? [] : [`${award.name} is ${listInWords(less.map((each) => `${each.certainty} in ${each.year}`))} as it stands. The new grant is entered as ${certainty}.`];
}
