import { divideHalfUp } from "../money/ratio";

/**
 * What goes back when an asset bought with grant is disposed of: the grant less an equal part for every full year of
 * use, in pence, rounded once; nought after the whole life. `life` is above nought.
 * Source: WE-20. £250,000.00 over 25 years, disposed of after 7, is £180,000.00.
 */
export function assetClawback(grant: bigint, life: number, fullYears: number): bigint {
  return divideHalfUp(grant * BigInt(Math.max(life - fullYears, 0)), BigInt(life));
}
