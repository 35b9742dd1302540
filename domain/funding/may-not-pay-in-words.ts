import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import type { FinancialYear } from "../financial-year/financial-year";
import { formatPounds } from "../money/format-pounds";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Pounds } from "../plan/fields";
import { nameOfId } from "../plan/format-field";
import { listInWords } from "../plan/number-in-words";
import type { Plan } from "../plan/plan";
import { fundingProblem } from "./funding-problem";

/** One source, one service, one year of a plan. */
export interface AskedPayment {
  readonly sourceId: string;
  readonly serviceId: string;
  readonly year: FinancialYear;
  /** What it is to pay, if that is known; nothing is said where it may pay for that much. */
  readonly amount?: Pounds;
}

const shown = (pence: bigint): string => formatPounds(penceToPounds(pence), "always");

/**
 * What of a service's cost in a year a source may not pay, in a sentence with the clauses that refuse it: "Extended Schools
 * may not pay for Family help: “For clubs before and after school”." Null where it may pay for all of it, where
 * the service costs nothing in the year, and for a source that the plan does not have.
 */
export function mayNotPayInWords(plan: Plan, { sourceId, serviceId, year, amount }: AskedPayment): string | null {
  const calculated = calculate(prepare(plan));
  const { costs, payers } = fundingProblem(calculated);
  const payer = payers.find(({ source }) => source.id === sourceId);
  const at = calculated.prepared.years.indexOf(year);
  const asked = costs.filter((cost) => cost.serviceId === serviceId && cost.year === at && cost.pence > 0n);
  const refused = payer === undefined ? [] : asked.filter((cost) => !payer.admits(cost));
  if (payer === undefined || refused.length === 0) return null;
  const clauses = new Map(refused.flatMap(payer.refusals).map(({ id, clause }) => [id, `“${clause}”`]));
  const [refusedPence, allPence] = [refused, asked].map((each) => sumPence(each.map(({ pence }) => pence))) as [bigint, bigint];
  if (amount !== undefined && poundsToPence(amount) <= allPence - refusedPence) return null;
  const part = refusedPence === allPence ? "" : `${shown(refusedPence)} of the ${shown(allPence)} of `;
  return `${nameOfId(sourceId, plan)} may not pay for ${part}${nameOfId(serviceId, plan)}: ${listInWords([...clauses.values()])}.`;
}
