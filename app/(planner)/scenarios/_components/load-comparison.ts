import { spokenDate } from "@/domain/financial-year/spoken-date";
import { columnKeys, type ColumnChoice, type ComparisonView } from "@/components/scenarios/comparison-address";
import type { ComparedScenario } from "@/domain/decisions/scenario-at-version";
import { CannotCompareError, compare, type ComparisonOptions } from "@/domain/plan/compare";
import { poundsToPence } from "@/domain/money/money";
import type { Comparison, ComparisonColumn } from "@/domain/plan/comparison";
import { orPage, type serverApi } from "@/trpc/server";
import { asNotFound } from "./load-scenario";

type Api = Awaited<ReturnType<typeof serverApi>>;

/** A scenario as one column of a comparison; one scenario may stand in several. */
export interface ComparedColumn extends ComparedScenario {
  /** What the address calls the column. */
  readonly key: string;
  /** What was asked for: a version, a day, or neither. */
  readonly choice: ColumnChoice;
}

/** The scenarios of a view, worked out and set side by side: what the page, its files and its print pack all show. */
export async function loadComparison(api: Api, questionId: string, view: ComparisonView) {
  const answer = await orPage(api.scenarios.compare({ questionId, columns: [...view.columns] }).catch(asNotFound));
  const scenarios = asColumns(answer.scenarios, view.columns);
  const [first] = scenarios;
  const reference = scenarios.find(({ key }) => key === view.reference) ?? scenarios.find(({ doNothing }) => doNothing) ?? first;
  if (reference === undefined) return { ...answer, scenarios, reference: null, told: null, columns: [], comparison: null, cannotCompare: null };
  const columns = scenarios.map(({ key, name, evaluation, gapByCertainty, plan }): ComparisonColumn => ({ key, title: name, evaluation, gapByCertainty, plan }));
  const others = scenarios.filter(({ key }) => key !== reference.key);
  const told = others.find(({ key }) => key === view.told) ?? cheapestThatCloses(others) ?? others.at(-1) ?? null;
  const sortedBy = columns.some(({ key }) => key === view.sort) ? view.sort : null;
  return { ...answer, scenarios, reference, told, columns, ...sideBySide(columns, reference.key, { rowsBy: view.rows, onlyWhatDiffers: view.differs, sortedBy }) };
}

/** The scenarios with the names of their columns; where one stands in several, or as it was on a day, its name says which. */
function asColumns(scenarios: readonly ComparedScenario[], asked: readonly ColumnChoice[]): ComparedColumn[] {
  const choices = asked.length > 0 ? asked : scenarios.map(({ scenarioId }): ColumnChoice => ({ scenarioId, version: null }));
  const keys = columnKeys(choices);
  return scenarios.map((scenario, position): ComparedColumn => {
    const choice = choices[position] ?? { scenarioId: scenario.scenarioId, version: null };
    const isRepeated = scenarios.filter(({ scenarioId }) => scenarioId === scenario.scenarioId).length > 1;
    const which = choice.at !== undefined ? `, as on ${spokenDate(choice.at)}` : !isRepeated ? "" : choice.version === null ? ", latest version" : `, version ${choice.version}`;
    return { ...scenario, name: `${scenario.name}${which}`, key: keys[position] ?? scenario.scenarioId, choice };
  });
}

function sideBySide(columns: readonly ComparisonColumn[], referenceKey: string, options: ComparisonOptions): { readonly comparison: Comparison | null; readonly cannotCompare: string | null } {
  try {
    return { comparison: compare(columns, referenceKey, options), cannotCompare: null };
  } catch (error) {
    if (error instanceof CannotCompareError) return { comparison: null, cannotCompare: error.message };
    throw error;
  }
}

/** Of the scenarios without an unfunded gap the one of lowest cost: what a board most wants put into words. */
function cheapestThatCloses(scenarios: readonly ComparedColumn[]): ComparedColumn | undefined {
  const closing = scenarios.filter(({ evaluation }) => evaluation.figures.gap.total === "0.00");
  const costOf = ({ evaluation }: ComparedColumn): bigint => poundsToPence(evaluation.figures.cost.total);
  return closing.reduce<ComparedColumn | undefined>((least, scenario) => (least === undefined || costOf(scenario) < costOf(least) ? scenario : least), undefined);
}
