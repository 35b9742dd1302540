import "server-only";
import { exitAsked } from "@/components/finance/pools/exit-asked";
import { lastDayOf } from "@/domain/financial-year/financial-year";
import type { Pounds } from "@/domain/plan/fields";
import type { PoolExitAsk } from "@/domain/pools/pool-exit";
import { loadPool, type PoolPageProps } from "../../_components/load-pool";

/** A fund and the end that an address asks about; what is asked is null where it cannot be read, and the query says why. */
export async function loadExit(props: PoolPageProps) {
  const loaded = await loadPool(props);
  const { plan, evaluation, pool, poolId, search } = loaded;
  const endsOn = pool.endsOn ?? lastDayOf(evaluation.years.at(-1)!);
  const unspent = evaluation.pools.find((each) => each.poolId === poolId)?.unallocated[evaluation.years.at(-1)!] ?? ("0.00" as Pounds);
  const { query, balance, liabilities } = exitAsked(search, unspent);
  const asked: PoolExitAsk | null = balance === null || liabilities === null ? null : { plan, evaluation, poolId, endsOn, balance, liabilities };
  return { ...loaded, endsOn, query, unspent, asked };
}
