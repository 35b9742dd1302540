/** Ages in whole years, both ends counted in: 5 to 13 is nine years. */
export interface Ages {
  readonly fromAge: number;
  readonly toAge: number;
}

/** Levels of need by number, both ends counted in; 1 is what every child gets. */
export interface Levels {
  readonly fromLevel: number;
  readonly toLevel: number;
}

/** Whom a service reaches. Null stands for all: all areas, all hours, every group. */
export interface ServiceReach extends Ages, Levels {
  readonly type: string;
  readonly area: string | null;
  readonly hours: string | null;
  readonly group: string | null;
}

/** The whole years of age that both cover: 5 to 13 and 10 to 18 share 10, 11, 12 and 13, which is 4. */
export const sharedYears = (one: Ages, other: Ages): number => Math.max(0, Math.min(one.toAge, other.toAge) - Math.max(one.fromAge, other.fromAge) + 1);

/** The levels of need that both cover. */
export const sharedLevels = (one: Levels, other: Levels): number[] => {
  const [from, to] = [Math.max(one.fromLevel, other.fromLevel), Math.min(one.toLevel, other.toLevel)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
};

/** Whether two places, hours or groups overlap: the same, or one of them all. */
export const overlaps = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;
