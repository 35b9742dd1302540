import "server-only";
import type { AskedVirement } from "@/domain/pools/virements/asked-virement";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { storedVirements } from "./records";

/** Every virement of a scenario's pool, in the order in which they were asked for, and whether it is one's own asking. */
export function listVirements(scope: Scope, { scenarioId, poolId }: { readonly scenarioId: string; readonly poolId: string }): Promise<readonly (AskedVirement & { readonly isOwn: boolean })[]> {
  return read(scope, async (db) => {
    const stored = await storedVirements(db, { trustId: scope.trustId, scenarioId });
    return stored.filter((virement) => virement.poolId === poolId).map(({ accountId, scenarioId: _scenario, ...virement }) => ({ ...virement, isOwn: accountId === scope.accountId }));
  });
}
