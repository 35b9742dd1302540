/** What one partner gave and got, in whole pence of one year. */
export interface PartnerYear {
  /** Cash and in kind together. */
  readonly putIn: bigint;
  /** What the pool spent on the duties and the users this partner answers for. */
  readonly gotOut: bigint;
  /** Its share of what the pool is over (above nought) or under at the outturn looked at. */
  readonly exposure: bigint;
  /** What it paid for the same duties before the pool, and what that bought. */
  readonly paidBefore: bigint;
  readonly gotBefore: bigint;
}

export interface PartnerPosition {
  /** What it gets beyond what it pays; below nought it pays for others. */
  readonly before: bigint;
  readonly now: bigint;
  readonly change: bigint;
  readonly noWorseOff: boolean;
}

/** Whether a partner is worse off in the pool than before it. Source: agreements under which no change may harm a party without its consent; the measure is an own rule. */
export function partnerPosition({ putIn, gotOut, exposure, paidBefore, gotBefore }: PartnerYear): PartnerPosition {
  const before = gotBefore - paidBefore;
  const now = gotOut - putIn - exposure;
  return { before, now, change: now - before, noWorseOff: now >= before };
}
