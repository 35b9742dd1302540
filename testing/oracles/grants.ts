/** Slow, obvious second answers for grants, in whole pence, sharing no code with the domain. */

/** The nearest penny to a fraction of nought or more, halves up: by trying every penny from the whole part on. */
export function nearestPenny(numerator: bigint, denominator: bigint): bigint {
  let penny = numerator / denominator;
  while ((2n * penny + 1n) * denominator <= 2n * numerator) penny += 1n;
  return penny;
}

/** Unspent grant handled penny by penny: carried forward while the limit lasts, then repaid. */
export function unspentPennyByPenny(received: bigint, spent: bigint, limit: bigint): { carried: bigint; repaid: bigint } {
  const result = { carried: 0n, repaid: 0n };
  for (let penny = spent; penny < received; penny += 1n) {
    if (result.carried < limit) result.carried += 1n;
    else result.repaid += 1n;
  }
  return result;
}
