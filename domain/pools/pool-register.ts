import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { checkAgreement } from "./agreement-check";
import { foundPool, penceIn } from "./pool-partner";

/** One pooled fund in one year. The balance is income less what the pool has to pay, so below nought it does not balance. */
export interface RegisteredPool {
  readonly pool: Line<"pools">;
  readonly hostName: string;
  readonly income: Pounds;
  /** What the schemes cost less what money beside the pool pays. */
  readonly plannedSpend: Pounds;
  readonly balance: Pounds;
  readonly inKind: Pounds;
  /** How many of the mandatory parts of its agreement are not written. */
  readonly partsMissing: number;
}

export const arrangements = ["pooled", "aligned", "lead commissioning", "transferred", "own"] as const satisfies readonly Line<"baseBudgets">["arrangement"][];

export interface PoolRegister {
  readonly pools: readonly RegisteredPool[];
  /** Cash of base budgets by how it is held, each kind on its own: only pooled money is in a pool. */
  readonly held: readonly { readonly arrangement: (typeof arrangements)[number]; readonly cash: Pounds; readonly inKind: Pounds }[];
}

/** Every pooled fund of a plan in one year, and money by arrangement. Pooled = spent + unallocated: income is planned spend and balance. */
export function poolRegister(plan: Plan, evaluation: Evaluation, year: FinancialYear): PoolRegister {
  const names = new Map(plan.partners.map(({ id, name }) => [id, name]));
  const arrangementOf = new Map(plan.baseBudgets.map(({ id, arrangement }) => [id, arrangement]));
  const held = (lines: readonly { readonly id: string; readonly amounts: Readonly<Record<FinancialYear, Pounds>> }[], arrangement: string): Pounds =>
    penceToPounds(sumPence(lines.filter(({ id }) => arrangementOf.get(id) === arrangement).map(({ amounts }) => penceIn(amounts, year))));
  return {
    pools: plan.pools.map(({ id }) => {
      const { pool, evaluated } = foundPool(plan, evaluation, id);
      const [income, spend] = [penceIn(evaluated.income, year), sumPence(evaluated.schemes.map(({ cost, paidBeside }) => penceIn(cost, year) - penceIn(paidBeside, year)))];
      return {
        pool, hostName: names.get(pool.hostId) ?? pool.hostId, income: penceToPounds(income), plannedSpend: penceToPounds(spend), balance: penceToPounds(income - spend),
        inKind: penceToPounds(sumPence(evaluated.contributions.map(({ inKind }) => penceIn(inKind, year)))), partsMissing: checkAgreement(plan, id).missing.length,
      };
    }),
    held: arrangements.map((arrangement) => ({ arrangement, cash: held(evaluation.sources, arrangement), inKind: held(evaluation.inKind, arrangement) })),
  };
}
