import { pounds, say, type DocumentSources, type DocumentTable, type ProducedDocument } from "../../documents/produced-document";
import { lastDayOfMonth, monthName } from "../../ledger/financial-month";
import type { IsoDate } from "../../financial-year/financial-year";
import type { Plan } from "../../plan/plan";
import { accountHeadline, footingInWords } from "./account-headline";
import { accountSources, type AccountSources } from "./account-sources";
import { balanceTable, contributionsTable, forecastTable, notesTable, sharesTable, spendingTable, stepsTable } from "./account-tables";
import type { PoolAccount } from "./pool-account";

/**
 * The report that a pool manager gives the partners each quarter: the account, what the forecast means for each partner
 * by rule and clause, explanations and actions, and contributions. The same account always gives the same report.
 * Source: SI 2000/617, regulation 7; section 75 agreements ask for a report each quarter.
 */
export function quarterlyReport(plan: Plan, account: PoolAccount, sources: DocumentSources): ProducedDocument {
  const from = accountSources(account, sources.ledger?.importId ?? null);
  return {
    title: `Quarterly report of ${nameOf(plan, account)}`, subtitle: `${plan.about.place}, ${account.year}, ${upTo(account)}`, sources, asAt: dayOf(account),
    sections: [
      { heading: "The account", blocks: [{ is: "paragraph", parts: [say(accountHeadline(account))] }, spendingTable(account, from, false), forecastTable(account, from, false), ...unmatched(account, from)] },
      { heading: "Explanations and actions", blocks: [notesTable(account)] },
      { heading: "Who bears the variance", blocks: bearing(account, from) },
      { heading: "Contributions", blocks: [contributionsTable(account, from)] },
      { heading: "Balance", blocks: [{ is: "paragraph", parts: [say(footingInWords(account))] }, balanceTable(account, from)] },
    ],
  };
}

/** What stands under the schemes of an account on its page: contributions, who bears what, and the balance. */
export function accountBelow(plan: Plan, account: PoolAccount, sources: DocumentSources): ProducedDocument {
  const from = accountSources(account, sources.ledger?.importId ?? null);
  return {
    title: `Memorandum account of ${nameOf(plan, account)}`, subtitle: `${plan.about.place}, ${account.year}, ${upTo(account)}`, sources, asAt: dayOf(account),
    sections: [
      { heading: "Contributions", blocks: [contributionsTable(account, from)] },
      { heading: "Who bears the variance", blocks: bearing(account, from) },
      { heading: "Balance", blocks: [{ is: "paragraph", parts: [say(footingInWords(account))] }, balanceTable(account, from)] },
    ],
  };
}

/** The return of income and expenditure that a pool manager gives the partners after each year. Source: as the report. */
export function annualReturn(plan: Plan, account: PoolAccount, sources: DocumentSources): ProducedDocument {
  const from = accountSources(account, sources.ledger?.importId ?? null);
  const pool = plan.pools.find(({ id }) => id === account.poolId);
  const host = plan.partners.find(({ id }) => id === pool?.hostId)?.name ?? "";
  return {
    title: `Annual return of ${nameOf(plan, account)}`, subtitle: `${plan.about.place}, ${account.year}, ${upTo(account)}`, sources, asAt: dayOf(account),
    sections: [
      { heading: "Income and expenditure", blocks: [{ is: "paragraph", parts: [say(`${host} holds the fund under ${pool?.legalBasis ?? ""}. ${footingInWords(account)}${account.months === 12 ? "" : " The year is not over in the ledger, so this return is provisional."}`)] }, balanceTable(account, from)] },
      { heading: "Expenditure by scheme", blocks: [spendingTable(account, from, true), forecastTable(account, from, true), ...unmatched(account, from)] },
      { heading: "Contributions received", blocks: [contributionsTable(account, from)] },
      { heading: "What each partner settles", blocks: bearing(account, from) },
      { heading: "Explanations", blocks: [notesTable(account)] },
    ],
  };
}

/** The steps only where there is something to give, and then the partners. */
const bearing = (account: PoolAccount, from: AccountSources): DocumentTable[] => [...(account.outturn.steps.some(({ sources }) => sources.length > 0) ? [stepsTable(account, from)] : []), sharesTable(account, from)];

const nameOf = (plan: Plan, { poolId }: PoolAccount): string => plan.pools.find(({ id }) => id === poolId)?.name ?? poolId;
const upTo = ({ months, year }: PoolAccount): string => (months === 0 ? "before any ledger file" : months === 12 ? "the whole year" : `to the end of ${monthName(months)} ${lastDayOfMonth(year, months).slice(0, 4)}`);
const dayOf = ({ year, months }: PoolAccount): IsoDate | null => (months === 0 ? null : (lastDayOfMonth(year, months) as IsoDate));

/** Only where the file has rows of the pool, so that they may be its own. */
const unmatched = ({ inLedger, unmatched: { rowCount, actual } }: PoolAccount, from: AccountSources) =>
  rowCount === 0 || !inLedger.hasRows ? [] : [{ is: "paragraph" as const, parts: [say("Not in this account: "), pounds(actual, from.ledger([])), say(` in ${rowCount === 1 ? "a row" : `${rowCount} rows`} of the ledger file whose code no line of the plan has.`)] }];
