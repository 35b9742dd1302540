import "server-only";
import { poolChecklist } from "@/domain/pools/pool-checklist";
import { loadPool, type PoolPageProps } from "./load-pool";

/** The checklist of a fund at the version of the address: with who has confirmed that version, and which published figures moved since. */
export async function loadChecklist(props: PoolPageProps) {
  const loaded = await loadPool(props);
  const { api, scenario, plan, evaluation, poolId } = loaded;
  const releases = await api.versions.releases({ scenarioId: scenario.scenarioId, version: scenario.version });
  const paying = new Set(plan.baseBudgets.filter((line) => line.poolId === poolId).map(({ partnerId }) => partnerId));
  return {
    ...loaded,
    checklist: poolChecklist(plan, evaluation, poolId, {
      confirmations: scenario.standing.partners.filter(({ organisationId }) => paying.has(organisationId)).map(({ organisationId, name, confirmation }) => ({ partnerId: organisationId, name, isConfirmed: confirmation !== null })),
      movedSince: [...releases.appliedSince, ...releases.undoneSince].map(({ words }) => words),
    }),
  };
}
