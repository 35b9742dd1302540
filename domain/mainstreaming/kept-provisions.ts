import { addDays } from "../decisions/calendar-day";
import { financialYearOf, firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { compareRatios, one, ratio, zero, type Ratio } from "../money/ratio";
import type { Line, Plan } from "../plan/plan";
import type { ExitRouteAsk } from "./exit-route-ask";
import { hundredthsOfPosts, postsInText } from "./posts-count";

type Provision = Line<"provisions">;

/** A stretch of years in which the same share of a project is kept; `endsOn` null runs on. */
interface KeptRun {
  readonly share: Ratio;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

/**
 * The provisions of a plan after an exit route. Every part of the project ends the day before the route takes effect;
 * what the route keeps of it runs on from that day on its own feet, its posts and children cut down to whole
 * hundredths and whole children, so that no place is promised that nobody pays for. `met` is the part of each year's
 * need that is met. A part that only begins after the day stays, unless its service stops.
 */
export function provisionsAfter(plan: Plan, ask: ExitRouteAsk, years: readonly FinancialYear[], need: readonly bigint[], met: readonly bigint[]): Provision[] {
  if (ask.route === "merge") return [...plan.provisions];
  const runs = keptRuns(ask, years, need, met);
  const lastDay = addDays(ask.effectiveOn, -1);
  let kept = 0;
  return plan.provisions.flatMap((provision) => {
    if (!belongs(provision, ask)) return [provision];
    if (provision.startsOn !== null && provision.startsOn > lastDay) return ask.route === "stop" ? [] : [provision];
    const ended = provision.endsOn === null || provision.endsOn > lastDay ? { ...provision, endsOn: lastDay } : provision;
    kept += 1;
    return [ended, ...runs.flatMap((run, at) => partOf(provision, run, `${ask.id}-kept-${kept}-${at + 1}`))];
  });
}

/** One award's parts; or those that some award pays for or that end; or, where the whole service stops, all of them. */
function belongs(provision: Provision, ask: ExitRouteAsk): boolean {
  if (provision.serviceId !== ask.serviceId) return false;
  if (ask.awardId !== null) return provision.awardId === ask.awardId;
  return ask.route === "stop" || provision.awardId !== null || provision.endsOn !== null;
}

function keptRuns(ask: ExitRouteAsk, years: readonly FinancialYear[], need: readonly bigint[], met: readonly bigint[]): KeptRun[] {
  const until = ask.route === "other external funding" ? ask.award.endsOn : null;
  const runs: KeptRun[] = [];
  years.forEach((year, at) => {
    if (year < financialYearOf(ask.effectiveOn) || (until !== null && until < firstDayOf(year))) return;
    const share = shareMet(ask, need[at] ?? 0n, met[at] ?? 0n);
    const before = runs.at(-1);
    const endsOn = at === years.length - 1 ? until : until !== null && until < lastDayOf(year) ? until : lastDayOf(year);
    if (before !== undefined && compareRatios(before.share, share) === 0) runs[runs.length - 1] = { ...before, endsOn };
    else runs.push({ share, startsOn: before === undefined ? ask.effectiveOn : firstDayOf(year), endsOn });
  });
  return runs;
}

/** Without a need everything is kept, except by a route that stops. */
function shareMet(ask: ExitRouteAsk, need: bigint, met: bigint): Ratio {
  if (ask.route === "stop") return zero;
  return need === 0n ? one : ratio(met, need);
}

function partOf({ id: _id, name, posts, children, ...provision }: Provision, { share, startsOn, endsOn }: KeptRun, id: string): Provision[] {
  const cutDown = (count: bigint): bigint => (count * share.numerator) / share.denominator;
  const [keptPosts, keptChildren] = [cutDown(hundredthsOfPosts(posts)), Number(cutDown(BigInt(children)))];
  return keptPosts === 0n && keptChildren === 0 ? [] : [{ ...provision, id, name, awardId: null, posts: postsInText(keptPosts), children: keptChildren, startsOn, endsOn }];
}
