import type { ExitRouteAnswer } from "./exit-route-answer";

/**
 * The answer of a route whose growth and cut are to close the need, with its cut deepened where they do not. A cut falls
 * on the whole of a service, so it takes from what a restricted grant may pay as well as from what nobody pays: then a
 * cut of the need alone leaves some of it. Each year in turn gets the least cut that leaves nothing, or keeps the cut it
 * has where none would. Whole pence. `short` says what an answer leaves of the need of each year, `most` how far the
 * cost of a year can fall.
 */
export function withEnoughCut(answer: ExitRouteAnswer, need: readonly bigint[], most: readonly bigint[], short: (answer: ExitRouteAnswer) => readonly bigint[]): ExitRouteAnswer {
  const first = short(answer);
  if (first.every((pence) => pence <= 0n)) return answer;
  return first.reduce((deepened, _, year) => {
    const withCut = (pence: bigint): ExitRouteAnswer => cutTo(deepened, need, year, pence);
    const isEnough = (pence: bigint): boolean => (short(withCut(pence))[year] ?? 0n) <= 0n;
    const [cut, whole] = [deepened.cut[year] ?? 0n, most[year] ?? 0n];
    return whole <= cut || isEnough(cut) || !isEnough(whole) ? deepened : withCut(leastBetween(cut, whole, isEnough));
  }, answer);
}

function cutTo(answer: ExitRouteAnswer, need: readonly bigint[], year: number, pence: bigint): ExitRouteAnswer {
  const left = (need[year] ?? 0n) - pence;
  return { ...answer, cut: answer.cut.with(year, pence), met: answer.met.with(year, left > 0n ? left : 0n) };
}

/** The least pence above `tooLittle`, up to `enough`, that is enough. */
function leastBetween(tooLittle: bigint, enough: bigint, isEnough: (pence: bigint) => boolean): bigint {
  if (enough - tooLittle === 1n) return enough;
  const middle = (tooLittle + enough) / 2n;
  return isEnough(middle) ? leastBetween(tooLittle, middle, isEnough) : leastBetween(middle, enough, isEnough);
}
