/** One thing that could still be had: what it is worth and what it costs. */
interface Offer {
  readonly place: number;
  readonly value: bigint;
  readonly cost: bigint;
}

/**
 * Bounds on what the proposals from a place on can still give, if parts of proposals could be bought: never too low
 * for the value and never too high for the cost, so a search that trusts them misses nothing.
 */
export interface SetBounds {
  /** The most value for this much money, a whole number. */
  readonly mostValue: (from: number, money: bigint) => bigint;
  /** The least money for this much value, rounded up; null where the value cannot be had at all. */
  readonly leastCost: (from: number, value: bigint) => bigint | null;
}

/** Bounds for one budget; values and costs in the order of the list, none below nought. */
export function setBounds(values: readonly bigint[], costs: readonly bigint[]): SetBounds {
  const offers: Offer[] = values.map((value, place) => ({ place, value, cost: costs[place] ?? 0n })).filter(({ value }) => value > 0n);
  offers.sort((one, other) => {
    const difference = other.value * one.cost - one.value * other.cost;
    return difference < 0n ? -1 : difference > 0n ? 1 : one.place - other.place;
  });
  return {
    mostValue: (from, money) => {
      let [got, left] = [0n, money];
      for (const { place, value, cost } of offers) {
        if (place < from) continue;
        if (cost > left) return got + (value * left) / cost;
        got += value;
        left -= cost;
      }
      return got;
    },
    leastCost: (from, wanted) => {
      let [missing, spent] = [wanted, 0n];
      for (const { place, value, cost } of offers) {
        if (missing <= 0n) return spent;
        if (place < from) continue;
        if (value >= missing) return spent + (cost * missing + value - 1n) / value;
        missing -= value;
        spent += cost;
      }
      return missing <= 0n ? spent : null;
    },
  };
}
