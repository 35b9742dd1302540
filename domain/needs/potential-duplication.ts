import { overlaps, sharedLevels, sharedYears, type ServiceReach } from "./service-reach";

/** Two services, by their places in the list, that may do the same for the same children. */
export interface PotentialDuplicate {
  readonly first: number;
  readonly second: number;
  readonly sharedYears: number;
  readonly sharedLevels: readonly number[];
}

/**
 * All pairs of services of one type that share at least `minimumYears` years of age, a level of need, an area and a
 * target group. Only ever potential: two providers may be a choice, and a person judges it. In list order.
 * Source: own rule, after Luton's first finding (duplication) in its service mapping of 2003.
 */
export function potentialDuplicates(services: readonly ServiceReach[], minimumYears: number): PotentialDuplicate[] {
  return services.flatMap((one, first) => services.flatMap((other, second) => {
    if (second <= first || one.type !== other.type || !overlaps(one.area, other.area) || !overlaps(one.group, other.group)) return [];
    const [years, levels] = [sharedYears(one, other), sharedLevels(one, other)];
    return years >= minimumYears && levels.length > 0 ? [{ first, second, sharedYears: years, sharedLevels: levels }] : [];
  }));
}
