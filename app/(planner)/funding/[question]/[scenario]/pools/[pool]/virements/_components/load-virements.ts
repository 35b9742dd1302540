import { notFound } from "next/navigation";
import { type FinancePageProps, loadFinance } from "../../../../_components/load-finance";

export type VirementPageProps = FinancePageProps<{ readonly pool: string }>;

/** The virements of a pool and the plan that they are of. */
export async function loadVirements(props: VirementPageProps) {
  const finance = await loadFinance(props);
  const { api, scenario, params } = finance;
  const poolId = decodeURIComponent(params.pool);
  const pool = scenario.plan.pools.find(({ id }) => id === poolId);
  if (pool === undefined) notFound();
  return { ...finance, pool, poolId, virements: await api.virements.list({ scenarioId: scenario.scenarioId, poolId }) };
}
