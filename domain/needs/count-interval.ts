import { confidenceLimits, Precise, type Confidence, type Interval } from "./precise";

/** Counts from here on take Byar's method; below it the exact limits. */
const byarFrom = 10;

export type CountMethod = "Byar" | "exact";

export const countMethod = (count: number): CountMethod => (count >= byarFrom ? "Byar" : "exact");

/**
 * The interval of a count of events: Byar's approximation from ten events on, the exact Poisson limits below.
 * Source: the public-health indicator methods; worked example WE-27 (7 events: 2.814 to 14.423).
 */
export function countInterval(count: number, confidence: Confidence): Interval {
  const { z, eachSide } = confidenceLimits[confidence];
  if (countMethod(count) === "Byar") return { lower: byar(new Precise(count), new Precise(z).negated()), upper: byar(new Precise(count + 1), new Precise(z)) };
  const side = new Precise(eachSide);
  return {
    lower: count === 0 ? new Precise(0) : meanWhere(count - 1, new Precise(1).minus(side)),
    upper: meanWhere(count, side),
  };
}

/** count × (1 − 1/(9 count) + z/(3 √count))³ */
const byar = (count: Precise, z: Precise): Precise => count.times(new Precise(1).minus(new Precise(1).div(count.times(9))).plus(z.div(count.sqrt().times(3))).pow(3));

const halvings = 80;

/**
 * The mean at which a Poisson count is at most `count` with exactly this chance: half of the chi-square quantile,
 * found by halving on the exact sum of chances. Right to twenty decimals, since 50 halved eighty times is below them.
 */
function meanWhere(count: number, chance: Precise): Precise {
  let [low, high] = [new Precise(0), new Precise(50)];
  for (let step = 0; step < halvings; step++) {
    const middle = low.plus(high).div(2);
    if (chanceOfAtMost(count, middle).greaterThan(chance)) low = middle;
    else high = middle;
  }
  return low.plus(high).div(2);
}

/** e^−mean × (1 + mean + mean²/2! + … + mean^count/count!) */
function chanceOfAtMost(count: number, mean: Precise): Precise {
  let [term, sum] = [new Precise(1), new Precise(1)];
  for (let events = 1; events <= count; events++) {
    term = term.times(mean).div(events);
    sum = sum.plus(term);
  }
  return sum.times(mean.negated().exp());
}
