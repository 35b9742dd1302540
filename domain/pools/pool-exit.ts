import { firstDayOf, financialYearOf, type IsoDate } from "../financial-year/financial-year";
import { assetClawback } from "../grants/asset-clawback";
import { fullYearsBetween } from "../grants/asset-on-day";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import { foundPool, poolPartners } from "./pool-partner";
import { splitExit } from "./split-exit";

export interface PoolExitAsk {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly poolId: string;
  /** The day that the pool ends; the contributions of its financial year are the weights. */
  readonly endsOn: IsoDate;
  /** Unspent money above nought, a deficit below. */
  readonly balance: Pounds;
  readonly liabilities: Pounds;
}

/** What becomes of a pool that ends, in pounds. */
export interface PoolExit {
  readonly assets: readonly { readonly assetId: string; readonly name: string; readonly cost: Pounds; readonly value: Pounds; readonly returnsToId: string | null }[];
  readonly partners: readonly { readonly partnerId: string; readonly name: string; readonly weight: Pounds; readonly balance: Pounds; readonly liabilities: Pounds; readonly assets: Pounds }[];
  readonly assetsTotal: Pounds;
}

/**
 * Splits a pool that ends by what partners put in: balance, liabilities and assets each by itself. An asset counts with
 * what is left of its cost after full years of use. Null where nobody contributes in that year. Source: WE-31.
 */
export function poolExit({ plan, evaluation, poolId, endsOn, balance, liabilities }: PoolExitAsk): PoolExit | null {
  foundPool(plan, evaluation, poolId);
  const year = evaluation.years.findLast((each) => firstDayOf(each) <= endsOn && each <= financialYearOf(endsOn)) ?? evaluation.years[0]!;
  const partners = poolPartners(plan, evaluation, poolId, year);
  const weights = partners.map(({ weight }) => weight);
  if (sumPence(weights) === 0n) return null;
  const assets = plan.assets.filter((asset) => asset.poolId === poolId && (asset.disposedOn === null || asset.disposedOn > endsOn) && asset.boughtOn <= endsOn).map((asset) => ({
    asset, value: assetClawback(poundsToPence(asset.amount), asset.lifeYears, fullYearsBetween(asset.boughtOn, endsOn)),
  }));
  const placeOf = (partnerId: string | null): number | null => {
    const at = partners.findIndex((partner) => partner.partnerId === partnerId);
    return at < 0 ? null : at;
  };
  const split = splitExit({ balance: poundsToPence(balance), liabilities: poundsToPence(liabilities), assets: assets.map(({ asset, value }) => ({ value, returnsTo: placeOf(asset.returnsToId) })) }, weights);
  return {
    assets: assets.map(({ asset, value }) => ({ assetId: asset.id, name: asset.name, cost: asset.amount, value: penceToPounds(value), returnsToId: asset.returnsToId })),
    partners: partners.map(({ partnerId, name, weight }, at) => ({ partnerId, name, weight: penceToPounds(weight), balance: penceToPounds(split.balance[at]!), liabilities: penceToPounds(split.liabilities[at]!), assets: penceToPounds(split.assets[at]!) })),
    assetsTotal: penceToPounds(sumPence(assets.map(({ value }) => value))),
  };
}
