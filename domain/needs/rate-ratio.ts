import { confidenceLimits, Precise, type Confidence, type Interval } from "./precise";

/** How many of a group use a service, and how many could. */
export interface TakeUp {
  readonly users: number;
  readonly population: number;
}

/**
 * How many times as often the group uses a service as the others, with its interval by the log method; null when
 * either has no users, because then there is no ratio. Populations are above nought and hold their users.
 * Source: the log method of relative rates, from memory and not verified against a document; worked example WE-26.
 */
export function rateRatio(group: TakeUp, others: TakeUp, confidence: Confidence): (Interval & { readonly ratio: Precise }) | null {
  if (group.users === 0 || others.users === 0) return null;
  const ratio = new Precise(group.users).times(others.population).div(new Precise(group.population).times(others.users));
  const variance = spreadOf(group).plus(spreadOf(others));
  const width = variance.sqrt().times(confidenceLimits[confidence].z);
  return { ratio, lower: ratio.times(width.negated().exp()), upper: ratio.times(width.exp()) };
}

/** 1/users − 1/population */
const spreadOf = ({ users, population }: TakeUp): Precise => new Precise(population - users).div(new Precise(users).times(population));
