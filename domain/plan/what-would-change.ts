import type { LinearSolver } from "../allocation/linear-program";
import type { Calculated } from "../calculation/calculate";
import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds } from "../money/money";
import type { Pounds } from "./fields";
import type { Plan } from "./plan";
import { sharedAmounts, sharedPolicy } from "./what-would-change-amounts";
import type { SharedAssumption } from "./what-would-change-assumption";
import { figureOver, type RankingFigure } from "./what-would-change-figure";
import { sharedRates } from "./what-would-change-rates";
import { varied, type Ranked, type ScenarioToVary, type VariedAssumption } from "./what-would-change-varied";

export interface RankedScenario {
  readonly key: string;
  readonly title: string;
  /** Its figure today. */
  readonly amount: Pounds;
}

export interface WhatWouldChange {
  readonly figure: RankingFigure;
  /** The years that every scenario covers. */
  readonly years: readonly FinancialYear[];
  /** Least first. */
  readonly ranking: readonly RankedScenario[];
  readonly assumptions: readonly VariedAssumption[];
  /** Names of the assumptions that were left out, because the scenarios hold too many to vary them all. */
  readonly notVaried: readonly string[];
  /** How often a plan was worked out. */
  readonly workings: number;
}

/** After so many workings no further assumption is begun. */
const mostWorkings = 4_000;

/**
 * What would change the ranking of scenarios by one figure, of which less ranks first, over the years that all cover:
 * for each rate, each amount of a line and how sure grants must be, moved in all scenarios that hold it as it stands
 * together, the least change up and down at which two neighbours of the ranking change places, to the penny or to a hundredth of a per cent. Only neighbours are looked at, because the first
 * change of a ranking is always between two of them; those that are alike are neighbours of the same. The plans are
 * worked out anew at each value (`recalculate`), nothing is estimated. How flips are found, and what would be missed,
 * says `firstFlip`.
 *
 * Cost: 10 workings for each scenario and assumption, and 10 to 20 for each flip; a working is the sums and who pays,
 * about a millisecond for a plan of ten lines. Four plans of Luton take about 900. Throws `SolverNeededError` as
 * `evaluate` does.
 */
export function whatWouldChange(scenarios: readonly ScenarioToVary[], figure: RankingFigure, solve: LinearSolver | null = null): WhatWouldChange {
  const sorted = [...scenarios].sort((one, other) => (one.key < other.key ? -1 : 1));
  const years = yearsOfAll(sorted);
  let workings = 0;
  const workOut = (calculated: Calculated): bigint | null => {
    workings += 1;
    return figureOver(calculated, figure, years, solve);
  };
  const ranked = sorted
    .map((scenario): Ranked => ({ ...scenario, today: workOut(scenario.calculated) ?? 0n }))
    .sort((one, other) => (one.today < other.today ? -1 : one.today > other.today ? 1 : 0));
  const assumptions: VariedAssumption[] = [];
  const notVaried: string[] = [];
  for (const assumption of sharedAssumptions(sorted.map(({ calculated }) => calculated.prepared.plan))) {
    if (workings > mostWorkings) notVaried.push(assumption.name);
    else assumptions.push(varied(assumption, { figure, ranked, workOut }));
  }
  return { figure, years, ranking: ranked.map(({ key, title, today }) => ({ key, title, amount: penceToPounds(today) })), assumptions, notVaried, workings };
}

/** Everything that is varied: rates, amounts, and how sure grants must be. */
export const sharedAssumptions = (plans: readonly Plan[]): SharedAssumption[] => [...sharedRates(plans), ...sharedAmounts(plans), ...sharedPolicy(plans)];

const yearsOfAll = (scenarios: readonly ScenarioToVary[]): FinancialYear[] =>
  scenarios[0]?.calculated.prepared.years.filter((year) => scenarios.every(({ calculated }) => calculated.prepared.years.includes(year))) ?? [];
