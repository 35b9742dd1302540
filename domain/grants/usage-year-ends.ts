import { pounds, say, type DocumentSection } from "../documents/produced-document";
import { spokenDate } from "../financial-year/spoken-date";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { rateInYears } from "./award-rate";
import { yearEnds } from "./year-ends";

/** What of each year's money is unspent at its end, what may be carried on and what goes back (WE-18). */
export function yearEndsSection(award: Line<"awards">, source: EvaluatedSource, { years }: Evaluation): DocumentSection {
  return {
    heading: "At the end of each year",
    blocks: [{
      is: "table", caption: "Carried forward and paid back, in pounds", heads: ["On", "Available", "Spent in the year", "Unspent", "May be carried on", "Carried forward", "Goes back"],
      rows: yearEnds(award, source, years).map(({ year, on, available, spent, unspent, mayCarry, carried, goesBack }) => ({
        isTotal: false,
        cells: [say(spokenDate(on)), ...[available, spent, unspent, mayCarry, carried, goesBack].map((amount) => pounds(amount, `carry-forward-and-clawback ${award.id} ${year}`))],
      })),
    }],
  };
}

/** What a grant at a rate earns of eligible cost, what goes back and what others match it with (WE-19); nothing where no clause states a rate. */
export function rateSections(plan: Plan, award: Line<"awards">, source: EvaluatedSource, { years }: Evaluation): DocumentSection[] {
  const rates = plan.conditions.filter(({ awardId, kind }) => awardId === award.id && kind === "rate");
  return rates.map((condition) => ({
    heading: "What the rate earns",
    blocks: [
      { is: "paragraph", parts: [say(`“${condition.clause}”`)] },
      {
        is: "table", caption: "Eligible cost, grant and match, in pounds", heads: ["Year", "Eligible cost", "Paid", "Earned", "To be repaid", "Still due", "Matched by others"],
        rows: rateInYears(plan, source, condition, years).map(({ year, eligible, paid, earned, repay, due, match }) => ({ isTotal: false, cells: [say(year), ...[eligible, paid, earned, repay, due, match].map((amount) => pounds(amount, `rate-based-grant ${condition.id} ${year}`))] })),
      },
    ],
  }));
}
