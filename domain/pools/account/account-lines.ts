import type { FinancialYear } from "../../financial-year/financial-year";
import type { LedgerFile } from "../../ledger/ledger-row";
import { poundsToPence } from "../../money/money";
import { divideHalfUp } from "../../money/ratio";
import { sumPence } from "../../money/sum-pence";
import type { Evaluation } from "../../plan/evaluation";
import type { Line, Plan } from "../../plan/plan";
import { forecastOutturn, profiled, straightLine, type SpendingProfile } from "../forecast-outturn";

/** How the rest of the year is looked at. */
export const forecastWays = ["at today's rate", "as budgeted"] as const;
export type ForecastWay = (typeof forecastWays)[number];

/** One cost of a scheme at the end of a month, in whole pence. */
export interface AccountLinePence {
  readonly line: Evaluation["lines"][number];
  /** The ledger codes that stand for it; without one its spending cannot be known, and it is taken to come to its budget. */
  readonly codes: readonly string[];
  readonly budget: bigint;
  readonly profileToDate: bigint;
  readonly actual: bigint;
  readonly committed: bigint;
  readonly forecast: bigint;
}

interface Asked {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly year: FinancialYear;
  /** The end of this month of the year is looked at; nought before a ledger file is in. */
  readonly months: number;
  readonly ledger: LedgerFile | null;
  /** False where the ledger has no spending of the pool at all: then nothing is known of it, which is not the same as nothing spent. */
  readonly hasSpending: boolean;
  readonly onwards: ForecastWay;
}

/** The costs of a scheme with what the ledger says of them and what they will have come to, each rounded once (WE-35). */
export function accountLines({ plan, evaluation, year, months, ledger, hasSpending, onwards }: Asked, serviceId: string): AccountLinePence[] {
  const profile = spendingTo(plan, serviceId, months);
  return evaluation.lines.filter((line) => line.serviceId === serviceId).map((line) => {
    const codes = codesOf(plan, "costLines", line.id);
    const budget = poundsToPence(line.amounts[year]!);
    const [actual, committed] = [ledgerTotal(ledger, codes, "actual", months), ledgerTotal(ledger, codes, "commitment", months)];
    const isKnown = hasSpending && codes.length > 0 && profile.done > 0n;
    return { line, codes, budget, profileToDate: divideHalfUp(budget * profile.done, profile.whole), actual, committed, forecast: isKnown ? forecastOutturn(actual, budget, profile, onwards) : budget };
  });
}

/** How much of the year's spending a scheme should have done by the end of a month: by its own profile, or a twelfth each month. */
export function spendingTo(plan: Plan, serviceId: string, months: number): SpendingProfile {
  const weights = plan.spendingProfiles.find((profile) => profile.serviceId === serviceId);
  return weights === undefined ? straightLine(months) : profiled(monthNames.map((month) => BigInt(weights[month])), months);
}

const monthNames = ["april", "may", "june", "july", "august", "september", "october", "november", "december", "january", "february", "march"] as const;

/** The codes of the host's ledger that stand for a line. */
export const codesOf = (plan: Plan, collection: Line<"ledgerCodes">["collection"], lineId: string): string[] => plan.ledgerCodes.filter((code) => code.collection === collection && code.lineId === lineId).map(({ code }) => code);

/** What of a pool a ledger file speaks of. */
export interface PoolInLedger {
  /** Something of its schemes was paid. */
  readonly hasSpending: boolean;
  /** It has any row at all: spending, what is ordered, or a contribution. */
  readonly hasRows: boolean;
}

/** Whether a ledger file, which is of the whole question, has anything of one pool. */
export function poolInLedger(plan: Plan, poolId: string, ledger: LedgerFile | null): PoolInLedger {
  const schemes = new Set(plan.services.filter((service) => service.poolId === poolId).map(({ id }) => id));
  const costs = new Set(plan.costLines.filter(({ serviceId }) => schemes.has(serviceId)).flatMap(({ id }) => codesOf(plan, "costLines", id)));
  const contributions = new Set(plan.baseBudgets.filter((budget) => budget.poolId === poolId).flatMap(({ id }) => codesOf(plan, "baseBudgets", id)));
  const rows = ledger?.rows ?? [];
  return { hasSpending: rows.some(({ code, kind }) => kind === "actual" && costs.has(code)), hasRows: rows.some(({ code }) => costs.has(code) || contributions.has(code)) };
}

/**
 * What a ledger file has under some codes up to the end of a month, in whole pence. What is ordered is ordered for the
 * rest of the year, so at the file's own month all commitments count.
 */
export function ledgerTotal(ledger: LedgerFile | null, codes: readonly string[], kind: "actual" | "commitment", months: number): bigint {
  if (ledger === null) return 0n;
  const counts = (month: number): boolean => month <= months || (kind === "commitment" && months === ledger.months);
  return sumPence(ledger.rows.filter((row) => row.kind === kind && counts(row.month) && codes.includes(row.code)).map(({ amount }) => poundsToPence(amount)));
}
