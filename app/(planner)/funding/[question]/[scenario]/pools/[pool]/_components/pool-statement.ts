import "server-only";
import { notFound } from "next/navigation";
import { outturnAsked } from "@/components/finance/pools/outturn-asked";
import { partnerStatement } from "@/domain/pools/partner-statement";
import { poolOutturn } from "@/domain/pools/pool-outturn";
import { loadPool, type PoolPageProps } from "./load-pool";

/** A partner's statement for an address: of a pool and a year, at the outturn that it names or as planned. */
export async function loadStatement(props: PoolPageProps<{ readonly partner: string }>) {
  const loaded = await loadPool(props);
  const { plan, evaluation, poolId, year, search, params, sources } = loaded;
  const partnerId = decodeURIComponent(params.partner);
  const partner = plan.partners.find(({ id }) => id === partnerId);
  if (partner === undefined) notFound();
  const { outturns, typed } = outturnAsked(search, plan, evaluation, poolId, year);
  const outturn = poolOutturn({ plan, evaluation, poolId, year, outturns });
  return { ...loaded, partner, outturn, asked: Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== "")), document: partnerStatement({ plan, evaluation, partnerId, outturn, sources }) };
}
