import type { IsoDate } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Line } from "../plan/plan";
import { assetClawback } from "./asset-clawback";

/** Something bought with a grant, and what of the grant goes back with it. */
export interface AssetOnDay {
  readonly asset: Line<"assets">;
  /** Full years of use until it was disposed of, or until the day. */
  readonly fullYears: number;
  /** What went back when it was disposed of, or would go back if it were on the day. */
  readonly clawback: Pounds;
  readonly isDisposed: boolean;
}

/** Full years from one day to another; 1 October 1997 to 30 November 2004 is seven. A year ends on the same day, or on 28 February for 29 February. */
export function fullYearsBetween(from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const reached = to.slice(5) >= from.slice(5) || (from.slice(5) === "02-29" && to.slice(5) === "02-28");
  return reached ? years : years - 1;
}

/** What goes back with an asset. Source: WE-20. £250,000.00 over 25 years, disposed of after seven, is £180,000.00. */
export function assetOnDay(asset: Line<"assets">, today: IsoDate): AssetOnDay {
  const isDisposed = asset.disposedOn !== null && asset.disposedOn <= today;
  const fullYears = fullYearsBetween(asset.boughtOn, isDisposed && asset.disposedOn !== null ? asset.disposedOn : today);
  return { asset, fullYears, clawback: penceToPounds(assetClawback(poundsToPence(asset.amount), asset.lifeYears, fullYears)), isDisposed };
}
