/** The sum of whole pence; of none, nought. */
export function sumPence(values: Iterable<bigint>): bigint {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}
