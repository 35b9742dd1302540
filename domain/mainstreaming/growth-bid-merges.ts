import { type DocumentSection, pounds, say } from "../documents/produced-document";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";

/** What the mergers that a partner bears save, what they cost once and how soon the saving has paid for it (WE-34); nothing where it bears none. */
export function mergesSections(plan: Plan, { merges }: Evaluation, partnerId: string): DocumentSection[] {
  const own = merges.filter(({ exitRouteId }) => plan.exitRoutes.find(({ id }) => id === exitRouteId)?.partnerId === partnerId);
  if (own.length === 0) return [];
  return [{
    heading: "Mergers",
    blocks: [{
      is: "table", caption: "Establishment before and after, at prices of the first year, in pounds", heads: ["Merger", "Before", "After", "Saved in a full year", "One-off cost", "Payback"],
      rows: own.map(({ exitRouteId, name, before, after, recurrentSaving, oneOffCost, paybackMonths, paybackMonthsExact }) => {
        const from = `merge-saving exitRoutes ${exitRouteId}`;
        return { isTotal: false, cells: [say(name), ...[before, after, recurrentSaving, oneOffCost].map((amount) => pounds(amount, from)), say(paybackMonths === null ? "never" : `${paybackMonths} months (${paybackMonthsExact ?? ""})`)] };
      }),
    }],
  }];
}
