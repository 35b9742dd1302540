import type { IsoDate } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import { assetOnDay, type AssetOnDay } from "./asset-on-day";

/** Something bought with a grant that is disposed of, and what of the grant goes back on that day. */
export interface AssetDisposal {
  readonly asset: Line<"assets">;
  readonly awardId: string;
  readonly on: IsoDate;
  /** In pounds, never nought. */
  readonly clawback: Pounds;
}

/**
 * What was bought with grants and is disposed of, of which something goes back, by the day of disposal and then by id.
 * What has served its whole life, and what a pool bought without a grant, is left out.
 * Source: WE-20. A building of £250,000.00 over 25 years, disposed of on 30 November 2004 after seven, is £180,000.00 on that day.
 */
export function assetDisposals(plan: Plan): AssetDisposal[] {
  return plan.assets.flatMap((asset): AssetDisposal[] => {
    const { awardId, disposedOn } = asset;
    if (awardId === null || disposedOn === null) return [];
    const { clawback } = assetOnDay(asset, disposedOn);
    return clawback === "0.00" ? [] : [{ asset, awardId, on: disposedOn, clawback }];
  }).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.asset.id < other.asset.id ? -1 : 1));
}

/** What was bought with grants, is not to be disposed of, and of which something would go back if it were disposed of today (pounds, WE-20); in the plan's order. */
export function assetsHeld(plan: Plan, today: IsoDate): AssetOnDay[] {
  return plan.assets.filter(({ awardId, disposedOn }) => awardId !== null && disposedOn === null).map((asset) => assetOnDay(asset, today)).filter(({ clawback }) => clawback !== "0.00");
}
