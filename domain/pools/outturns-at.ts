import type { FinancialYear } from "../financial-year/financial-year";
import { allocatePence } from "../money/allocate";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import { outturnSchemes, type OutturnLine } from "./outturn-parts";

/** What the cost lines of a pool would come to if it spent so much in all, each in proportion to its budget. */
export function outturnsAtTotal(plan: Pick<Plan, "services">, evaluation: Pick<Evaluation, "lines">, poolId: string, year: FinancialYear, total: Pounds): Map<string, Pounds> {
  return spread(outturnSchemes(plan, evaluation, poolId, year, new Map()).flatMap(({ lines }) => lines), poundsToPence(total));
}

/** The same where it is said scheme by scheme; a scheme that is not named comes to its budget. */
export function outturnsByScheme(plan: Pick<Plan, "services">, evaluation: Pick<Evaluation, "lines">, poolId: string, year: FinancialYear, schemes: ReadonlyMap<string, Pounds>): Map<string, Pounds> {
  return new Map(outturnSchemes(plan, evaluation, poolId, year, new Map()).flatMap(({ service, lines }) => {
    const asked = schemes.get(service.id);
    return asked === undefined ? [] : [...spread(lines, poundsToPence(asked))];
  }));
}

/** Savings, whose budget is below nought, stay as they are; without any budget it all falls on the first line. */
function spread(lines: readonly OutturnLine[], total: bigint): Map<string, Pounds> {
  const costs = lines.filter(({ budget }) => budget >= 0n);
  if (costs.length === 0) return new Map();
  const rest = total - sumPence(lines.filter(({ budget }) => budget < 0n).map(({ budget }) => budget));
  const weights = costs.map(({ budget }) => budget);
  const parts = allocatePence(rest, sumPence(weights) === 0n ? weights.map((_, at) => (at === 0 ? 1n : 0n)) : weights);
  return new Map(costs.map(({ costLineId }, at) => [costLineId, penceToPounds(parts[at]!)]));
}
