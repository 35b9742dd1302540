import "server-only";
import { notFound } from "next/navigation";
import { yearAsked } from "@/components/finance/account/account-address";
import type { DocumentSources } from "@/domain/documents/produced-document";
import { financialYearOf, type IsoDate } from "@/domain/financial-year/financial-year";
import { type FinancePageProps, loadFinance } from "../../../_components/load-finance";

export type PoolPageProps<Params extends object = object> = FinancePageProps<Params & { readonly pool: string }>;

/** What every page of a pooled fund begins with: the fund, the year of the address (or that of today), and what a document is made from. */
export async function loadPool<Params extends object>(props: PoolPageProps<Params>) {
  const loaded = await loadFinance(props);
  const { scenario, params, search, me } = loaded;
  const { plan, evaluation } = scenario;
  const poolId = decodeURIComponent(params.pool);
  const pool = plan.pools.find(({ id }) => id === poolId);
  const first = evaluation.years[0];
  if (pool === undefined || first === undefined) notFound();
  const year = yearAsked(search.year, evaluation.years, yearAsked(financialYearOf(me.today as IsoDate), evaluation.years, first));
  const sources: DocumentSources = { questionId: scenario.question.id, scenarioId: scenario.scenarioId, scenarioName: scenario.name, version: scenario.version, contentHash: scenario.contentHash, ledger: null };
  return { ...loaded, plan, evaluation, pool, poolId, year, sources };
}
