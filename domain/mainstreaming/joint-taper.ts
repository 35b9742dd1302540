import { financialYearOf } from "../financial-year/financial-year";
import { allocatePence } from "../money/allocate";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Evaluation } from "../plan/evaluation";
import type { Plan } from "../plan/plan";
import type { ExitRouteAsk } from "./exit-route-ask";
import { exitRouteNeed } from "./exit-route-need";
import { taperToHeadroom } from "./taper-to-headroom";

type TaperAsk = Extract<ExitRouteAsk, { route: "taper" }>;

/**
 * The askings of one option with the headroom of its tapers shared out anew over what the plan lacks: the headroom of
 * all of them stands against their gaps together. While the gaps of a year fit, each project gets its own gap; where
 * they do not, the headroom is split in proportion to the gaps of that year by largest remainder, so that no project
 * gets more than its gap and what one does not need goes to the others. A year before the first of them takes effect
 * has no headroom. Askings of other kinds, and a taper of one project alone, come back as they are. Needs of £101.00
 * and £202.00 against £200.00 get £66.67 and £133.33.
 * @param evaluation of the plan, before any of the askings.
 */
export function jointTaper(plan: Plan, evaluation: Evaluation, asks: readonly ExitRouteAsk[]): readonly ExitRouteAsk[] {
  const tapers = asks.filter((ask): ask is TaperAsk => ask.route === "taper");
  const [first] = tapers;
  if (first === undefined || tapers.length === 1) return asks;
  const { years } = evaluation;
  const needs = tapers.map((ask) => exitRouteNeed(plan, evaluation, ask));
  const from = tapers.map(({ effectiveOn }) => financialYearOf(effectiveOn)).sort()[0];
  const joint = years.map((year, at) => ({
    gap: sumPence(needs.map((need) => need[at] ?? 0n)),
    headroom: from === undefined || year < from ? 0n : sumPence(tapers.flatMap(({ headroom }) => headroom.filter((each) => each.year === year).map(({ amount }) => poundsToPence(amount)))),
  }));
  const parts = taperToHeadroom(joint, first.headroomIs).map(({ baseTakes }, at) => (joint[at]?.gap ?? 0n) === 0n ? tapers.map(() => 0n) : allocatePence(baseTakes, needs.map((need) => need[at] ?? 0n)));
  return asks.map((ask) => {
    const of = tapers.findIndex(({ id }) => id === ask.id);
    return ask.route !== "taper" ? ask : { ...ask, headroomIs: "the whole amount for each year", headroom: years.map((year, at) => ({ year, amount: penceToPounds(parts[at]?.[of] ?? 0n) })) };
  });
}
