import { getScenario } from "@/server/scenario/queries";
import { forgetSealedVersions } from "@/server/scenario/sealed-version";
import { loadPlan } from "@/server/scenario/load-plan";
import { read } from "@/server/database/read";
import { largePlan, seed } from "../engine/large-plan";
import { timeInTurns } from "../measure";
import type { CaseResult } from "../suite";
import { openPlanner } from "./planner";
import { changedAmounts, putScenario, readBare, saveNext } from "./stored-scenarios";

const lines = 5_000;
const versions = 5;

/** Opening a large scenario, at its latest and at an old version, beside the bare SQL that reads its rows. */
export async function open(): Promise<CaseResult> {
  const planner = await openPlanner();
  try {
    const { scope, bare } = planner;
    const plan = largePlan(lines);
    await putScenario(planner, "large", plan);
    for (let version = 1; version < versions; version += 1) {
      const { plan: stands } = await getScenario(scope, "large", version);
      await saveNext(planner, "large", version, changedAmounts(stands, 10, version));
    }
    const rows = await readBare(bare, scope.trustId, "large", versions);
    const timings = await timeInTurns([
      { name: "bare SQL, the latest version", run: () => readBare(bare, scope.trustId, "large", versions), runs: 1 },
      { name: "bare SQL, the first version", run: () => readBare(bare, scope.trustId, "large", 1), runs: 1 },
      { name: "the plan, the latest version", run: () => read(scope, (db) => loadPlan(db, { trustId: scope.trustId, scenarioId: "large", version: versions })), runs: 1 },
      { name: "the scenario's page, for the first time since the start", run: () => { forgetSealedVersions(); return getScenario(scope, "large", null); }, runs: 1 },
      { name: "the scenario's page, latest version", run: () => getScenario(scope, "large", null), runs: 1 },
      { name: "the scenario's page, first version, for the first time", run: () => { forgetSealedVersions(); return getScenario(scope, "large", 1); }, runs: 1 },
      { name: "the scenario's page, first version", run: () => getScenario(scope, "large", 1), runs: 1 },
    ], 12, 3);
    const [latest, first, , cold, opened, oldCold, old] = timings.map(({ median }) => median) as [number, number, number, number, number, number, number];
    return {
      name: "Opening a large scenario", data: `${lines} cost lines × 10 years, ${rows} rows, ${versions} versions; seed ${seed}`, timings,
      aims: [
        { aim: "time of the bare SQL that reads its rows, for the first time since the start", measured: cold / latest, bound: 3, unit: "times", holds: "at most" },
        { aim: "time of the bare SQL that reads its rows", measured: opened / latest, bound: 3, unit: "times", holds: "at most" },
        { aim: "time of the bare SQL, an old version for the first time", measured: oldCold / first, bound: 3, unit: "times", holds: "at most" },
        { aim: "time of the bare SQL, an old version", measured: old / first, bound: 3, unit: "times", holds: "at most" },
      ],
      exactness: [{ what: "the plan read back is the plan saved", exact: JSON.stringify((await getScenario(scope, "large", 1)).plan.costLines.length) === JSON.stringify(lines) }], notes: [],
    };
  } finally {
    await planner.stop();
  }
}
