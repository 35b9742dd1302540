import type { ComparisonView } from "@/components/scenarios/comparison-address";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import { CannotCompareError, compare } from "@/domain/plan/compare";
import { poundsToPence } from "@/domain/money/money";
import type { Comparison, ComparisonColumn } from "@/domain/plan/comparison";
import { orPage, type serverApi } from "@/trpc/server";
import { asNotFound } from "./load-scenario";

type Api = Awaited<ReturnType<typeof serverApi>>;

/** The scenarios of a view, worked out and set side by side: what the page, its file and its print pack all show. */
export async function loadComparison(api: Api, questionId: string, view: ComparisonView) {
  const answer = await orPage(api.scenarios.compare({ questionId, columns: [...view.columns] }).catch(asNotFound));
  const [first] = answer.scenarios;
  const reference = answer.scenarios.find(({ scenarioId }) => scenarioId === view.reference) ?? answer.scenarios.find(({ doNothing }) => doNothing) ?? first;
  if (reference === undefined) return { ...answer, reference: null, told: null, columns: [], comparison: null, cannotCompare: null };
  const columns = answer.scenarios.map(({ scenarioId, name, evaluation, gapByCertainty }): ComparisonColumn => ({ key: scenarioId, title: name, evaluation, gapByCertainty }));
  const others = answer.scenarios.filter(({ scenarioId }) => scenarioId !== reference.scenarioId);
  const told = others.find(({ scenarioId }) => scenarioId === view.told) ?? cheapestThatCloses(others) ?? others.at(-1) ?? null;
  return { ...answer, reference, told, columns, ...sideBySide(columns, reference.scenarioId) };
}

function sideBySide(columns: readonly ComparisonColumn[], referenceId: string): { readonly comparison: Comparison | null; readonly cannotCompare: string | null } {
  try {
    return { comparison: compare(columns, referenceId), cannotCompare: null };
  } catch (error) {
    if (error instanceof CannotCompareError) return { comparison: null, cannotCompare: error.message };
    throw error;
  }
}

/** Of the scenarios without an unfunded gap the one of lowest cost: what a board most wants put into words. */
function cheapestThatCloses(scenarios: readonly ScenarioAtVersion[]): ScenarioAtVersion | undefined {
  const closing = scenarios.filter(({ evaluation }) => evaluation.figures.gap.total === "0.00");
  const costOf = ({ evaluation }: ScenarioAtVersion): bigint => poundsToPence(evaluation.figures.cost.total);
  return closing.reduce<ScenarioAtVersion | undefined>((least, scenario) => (least === undefined || costOf(scenario) < costOf(least) ? scenario : least), undefined);
}
