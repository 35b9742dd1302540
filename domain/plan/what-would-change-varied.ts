import type { Calculated } from "../calculation/calculate";
import { recalculate } from "../calculation/recalculate";
import { listInWords } from "./number-in-words";
import type { SharedAssumption } from "./what-would-change-assumption";
import type { RankingFigure } from "./what-would-change-figure";
import { flipInWords } from "./what-would-change-in-words";
import { firstFlip, type DifferenceAt, type FlipKind } from "./what-would-change-search";

/** One scenario, worked out, whose assumptions are varied. */
export interface ScenarioToVary {
  readonly key: string;
  readonly title: string;
  readonly calculated: Calculated;
}

/** A scenario in a ranking, with its figure today in pence. */
export interface Ranked extends ScenarioToVary {
  readonly today: bigint;
}

/** A value of an assumption at which two scenarios change places. */
export interface RankingFlip {
  readonly kind: FlipKind;
  /** The keys of the two, the one that ranks first there before the other. */
  readonly between: readonly [string, string];
  /** How far from today's value, in steps of the assumption: pence, or hundredths of a per cent. */
  readonly steps: number;
  /** The same in thousandths of how far the assumption was varied, so that the nearest can be told. */
  readonly thousandths: number;
  /** The value for people: "4.31% or more". */
  readonly value: string;
  /** What then holds: "Taper to headroom would leave a smaller gap than Merge under three co-ordinators". */
  readonly then: string;
  /** The whole sentence. */
  readonly text: string;
}

export interface VariedAssumption {
  readonly id: string;
  readonly name: string;
  readonly now: string;
  /** The scenarios that hold it, where not all do. */
  readonly onlyIn: readonly string[];
  /** The values between which it was varied, for people. */
  readonly from: string;
  readonly to: string;
  /** Nearest first; empty where nothing between the two values changes the ranking. */
  readonly flips: readonly RankingFlip[];
}

export interface Ranking {
  readonly figure: RankingFigure;
  /** Least first. */
  readonly ranked: readonly Ranked[];
  /** The figure of a plan in pence; null where it cannot be worked out. */
  readonly workOut: (calculated: Calculated) => bigint | null;
}

/** Varies one assumption down and up, and gives what changes places between neighbours of a ranking. */
export function varied(assumption: SharedAssumption, ranking: Ranking): VariedAssumption {
  const { id, name, now, lowest, highest, valueAt, changesAt } = assumption;
  const figureAt = workedOnce(assumption, ranking);
  const holders = ranking.ranked.filter(({ calculated }) => changesAt(calculated.prepared.plan, 0n).length > 0);
  const onlyIn = holders.length < ranking.ranked.length ? holders.map(({ title }) => title) : [];
  const flips = neighbours(ranking.ranked).flatMap(([one, other]) => {
    const differenceAt: DifferenceAt = (steps) => {
      const left = figureAt(one, steps);
      const right = left === null ? null : figureAt(other, steps);
      return left === null || right === null ? null : left - right;
    };
    return [lowest, highest].flatMap((furthest) => flipOf({ assumption, figure: ranking.figure, onlyIn }, [one, other], differenceAt, furthest));
  });
  return {
    id, name, now, onlyIn, from: valueAt(lowest), to: valueAt(highest),
    flips: flips.sort((one, other) => one.thousandths - other.thousandths || (one.text < other.text ? -1 : 1)),
  };
}

type Pair = readonly [Ranked, Ranked];

/** The pairs of a ranking with nobody strictly between them, in its order. */
const neighbours = (ranked: readonly Ranked[]): Pair[] =>
  ranked.flatMap((one, at) => ranked.slice(at + 1).filter((other) => !ranked.some(({ today }) => one.today < today && today < other.today)).map((other): Pair => [one, other]));

interface About {
  readonly assumption: SharedAssumption;
  readonly figure: RankingFigure;
  readonly onlyIn: readonly string[];
}

function flipOf({ assumption, figure, onlyIn }: About, [one, other]: Pair, differenceAt: DifferenceAt, furthest: bigint): RankingFlip[] {
  const found = firstFlip(differenceAt, furthest);
  if (found === null) return [];
  const { kind, steps, difference, holdsBeyond } = found;
  const [first, second] = kind !== "draws level" && difference < 0n ? [one, other] : [other, one];
  const then = flipInWords({ figure, kind, first: first.title, second: second.title });
  return [{
    kind, then, between: [first.key, second.key],
    steps: Number(steps),
    thousandths: Number((1000n * steps) / furthest),
    value: assumption.beyondAt(steps, holdsBeyond),
    text: `${assumption.conditionAt(steps, holdsBeyond, onlyIn.length === 0 ? "" : ` in ${listInWords(onlyIn)}`)}, ${then}.`,
  }];
}

/** The figure of a scenario at a value, each worked out once, and not at all where the scenario does not hold the assumption. */
function workedOnce({ changesAt }: SharedAssumption, { workOut }: Ranking): (scenario: Ranked, steps: bigint) => bigint | null {
  const known = new Map<string, bigint | null>();
  return ({ key, calculated, today }, steps) => {
    const changes = steps === 0n ? [] : changesAt(calculated.prepared.plan, steps);
    if (changes.length === 0) return today;
    const asked = `${steps} ${key}`;
    const found = known.get(asked);
    if (found !== undefined) return found;
    const worked = workOut(changes.reduce(recalculate, calculated));
    known.set(asked, worked);
    return worked;
  };
}
