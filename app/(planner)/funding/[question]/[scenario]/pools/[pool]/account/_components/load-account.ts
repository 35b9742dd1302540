import { notFound } from "next/navigation";
import { numberAsked, yearAsked } from "@/components/finance/account/account-address";
import type { DocumentSources } from "@/domain/documents/produced-document";
import { financialYearOf } from "@/domain/financial-year/financial-year";
import { isoDate } from "@/domain/plan/fields";
import { forecastWays } from "@/domain/pools/account/account-lines";
import { poolAccount } from "@/domain/pools/account/pool-account";
import { orPage } from "@/trpc/server";
import { type FinancePageProps, loadFinance } from "../../../../_components/load-finance";

export type AccountPageProps = FinancePageProps<{ readonly pool: string }>;

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The account of a pool for the year of an address. An address with a version, an import and a number of notes always
 * gives the same one; without them it is of the latest.
 *
 * @param monthsOf the month that the page asks for, of the address and of what the ledger file covers.
 */
export async function loadAccount(props: AccountPageProps, monthsOf: (search: Search, covered: number) => number) {
  const finance = await loadFinance(props);
  const { api, me, scenario, params, search, place } = finance;
  const { plan, evaluation, question, scenarioId, name, version, contentHash } = scenario;
  const poolId = decodeURIComponent(params.pool);
  const pool = plan.pools.find(({ id }) => id === poolId);
  if (pool === undefined) notFound();
  const today = isoDate.safeParse(me.today);
  const year = yearAsked(search.year, evaluation.years, yearAsked(today.success ? financialYearOf(today.data) : null, evaluation.years, evaluation.years[0]!));
  const importId = typeof search.import === "string" ? search.import : null;
  const ledger = await orPage(api.ledger.get({ questionId: question.id, year, importId }));
  const notes = ledger.notes.slice(0, numberAsked(search.notes, 0, 9999) ?? ledger.notes.length);
  const onwards = search.forecast === "as-budgeted" ? forecastWays[1] : forecastWays[0];
  const account = poolAccount({ plan, evaluation, poolId, year, months: monthsOf(search, ledger.file?.months ?? 12), ledger: ledger.file, ledgerBefore: ledger.fileBefore, notes, onwards });
  const sources: DocumentSources = {
    questionId: question.id, scenarioId, scenarioName: name, version, contentHash,
    ledger: ledger.file === null ? null : { importId: ledger.file.importId, contentHash: ledger.file.contentHash, year, months: ledger.file.months },
  };
  // What makes the same again: the version, the file and what had been said by now.
  const again = { year, ...(ledger.file !== null && { import: ledger.file.importId }), notes: String(notes.length), ...(onwards === "as budgeted" && { forecast: "as-budgeted" }) };
  return { ...finance, pool, poolId, year, ledger, account, sources, again, fixed: { ...place, version }, onwards };
}
