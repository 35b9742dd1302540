/** The difference of two scenarios' figures in pence, so many steps from today's value; null where a plan could not be worked out. */
export type DifferenceAt = (steps: bigint) => bigint | null;

/** How the ranking of two scenarios changes: the other leads, they draw level and no more, or today's draw ends. */
export type FlipKind = "overtakes" | "draws level" | "parts";

export interface FoundFlip {
  readonly kind: FlipKind;
  /** The least number of steps, in the direction looked into, at which the ranking is another. */
  readonly steps: bigint;
  /** The difference there. */
  readonly difference: bigint;
  /** Whether the new ranking was found at every value looked at further out. */
  readonly holdsBeyond: boolean;
}

/** Where the ranking is looked at between today's value and the furthest, in sixteenths of the way. */
const lookedAt = [1n, 4n, 8n, 12n, 16n];

const signOf = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0);

interface Point {
  readonly steps: bigint;
  readonly difference: bigint;
}

/**
 * The first value, going from today's towards `furthest`, at which two scenarios change places; null when they do not.
 * The ranking is looked at in five places on the way. Before the first of them where it is another, the value is
 * narrowed down until the ranking is flipped at it and not flipped one step before it; both were worked out. An
 * assumption that flips and flips back between two of the five places would be missed. A reversal counts before a
 * draw; where the two are alike today, the first difference does. Values beyond the last that can be worked out are no
 * part of the way. 5 workings for nothing found; for a flip 3 to 10 more where the figures
 * rise evenly, and at worst twice as many as halving the way would need.
 */
export function firstFlip(differenceAt: DifferenceAt, furthest: bigint): FoundFlip | null {
  const today = differenceAt(0n);
  if (today === null || furthest === 0n) return null;
  const way: DifferenceAt = (steps) => differenceAt(furthest < 0n ? -steps : steps);
  const points = [{ steps: 0n, difference: today }, ...pointsOnTheWay(way, furthest < 0n ? -furthest : furthest)];
  const before = signOf(today);
  const find = (isFlipped: (sign: number) => boolean): FoundFlip | null => {
    const at = points.findIndex(({ difference }) => isFlipped(signOf(difference)));
    const [near, far] = [points[at - 1], points[at]];
    if (near === undefined || far === undefined) return null;
    const { steps, difference } = narrowed(way, near, far, (found) => isFlipped(signOf(found)));
    const kind = before === 0 ? "parts" : difference === 0n ? "draws level" : "overtakes";
    return { kind, steps: furthest < 0n ? -steps : steps, difference, holdsBeyond: points.slice(at).every((point) => signOf(point.difference) === signOf(difference)) };
  };
  const isOther = (sign: number): boolean => sign !== before;
  return before === 0 ? find(isOther) : (find((sign) => sign === -before) ?? find(isOther));
}

/** The places looked at, as far as both plans can be worked out; the last of them is the last value that can. */
function pointsOnTheWay(way: DifferenceAt, furthest: bigint): Point[] {
  const points: Point[] = [];
  for (const steps of new Set(lookedAt.map((sixteenths) => (furthest * sixteenths) / 16n))) {
    if (steps === 0n) continue;
    const difference = way(steps);
    if (difference === null) return [...points, ...lastSound(way, points.at(-1)?.steps ?? 0n, steps)];
    points.push({ steps, difference });
  }
  return points;
}

function lastSound(way: DifferenceAt, sound: bigint, unsound: bigint): Point[] {
  let [from, to, found]: [bigint, bigint, bigint | null] = [sound, unsound, null];
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    const difference = way(middle);
    if (difference === null) to = middle;
    else [from, found] = [middle, difference];
  }
  return found === null ? [] : [{ steps: from, difference: found }];
}

/** The first flipped point between one that is not and one that is: by the line through both where that halves the way, else by the middle. */
function narrowed(way: DifferenceAt, near: Point, far: Point, isFlipped: (difference: bigint) => boolean): Point {
  let [before, after, byLine] = [near, far, true];
  while (after.steps - before.steps > 1n) {
    const width = after.steps - before.steps;
    const steps = byLine ? onTheLine(before, after) : before.steps + width / 2n;
    const difference = way(steps);
    if (difference !== null && isFlipped(difference)) after = { steps, difference };
    else before = { steps, difference: difference ?? before.difference };
    byLine = !byLine || (after.steps - before.steps) * 2n <= width;
  }
  return after;
}

function onTheLine(before: Point, after: Point): bigint {
  const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
  const width = after.steps - before.steps;
  const along = (width * size(before.difference)) / (size(before.difference) + size(after.difference));
  return before.steps + (along < 1n ? 1n : along > width - 1n ? width - 1n : along);
}
