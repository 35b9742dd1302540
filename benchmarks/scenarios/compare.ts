import { randomUUID } from "node:crypto";
import { branchScenario } from "@/server/scenario/commands";
import { lineTables } from "@/server/scenario/line-stores";
import { compareScenarios, explainScenario, getScenario } from "@/server/scenario/queries";
import { forgetSealedVersions } from "@/server/scenario/sealed-version";
import { largePlan, seed } from "../engine/large-plan";
import { timeInTurns } from "../measure";
import type { CaseResult } from "../suite";
import { openPlanner, type BenchPlanner } from "./planner";
import { changedAmounts, putScenario, readBare, saveNext } from "./stored-scenarios";

const lines = 1_000;
const scenarios = 4;
const neighbours = 150;

/** Four scenarios that differ, of one question; gives their ids. */
async function putFour(planner: BenchPlanner): Promise<readonly string[]> {
  const plan = largePlan(lines);
  await putScenario(planner, "large", plan);
  const ids = ["large"];
  for (let at = 1; at < scenarios; at += 1) {
    const { scenarioId } = await branchScenario({ scope: planner.scope, idempotencyKey: randomUUID(), scenarioId: "large", version: 1, name: `Branch ${at}`, reason: "To measure" });
    await saveNext(planner, scenarioId, 1, changedAmounts(plan, 10, at));
    ids.push(scenarioId);
  }
  return ids;
}

/** Comparing four scenarios, beside opening the same four one after the other, each for the first time since the start. */
export async function compare(): Promise<CaseResult> {
  const planner = await openPlanner();
  try {
    const ids = await putFour(planner);
    const openAll = async (): Promise<void> => { for (const id of ids) await getScenario(planner.scope, id, null); };
    const timings = await timeInTurns([
      { name: "opening four", run: () => { forgetSealedVersions(); return openAll(); }, runs: 1 },
      { name: "comparing four", run: () => { forgetSealedVersions(); return compareScenarios(planner.scope, "question-large", []); }, runs: 1 },
      { name: "comparing four again", run: () => compareScenarios(planner.scope, "question-large", []), runs: 1 },
      { name: "why the ten largest amounts of one are left", run: () => explainScenario(planner.scope, { scenarioId: "large", version: null, leftAtMost: 10 }), runs: 1 },
      { name: "why every amount of one is left", run: () => explainScenario(planner.scope, { scenarioId: "large", version: null }), runs: 1 },
    ], 6, 2);
    return {
      name: "Comparing four large scenarios", data: `${scenarios} scenarios of ${lines} cost lines × 10 years; seed ${seed}`, timings,
      aims: [{ aim: "time of opening the four", measured: timings[1]!.median / timings[0]!.median, bound: 1.5, unit: "times", holds: "at most" }],
      exactness: [], notes: [],
    };
  } finally {
    await planner.stop();
  }
}

/** A trust's times alone in the database, and among many trusts of the same size. */
export async function crowded(): Promise<CaseResult> {
  const planner = await openPlanner();
  try {
    const { scope, bare } = planner;
    await putScenario(planner, "large", largePlan(lines));
    const contenders = (when: string) => [
      { name: `opening, ${when}`, run: () => { forgetSealedVersions(); return getScenario(scope, "large", null); }, runs: 1 },
      { name: `bare SQL, ${when}`, run: () => readBare(bare, scope.trustId, "large", 1), runs: 1 },
    ];
    const alone = await timeInTurns(contenders("alone"), 15, 5);
    await addNeighbours(planner);
    const among = await timeInTurns(contenders(`among ${neighbours} other trusts`), 15, 5);
    return {
      name: "Many trusts in one database", data: `${neighbours} other trusts, each with ${lines} cost lines; seed ${seed}`, timings: [...alone, ...among],
      aims: [{ aim: "time of opening alone", measured: among[0]!.median / alone[0]!.median, bound: 1.5, unit: "times", holds: "at most" }],
      exactness: [], notes: [],
    };
  } finally {
    await planner.stop();
  }
}

/** Copies the trust's rows for every neighbour, past the rules: it is only their weight that counts here. */
async function addNeighbours({ superuser }: BenchPlanner): Promise<void> {
  await superuser.query("SET session_replication_role = replica");
  for (const table of ["trusts", "questions", "scenarios", "scenario_versions", ...Object.values(lineTables)]) {
    const { rows } = await superuser.query<{ names: string }>("SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns WHERE table_name = $1 AND column_name <> 'trust_id'", [table]);
    const names = rows[0]?.names ?? "";
    await superuser.query(`INSERT INTO ${table} (trust_id, ${names}) SELECT 'neighbour-' || nth, ${names} FROM ${table}, generate_series(1, ${neighbours}) AS nth WHERE trust_id = 'bench'`);
  }
  await superuser.query("SET session_replication_role = origin");
  await superuser.query("ANALYZE");
}
