import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { penceIn } from "./pool-partner";

/** One line of what a partner puts into a pool in a year. */
export interface ContributionLine {
  readonly line: Line<"baseBudgets">;
  readonly amount: Pounds;
}

/** What one partner puts into a pool in a year. In kind is kept apart and never summed with cash. */
export interface PartnerContribution {
  readonly partnerId: string;
  readonly name: string;
  readonly recurrent: Pounds;
  readonly oneOff: Pounds;
  readonly cash: Pounds;
  readonly inKind: Pounds;
  /** Of the cash: what must be paid, what is added, and what nobody has said of. */
  readonly minimum: Pounds;
  readonly additional: Pounds;
  readonly unsaid: Pounds;
  readonly lines: readonly ContributionLine[];
}

/** The contributions to a pool in one year, partner by partner, in the order in which partners are evaluated. */
export function poolContributions(plan: Plan, evaluation: Evaluation, poolId: string, year: FinancialYear): PartnerContribution[] {
  const amounts = new Map([...evaluation.sources, ...evaluation.inKind].map((line) => [line.id, line.amounts]));
  return evaluation.partners.flatMap(({ partnerId, name }): PartnerContribution[] => {
    const lines = plan.baseBudgets.filter((line) => line.poolId === poolId && line.partnerId === partnerId).map((line) => ({ line, pence: penceIn(amounts.get(line.id)!, year) }));
    if (lines.length === 0) return [];
    const total = (which: (line: Line<"baseBudgets">) => boolean): Pounds => penceToPounds(sumPence(lines.filter(({ line }) => which(line)).map(({ pence }) => pence)));
    return [{
      partnerId, name,
      recurrent: total((line) => !line.inKind && line.recurrence === "recurrent"), oneOff: total((line) => !line.inKind && line.recurrence === "one-off"), cash: total((line) => !line.inKind), inKind: total((line) => line.inKind),
      minimum: total((line) => !line.inKind && line.contribution === "minimum"), additional: total((line) => !line.inKind && line.contribution === "additional"), unsaid: total((line) => !line.inKind && line.contribution === null),
      lines: lines.map(({ line, pence }) => ({ line, amount: penceToPounds(pence) })),
    }];
  });
}

/** The instalments of a contribution in a year, and whether they come to it. */
export interface ContributionInstalments {
  readonly line: Line<"baseBudgets">;
  readonly amount: Pounds;
  readonly instalments: readonly Line<"instalments">[];
  /** The contribution less its instalments; not asked where it has none. */
  readonly difference: Pounds;
}

/** The payments of a pool's contributions that fall due in a year. */
export function contributionInstalments(plan: Plan, contributions: readonly PartnerContribution[], firstDay: string, lastDay: string, penceOf: (pounds: Pounds) => bigint): ContributionInstalments[] {
  return contributions.flatMap(({ lines }) => lines.filter(({ line }) => !line.inKind).map(({ line, amount }) => {
    const instalments = plan.instalments.filter((each) => each.collection === "baseBudgets" && each.lineId === line.id && each.dueOn >= firstDay && each.dueOn <= lastDay).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
    return { line, amount, instalments, difference: penceToPounds(penceOf(amount) - sumPence(instalments.map((each) => penceOf(each.amount)))) };
  }));
}
