/**
 * The same sums as the appraisal rules, the slow and obvious way: every set looked at, every power multiplied out in
 * whole numbers. Shares no code with the domain.
 */
export interface PlainProblem {
  readonly costs: readonly (readonly bigint[])[];
  readonly values: readonly bigint[];
  readonly musts: readonly boolean[];
  readonly budgets: readonly bigint[];
  readonly needs: readonly (readonly [number, number])[];
  readonly rulesOut: readonly (readonly [number, number])[];
}

/** The best set of all, found by looking at each, as a list of places; null when none keeps the rules. */
export function bestOfAllSets({ costs, values, musts, budgets, needs, rulesOut }: PlainProblem): number[] | null {
  let best: { places: number[]; value: bigint; cost: bigint } | null = null;
  for (let mask = 0; mask < 2 ** values.length; mask++) {
    // The first proposal is the highest bit, so of two sets alike the larger mask has the earlier proposals.
    const has = (place: number): boolean => Math.floor(mask / 2 ** (values.length - 1 - place)) % 2 === 1;
    const places = values.map((_, place) => place).filter(has);
    const spent = budgets.map((_, budget) => places.reduce((total, place) => total + costs[place]![budget]!, 0n));
    if (spent.some((cost, budget) => cost > budgets[budget]!)) continue;
    if (musts.some((must, place) => must && !has(place))) continue;
    if (needs.some(([one, other]) => has(one) && !has(other)) || rulesOut.some(([one, other]) => has(one) && has(other))) continue;
    const value = places.reduce((total, place) => total + values[place]!, 0n);
    const cost = spent.reduce((total, one) => total + one, 0n);
    if (best === null || value > best.value || (value === best.value && cost <= best.cost)) best = { places, value, cost };
  }
  return best?.places ?? null;
}

/** The smallest limit of one budget whose best set holds the proposal: every cost that any set has is tried, from the smallest. */
export function smallestLimitWith(problem: PlainProblem, place: number, budget: number): bigint | null {
  const costs = new Set<bigint>([problem.budgets[budget]!]);
  for (let mask = 0; mask < 2 ** problem.values.length; mask++) {
    costs.add(problem.costs.reduce((total, cost, position) => total + (Math.floor(mask / 2 ** position) % 2 === 1 ? cost[budget]! : 0n), 0n));
  }
  const limits = [...costs].filter((cost) => cost >= problem.budgets[budget]!).sort((one, other) => Number(one - other));
  return limits.find((limit) => bestOfAllSets({ ...problem, budgets: problem.budgets.with(budget, limit) })?.includes(place)) ?? null;
}

/** Rounds a fraction half away from zero by looking at what is left over. */
export function roundFraction(top: bigint, bottom: bigint): bigint {
  if (top < 0n) return -roundFraction(-top, bottom);
  const whole = top / bottom;
  return (top - whole * bottom) * 2n >= bottom ? whole + 1n : whole;
}

/** Net present cost in pence at one rate in ten-thousandths: everything brought to the last year's denominator. */
export function plainPresentCost(amounts: readonly bigint[], rate: bigint): bigint {
  const [up, down] = [10_000n + rate, 10_000n];
  const last = BigInt(amounts.length - 1);
  const top = amounts.reduce((total, pence, year) => total + pence * down ** BigInt(year) * up ** (last - BigInt(year)), 0n);
  return roundFraction(top, up ** last);
}

/** Amounts in pence at the prices of the year at `base`; rises of prices in ten-thousandths, each on the year before. Every step is multiplied out in turn. */
export function plainRealTerms(amounts: readonly bigint[], rises: readonly bigint[], base: number): bigint[] {
  return amounts.map((pence, year) => {
    let [top, bottom] = [pence, 1n];
    for (let later = base + 1; later <= year; later++) [top, bottom] = [top * 10_000n, bottom * (10_000n + rises[later]!)];
    for (let earlier = year + 1; earlier <= base; earlier++) [top, bottom] = [top * (10_000n + rises[earlier]!), bottom * 10_000n];
    return roundFraction(top, bottom);
  });
}

/** A part of an outcome with its assumption in hundredths; it is multiplied, or grows for so many years. */
export interface PlainTerm {
  readonly pence: bigint;
  readonly growsFor: number | null;
}

/** The outcome in pence when the assumptions have these values over one `scale`: every term over the denominator of twelve years. */
export function plainOutcome(fixed: bigint, terms: readonly PlainTerm[], values: readonly bigint[], scale: bigint): bigint {
  const total = terms.reduce((sum, { pence, growsFor }, place) => {
    const value = values[place]!;
    if (growsFor === null) return sum + pence * value * scale ** 11n;
    return sum + pence * (scale + value) ** BigInt(growsFor) * scale ** BigInt(12 - growsFor);
  }, 0n);
  return fixed + roundFraction(total, scale ** 12n);
}

/** The first numbers of SplitMix64, one after the other as it was published, with only the upper 32 bits kept. */
export function plainRandomBits(seed: bigint, count: number): bigint[] {
  const word = 2n ** 64n;
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x9e3779b97f4a7c15n) % word;
    let mixed = ((state ^ (state / 2n ** 30n)) * 0xbf58476d1ce4e5b9n) % word;
    mixed = ((mixed ^ (mixed / 2n ** 27n)) * 0x94d049bb133111ebn) % word;
    return (mixed ^ (mixed / 2n ** 31n)) / 2n ** 32n;
  });
}

/** The smallest outcome that at least so many in a hundred outcomes do not go above. */
export const plainPercentile = (outcomes: readonly bigint[], percentile: number): bigint | undefined =>
  outcomes.filter((most) => outcomes.filter((outcome) => outcome <= most).length * 100 >= percentile * outcomes.length).reduce<bigint | undefined>((least, each) => (least === undefined || each < least ? each : least), undefined);
