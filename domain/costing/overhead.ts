import { divideHalfUp, oneLess, timesRatio, type Ratio } from "../money/ratio";

/** Overhead as a share of the direct cost, whole pence, rounded once: 12.5% on £580,320.00 is £72,540.00 (WE-34). */
export const overheadOnCost = (direct: bigint, rate: Ratio): bigint => timesRatio(direct, rate);

/**
 * Overhead as a share of the total that it is a part of, whole pence, rounded once: direct × rate ÷ (1 − rate). A fifth
 * of the total is £25.00 on £100.00. `rate` is from nought to below one; the caller refuses others.
 */
export const overheadInTotal = (direct: bigint, rate: Ratio): bigint => divideHalfUp(direct * rate.numerator, oneLess(rate).numerator);
