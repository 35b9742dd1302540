import { financialYearOf, type FinancialYear } from "../financial-year/financial-year";
import { shareOfYear, type Run } from "../financial-year/share-of-year";
import { allocatePence } from "../money/allocate";
import { poundsToPence } from "../money/money";
import { readRatio, timesRatio } from "../money/ratio";
import type { Pounds } from "../plan/fields";
import type { ExitRouteAsk } from "./exit-route-ask";
import { smaller } from "./exit-route-need";
import { taperToHeadroom } from "./taper-to-headroom";

/** What a partner's base budget grows by in each year. */
export interface Growth {
  readonly partnerId: string;
  readonly pence: readonly bigint[];
}

/** How a route answers the need of each year, whole pence. */
export interface ExitRouteAnswer {
  readonly growth: readonly Growth[];
  /** By how much the cost falls. */
  readonly cut: readonly bigint[];
  /** How much of the need is met without shrinking the service; posts and children go with its share of the need. */
  readonly met: readonly bigint[];
}

/**
 * Splits what a route has to answer for into base-budget growth and a cut of the cost, year by year. What neither
 * takes stays a gap, or is met by income and awards. Growth and cut never exceed the need together.
 */
export function exitRouteAnswer(ask: ExitRouteAsk, need: readonly bigint[], years: readonly FinancialYear[]): ExitRouteAnswer {
  const nothing = need.map(() => 0n);
  const grown = (pence: readonly bigint[]): ExitRouteAnswer => ({ growth: [{ partnerId: ask.partnerId, pence }], cut: need.map((each, at) => each - (pence[at] ?? 0n)), met: pence });
  const metBy = (fullYear: Pounds, run: Run): ExitRouteAnswer => ({ growth: [], cut: nothing, met: years.map((year, at) => smaller(need[at] ?? 0n, timesRatio(poundsToPence(fullYear), shareOfYear(year, run, "days")))) });
  switch (ask.route) {
    case "full mainstream":
    case "transfer to a partner":
      return grown(need);
    case "partial mainstream":
      return grown(need.map((each) => timesRatio(each, readRatio(ask.share))));
    case "taper":
      return grown(taperedGrowth(ask, need, years));
    case "pool":
      return { growth: pooledGrowth(ask, need), cut: nothing, met: need };
    case "merge":
      return { growth: [], cut: nothing, met: need };
    case "transfer to the voluntary sector":
      return { growth: [], cut: need, met: need };
    case "other external funding":
      return metBy(ask.award.amount, { startsOn: ask.effectiveOn, endsOn: ask.award.endsOn });
    case "charge or trade":
      return metBy(ask.income, { startsOn: ask.effectiveOn, endsOn: null });
    case "stop":
      return { growth: [], cut: need, met: nothing };
  }
}

/** Headroom before the year of effect is nobody's: a taper begins with the route. */
function taperedGrowth({ headroom, headroomIs, effectiveOn }: Extract<ExitRouteAsk, { route: "taper" }>, need: readonly bigint[], years: readonly FinancialYear[]): bigint[] {
  const inYear = (year: FinancialYear): bigint => headroom.reduce((sum, each) => (each.year === year && year >= financialYearOf(effectiveOn) ? sum + poundsToPence(each.amount) : sum), 0n);
  return taperToHeadroom(years.map((year, at) => ({ gap: need[at] ?? 0n, headroom: inYear(year) })), headroomIs).map(({ baseTakes }) => baseTakes);
}

function pooledGrowth({ contributions }: Extract<ExitRouteAsk, { route: "pool" }>, need: readonly bigint[]): Growth[] {
  const parts = need.map((pence) => allocatePence(pence, contributions.map(({ weight }) => BigInt(weight))));
  return contributions.map(({ partnerId }, at) => ({ partnerId, pence: parts.map((part) => part[at] ?? 0n) }));
}
