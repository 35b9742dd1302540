import { confidenceLimits, Precise, type Confidence, type Interval } from "./precise";

/**
 * Wilson's interval for `count` of `of`, as fractions of one; `of` above nought, `count` from nought to `of`. About
 * 45 digits are right. Source: the public-health indicator methods; worked example WE-27 (45 of 120: 29.35% to 46.42%).
 */
export function wilsonInterval(count: number, of: number, confidence: Confidence): Interval {
  const z = new Precise(confidenceLimits[confidence].z);
  const [x, n, square] = [new Precise(count), new Precise(of), z.times(z)];
  const spread = z.times(square.plus(x.times(4).times(new Precise(1).minus(x.div(n)))).sqrt());
  const [middle, width] = [x.times(2).plus(square), n.plus(square).times(2)];
  return { lower: count === 0 ? new Precise(0) : middle.minus(spread).div(width), upper: count === of ? new Precise(1) : middle.plus(spread).div(width) };
}
