import type { LinearSolver } from "../allocation/linear-program";
import { whoCouldPay } from "../allocation/who-could-pay";
import { calculate } from "../calculation/calculate";
import { prepare } from "../calculation/prepare";
import type { FinancialYear } from "../financial-year/financial-year";
import type { PaymentRefusal } from "../funding/payer";
import { settledFunding } from "../funding/settled-funding";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";

/** One part of a service's cost in a year, and who could pay it. */
export interface PayableBy {
  /** The portion of the users, and the type of cost where conditions tell them apart; null where the service is one. */
  readonly portion: string | null;
  readonly costType: string | null;
  readonly cost: Pounds;
  /** What nobody pays of it as things stand. */
  readonly unmet: Pounds;
  readonly payers: readonly { readonly sourceId: string; readonly paysNow: Pounds; readonly mayPay: boolean; readonly atMost: Pounds; readonly refusals: readonly PaymentRefusal[] }[];
}

/**
 * For each part of a service's cost in a year, every source: what it pays, the most it could pay alone while everything
 * else stays paid as much as it is, and the clauses that refuse it. `solve` is needed where a rate binds.
 */
export function whoCouldPayFor(plan: Plan, serviceId: string, year: FinancialYear, solve: LinearSolver | null = null): PayableBy[] {
  const calculated = calculate(prepare(plan));
  const { funding, allocation } = settledFunding(calculated, solve);
  const at = calculated.prepared.years.indexOf(year);
  return funding.costs.flatMap((cost, position): PayableBy[] => {
    if (cost.serviceId !== serviceId || cost.year !== at || cost.pence === 0n) return [];
    const payers = whoCouldPay(allocation, position, (source, asked) => funding.payers[source]!.refusedBy(funding.costs[asked]!));
    return [{
      portion: cost.portion, costType: cost.spend.costType, cost: penceToPounds(cost.pence), unmet: penceToPounds(allocation.unmet[position]!),
      payers: payers.map(({ source, mayPay, atMost }) => ({
        sourceId: funding.payers[source]!.source.id, mayPay, atMost: penceToPounds(atMost), refusals: mayPay ? [] : funding.payers[source]!.refusals(cost),
        paysNow: penceToPounds(sumPence(allocation.payments.filter((payment) => payment.source === source && payment.cost === position).map(({ pence }) => pence))),
      })),
    }];
  });
}
