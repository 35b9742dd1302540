/** One way of doing a piece of work, timed beside others. `turn` counts up, so that no two runs have the same input. */
export interface Contender {
  readonly name: string;
  readonly run: (turn: number) => unknown;
  /** Runs in one round; more for what is quick. */
  readonly runs: number;
}

/** What one contender took, in milliseconds: the middle run, and the tenth and ninetieth in a hundred. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/**
 * Times contenders in turns, round after round, so that what else the machine does hits all of them alike; the first
 * rounds only warm up. Work that gives a promise is timed until it is kept.
 */
export async function timeInTurns(contenders: readonly Contender[], rounds: number, warmUp = 2): Promise<Timing[]> {
  const taken = contenders.map((): number[] => []);
  let turn = 0;
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const [at, { run, runs }] of contenders.entries()) {
      for (let each = 0; each < runs; each += 1) {
        turn += 1;
        const start = performance.now();
        const done = run(turn);
        if (done instanceof Promise) await done;
        const took = performance.now() - start;
        if (round >= warmUp) taken[at]!.push(took);
      }
    }
  }
  return contenders.map(({ name }, at) => timingOf(name, taken[at]!));
}

/** The middle and the spread of times that were taken elsewhere. */
export function timingOf(name: string, taken: readonly number[]): Timing {
  const sorted = [...taken].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { name, median: at(0.5), low: at(0.1), high: at(0.9), runs: sorted.length };
}

/** A seeded chance, the same on every machine: whole numbers from nought up to, not including, `below`. */
export function seededChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
