import type { FinancialYear } from "../../financial-year/financial-year";
import { firstDayOf, lastDayOf } from "../../financial-year/financial-year";
import { lastDayOfMonth } from "../../ledger/financial-month";
import type { LedgerFile } from "../../ledger/ledger-row";
import { penceToPounds, poundsToPence } from "../../money/money";
import { divideHalfUp } from "../../money/ratio";
import { sumPence } from "../../money/sum-pence";
import type { Evaluation } from "../../plan/evaluation";
import type { Pounds } from "../../plan/fields";
import type { Plan } from "../../plan/plan";
import { codesOf, ledgerTotal } from "./account-lines";

/** What one contribution to a pool should have brought by the end of a month, and has. */
export interface AccountContribution {
  readonly baseBudgetId: string;
  readonly name: string;
  readonly partnerId: string;
  readonly partnerName: string;
  /** For the whole year. */
  readonly due: Pounds;
  /** By its instalments, or a twelfth each month where it has none. */
  readonly dueToDate: Pounds;
  readonly received: Pounds;
  /** What is late: due to date and not received; below nought is paid ahead. */
  readonly outstanding: Pounds;
  /** Where what was received stands: the codes of the ledger, or the instalments of the plan. */
  readonly receivedFrom: { readonly is: "ledger"; readonly codes: readonly string[] } | { readonly is: "instalments"; readonly ids: readonly string[] };
  /** The instalments that were due. */
  readonly instalmentIds: readonly string[];
}

interface Asked {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly poolId: string;
  readonly year: FinancialYear;
  readonly months: number;
  readonly ledger: LedgerFile | null;
}

/** The cash contributions to a pool by the end of a month. A contribution with a ledger code came as the ledger says, any other as its instalments say. */
export function accountContributions({ plan, evaluation, poolId, year, months, ledger }: Asked): AccountContribution[] {
  const partners = new Map(plan.partners.map(({ id, name }) => [id, name]));
  return plan.baseBudgets.filter((budget) => budget.poolId === poolId && !budget.inKind).map(({ id, name, partnerId }) => {
    const due = poundsToPence(evaluation.sources.find((source) => source.id === id && source.collection === "baseBudgets")?.amounts[year] ?? ("0.00" as Pounds));
    const until = months === 0 ? firstDayOf(year) : lastDayOfMonth(year, months);
    const own = plan.instalments.filter((instalment) => instalment.collection === "baseBudgets" && instalment.lineId === id && instalment.dueOn >= firstDayOf(year) && instalment.dueOn <= lastDayOf(year));
    const dueBy = own.filter(({ dueOn }) => dueOn <= until);
    const dueToDate = own.length === 0 ? divideHalfUp(due * BigInt(months), 12n) : sumPence(dueBy.map(({ amount }) => poundsToPence(amount)));
    const codes = codesOf(plan, "baseBudgets", id);
    const cameBy = own.filter(({ receivedOn }) => receivedOn !== null && receivedOn <= until);
    const byLedger = ledger !== null && codes.length > 0;
    const received = byLedger ? ledgerTotal(ledger, codes, "actual", months) : sumPence(cameBy.map(({ amount }) => poundsToPence(amount)));
    return {
      baseBudgetId: id, name, partnerId, partnerName: partners.get(partnerId) ?? partnerId, due: penceToPounds(due), dueToDate: penceToPounds(dueToDate), received: penceToPounds(received),
      outstanding: penceToPounds(dueToDate - received), instalmentIds: dueBy.map((instalment) => instalment.id),
      receivedFrom: byLedger ? { is: "ledger", codes } : { is: "instalments", ids: cameBy.map((instalment) => instalment.id) },
    };
  });
}
