import type { PoolAccount } from "./pool-account";

/**
 * Where each number of a pool's documents comes from: lines of the plan, the codes of a ledger file, or a rule of the
 * rulebook and what it was given. Every word after the first names a line, a code, a year or a rule that exists.
 */
export const accountSources = (account: PoolAccount, importId: string | null) => {
  const { poolId, year, openingFrom } = account;
  const ledger = (codes: readonly string[]): string => (importId === null ? `pools ${poolId}` : codes.length === 0 ? `ledger ${importId}` : `ledger ${importId} ${codes.join(" ")}`);
  return {
    budget: (costLineIds: readonly string[]): string => (costLineIds.length === 0 ? `pools ${poolId} ${year}` : `costLines ${costLineIds.join(" ")} amount ${year}`),
    ledger,
    forecast: (collection: "services" | "pools", id: string): string => `forecast-outturn ${collection} ${id} ${year}`,
    opening: openingFrom === null ? `pools ${poolId} ${year}` : `ledger ${openingFrom}`,
    step: (stepId: string | null): string => (stepId === null ? `overspend-waterfall pools ${poolId} ${year}` : `overspend-waterfall waterfallSteps ${stepId} ${year}`),
    share: (ruleId: string | null): string => (ruleId === null ? `risk-share pools ${poolId} ${year}` : `risk-share riskRules ${ruleId} ${year}`),
    account: `memorandum-account pools ${poolId} ${year}`,
  };
};

export type AccountSources = ReturnType<typeof accountSources>;
