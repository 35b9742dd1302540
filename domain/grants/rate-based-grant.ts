import { timesRatio, type Ratio } from "../money/ratio";

/**
 * A grant at a rate of eligible spend, at most the rate of the approved spend; all in pence, none below nought.
 * Earned + own money is the actual spend; paid + still due − to repay is earned.
 * Source: WE-19. 60% of £185,333.33 earns £111,200.00 of the £120,000.00 paid, so £8,800.00 goes back.
 */
export function rateBasedGrant(rate: Ratio, approved: bigint, paid: bigint, actual: bigint) {
  const most = timesRatio(approved, rate);
  const atRate = timesRatio(actual, rate);
  const earned = atRate < most ? atRate : most;
  return { most, earned, repay: paid > earned ? paid - earned : 0n, due: earned > paid ? earned - paid : 0n, own: actual - earned };
}
