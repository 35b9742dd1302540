import type { FinancialYear } from "../../financial-year/financial-year";
import type { LedgerFile } from "../../ledger/ledger-row";
import { matchLedger } from "../../ledger/match-ledger";
import { penceToPounds, poundsToPence } from "../../money/money";
import { ratioAsDecimal } from "../../money/ratio-as-decimal";
import { sumPence } from "../../money/sum-pence";
import type { Evaluation } from "../../plan/evaluation";
import type { Pounds } from "../../plan/fields";
import type { Plan } from "../../plan/plan";
import { balanceBeforeSharing } from "../memorandum-account";
import { poolOutturn, type PoolOutturn } from "../pool-outturn";
import { accountContributions, type AccountContribution } from "./account-contributions";
import { accountLines, type AccountLinePence, type ForecastWay, poolInLedger, type PoolInLedger } from "./account-lines";
import { noteOf, type VarianceNote } from "./variance-note";

/** Figures of a line, a scheme or the whole pool. Variances are above nought over, below nought under. */
export interface AccountFigures {
  readonly budget: Pounds;
  readonly profileToDate: Pounds;
  readonly actual: Pounds;
  readonly committed: Pounds;
  readonly forecast: Pounds;
  /** The forecast less the budget. */
  readonly variance: Pounds;
  /** Of the budget, "0.0727"; null where there is no budget. */
  readonly varianceShare: string | null;
}

export interface AccountLine extends AccountFigures {
  readonly costLineId: string;
  readonly name: string;
  readonly codes: readonly string[];
}

export interface AccountScheme extends AccountFigures {
  readonly serviceId: string;
  readonly name: string;
  readonly lines: readonly AccountLine[];
  readonly note: VarianceNote | null;
}

/** The way from the opening to the closing balance. */
export interface AccountBalance {
  readonly opening: Pounds;
  readonly contributions: Pounds;
  /** Grants and other money beside the pool that pay for its schemes. */
  readonly otherIncome: Pounds;
  readonly expenditure: Pounds;
  readonly beforeSharing: Pounds;
  /** What the risk pool and uncommitted allocations give. */
  readonly fromSteps: Pounds;
  /** What partners pay in, less what they get back. */
  readonly fromPartners: Pounds;
  readonly closing: Pounds;
}

/** The memorandum account of a pool for a year, as it stands at the end of a month. */
export interface PoolAccount {
  readonly poolId: string;
  readonly year: FinancialYear;
  /** The month it stands at, 12 for March; nought while no ledger file is in. */
  readonly months: number;
  readonly onwards: ForecastWay;
  readonly schemes: readonly AccountScheme[];
  readonly total: AccountFigures;
  readonly contributions: readonly AccountContribution[];
  readonly outturn: PoolOutturn;
  readonly balance: AccountBalance;
  /** The import that the opening balance comes from; null where there is no account of the year before. */
  readonly openingFrom: string | null;
  /** Spent and received so far: what is in the fund today. */
  readonly inHand: Pounds;
  /** What the ledger file, which is of all pools, has of this one. */
  readonly inLedger: PoolInLedger;
  /** Under codes that no line of the plan has, so in no account; it may belong to any pool of which the file has rows. */
  readonly unmatched: { readonly rowCount: number; readonly actual: Pounds };
}

export interface PoolAccountAsk {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly poolId: string;
  readonly year: FinancialYear;
  /** The month asked for; at most what the ledger file covers. */
  readonly months: number;
  readonly ledger: LedgerFile | null;
  /** The ledger file of the whole year before, which the opening balance comes from. */
  readonly ledgerBefore: LedgerFile | null;
  readonly notes: readonly VarianceNote[];
  readonly onwards: ForecastWay;
}

/**
 * The memorandum account that a host keeps of a pool: each scheme's budget, what is spent, what it will come to, what
 * partners owe and paid, and what each bears so that the account comes to nought. A closing balance that is not nought is
 * what does not foot. Throws `InvariantError` for a pool or year that the plan does not have.
 * Source: section 75 agreements; WE-08, WE-35.
 */
export function poolAccount(ask: PoolAccountAsk): PoolAccount {
  const { plan, evaluation, poolId, year, ledger, notes } = ask;
  const months = ledger === null ? 0 : Math.min(ask.months, ledger.months);
  const inLedger = poolInLedger(plan, poolId, ledger);
  const schemes = plan.services.filter((service) => service.poolId === poolId).map((service) => ({ service, lines: accountLines({ ...ask, months, hasSpending: inLedger.hasSpending }, service.id) }));
  const all = schemes.flatMap(({ lines }) => lines);
  const outturn = poolOutturn({ plan, evaluation, poolId, year, outturns: new Map(all.map(({ line, forecast }) => [line.id, penceToPounds(forecast)])) });
  const contributions = accountContributions({ ...ask, months });
  const { opening, from } = openingBalance(ask);
  const other = sumPence((evaluation.pools.find((pool) => pool.poolId === poolId)?.beside ?? []).map(({ paid }) => poundsToPence(paid[year]!)));
  const due = contributions.map((contribution) => poundsToPence(contribution.due));
  const before = balanceBeforeSharing({ opening, contributions: due, otherIncome: [other], fromRiskPool: 0n, toRiskPool: 0n, expenditure: all.map(({ forecast }) => forecast) });
  const [steps, partners] = [poundsToPence(outturn.fromSteps), sumPence(outturn.partners.map(({ bears }) => poundsToPence(bears)))];
  const { unmatched, unmatchedActual } = matchLedger(plan, ledger?.rows ?? []);
  return {
    poolId, year, months, onwards: ask.onwards,
    schemes: schemes.map(({ service, lines }) => ({ serviceId: service.id, name: service.name, ...figuresOf(lines), lines: lines.map((line) => ({ costLineId: line.line.id, name: line.line.name, codes: line.codes, ...figuresOf([line]) })), note: noteOf(notes, service.id, months) })),
    total: figuresOf(all), contributions, outturn, openingFrom: from,
    balance: {
      opening: penceToPounds(opening), contributions: penceToPounds(sumPence(due)), otherIncome: penceToPounds(other), expenditure: penceToPounds(sumPence(all.map(({ forecast }) => forecast))),
      beforeSharing: penceToPounds(before), fromSteps: outturn.fromSteps, fromPartners: penceToPounds(partners), closing: penceToPounds(before + steps + partners),
    },
    inHand: penceToPounds(opening + sumPence(contributions.map(({ received }) => poundsToPence(received))) - sumPence(all.map(({ actual }) => actual))),
    inLedger, unmatched: { rowCount: unmatched.length, actual: unmatchedActual },
  };
}

/** What the year before came to; nought where its whole ledger is not in or has no spending of the pool. */
function openingBalance(ask: PoolAccountAsk): { readonly opening: bigint; readonly from: string | null } {
  const { evaluation, year, ledgerBefore } = ask;
  const yearBefore = evaluation.years[evaluation.years.indexOf(year) - 1];
  if (yearBefore === undefined || ledgerBefore?.months !== 12) return { opening: 0n, from: null };
  const account = poolAccount({ ...ask, year: yearBefore, months: 12, ledger: ledgerBefore, ledgerBefore: null, notes: [] });
  return account.inLedger.hasSpending ? { opening: poundsToPence(account.balance.closing), from: ledgerBefore.importId } : { opening: 0n, from: null };
}

function figuresOf(lines: readonly AccountLinePence[]): AccountFigures {
  const total = (of: (line: AccountLinePence) => bigint): bigint => sumPence(lines.map(of));
  const [budget, forecast] = [total((line) => line.budget), total((line) => line.forecast)];
  return {
    budget: penceToPounds(budget), profileToDate: penceToPounds(total((line) => line.profileToDate)), actual: penceToPounds(total((line) => line.actual)), committed: penceToPounds(total((line) => line.committed)),
    forecast: penceToPounds(forecast), variance: penceToPounds(forecast - budget), varianceShare: budget <= 0n ? null : ratioAsDecimal({ numerator: forecast - budget, denominator: budget }, 4),
  };
}
