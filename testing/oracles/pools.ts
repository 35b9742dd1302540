/** Slow, obvious sums of pooled budgets in whole pence, to hold the planner's own against. Nothing here comes from domain. */

export const total = (parts: readonly bigint[]): bigint => parts.reduce((running, part) => running + part, 0n);

/** Largest remainder, penny by penny: each spare penny goes to the partner furthest below its exact share; ties to the larger weight, then to the first. */
export function shareOut(pence: bigint, weights: readonly bigint[]): bigint[] {
  if (pence < 0n) return shareOut(-pence, weights).map((part) => -part);
  const all = total(weights);
  const parts = weights.map((weight) => (pence * weight - ((pence * weight) % all)) / all);
  const short = weights.map((weight, place) => pence * weight - parts[place]! * all);
  while (total(parts) < pence) {
    let best = 0;
    for (let place = 1; place < weights.length; place += 1) {
      if (short[place]! > short[best]! || (short[place]! === short[best]! && weights[place]! > weights[best]!)) best = place;
    }
    parts[best]! += 1n;
    short[best] = -1n;
  }
  return parts;
}

/**
 * Sharing with caps by trying every set of partners at their caps: the right set is the one whose members would all
 * exceed their caps at the rate the others pay, while none of the others exceeds its own. Null when all are at their caps.
 */
export function shareOutUnderCaps(pence: bigint, weights: readonly bigint[], caps: readonly (bigint | null)[]): { parts: bigint[]; left: bigint } {
  for (let set = 0; set < 2 ** weights.length; set += 1) {
    const isIn = weights.map((_, place) => Math.floor(set / 2 ** place) % 2 === 1);
    if (isIn.some((member, place) => member && caps[place] === null)) continue;
    const left = pence - total(caps.map((cap, place) => (isIn[place] ? cap! : 0n)));
    const sharing = weights.map((weight, place) => (isIn[place] ? 0n : weight));
    const all = total(sharing);
    if (left < 0n || all === 0n) continue;
    const fits = weights.every((weight, place) => {
      const cap = caps[place]!;
      return isIn[place] ? left * weight > cap * all : cap === null || left * weight <= cap * all;
    });
    if (fits) return { parts: shareOut(left, sharing).map((part, place) => (isIn[place] ? caps[place]! : part)), left: 0n };
  }
  const parts = caps.map((cap, place) => (weights[place] === 0n ? 0n : cap!));
  return { parts, left: pence - total(parts) };
}

/** A waterfall penny by penny: each penny comes from the first source of the first step that still has one. */
export function coverPennyByPenny(overspend: bigint, steps: readonly (readonly bigint[])[]): { given: bigint[][]; left: bigint } {
  const given = steps.map((step) => step.map(() => 0n));
  let left = overspend;
  for (let step = 0; step < steps.length; step += 1) {
    for (let source = 0; source < steps[step]!.length; source += 1) {
      while (left > 0n && given[step]![source]! < steps[step]![source]!) {
        given[step]![source]! += 1n;
        left -= 1n;
      }
    }
  }
  return { given, left };
}

/** Pence times a rate of so many parts in a hundred thousand, rounded half away from zero. */
export function timesHundredThousandths(pence: bigint, parts: bigint): bigint {
  const product = pence * parts;
  const size = product < 0n ? -product : product;
  const whole = (size - (size % 100_000n)) / 100_000n + (size % 100_000n >= 50_000n ? 1n : 0n);
  return product < 0n ? -whole : whole;
}
