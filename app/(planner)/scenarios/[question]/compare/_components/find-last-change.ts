import type { OpenableFigure } from "@/components/comparison/figure-address";
import type { ScenarioAtVersion } from "@/domain/decisions/scenario-at-version";
import type { ByYear } from "@/domain/plan/evaluation";
import type { serverApi } from "@/trpc/server";

type Api = Awaited<ReturnType<typeof serverApi>>;

/** Going further back than this would make a reader wait for history that the scenario's own page shows anyway. */
const furthest = 12;

/** The version that gave a figure the value it has now, what that version changed, and what the figure was before it. */
export async function findLastChange(api: Api, scenario: ScenarioAtVersion, figure: OpenableFigure) {
  const { scenarioId } = scenario;
  const { history } = await api.scenarios.get({ scenarioId, version: scenario.version });
  const now = scenario.evaluation.figures[figure];
  for (let version = scenario.version; version > 1 && scenario.version - version < furthest; version -= 1) {
    const before = await api.scenarios.get({ scenarioId, version: version - 1 });
    const was = before.evaluation.figures[figure];
    if (differs(now.byYear, was.byYear)) return { saved: savedAs(version), before: { version: version - 1, total: was.total }, changes: changesOf(version) };
  }
  return { saved: savedAs(1), before: null, changes: [] };

  function savedAs(version: number) {
    return history.find((saved) => saved.version === version) ?? scenario;
  }
  function changesOf(version: number): readonly string[] {
    return history.find((saved) => saved.version === version)?.changes ?? [];
  }
}

const differs = (one: ByYear, other: ByYear): boolean => {
  const was = new Map(Object.entries(other));
  return Object.entries(one).some(([year, amount]) => was.get(year) !== amount) || was.size !== Object.keys(one).length;
};
