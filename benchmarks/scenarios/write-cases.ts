import { randomUUID } from "node:crypto";
import { branchScenario } from "@/server/scenario/commands";
import { lineTables } from "@/server/scenario/line-stores";
import { getScenario } from "@/server/scenario/queries";
import { largePlan, seed } from "../engine/large-plan";
import { timeInTurns } from "../measure";
import type { CaseResult } from "../suite";
import { openPlanner, type BenchPlanner } from "./planner";
import { bytesOfLines, changedAmounts, putScenario, saveNext } from "./stored-scenarios";

const [large, small, changed] = [5_000, 50, 10];

/** Saving a version of a large scenario in which a few lines changed, beside one of a small scenario; and what it takes of the disk. */
export async function save(): Promise<CaseResult> {
  const planner = await openPlanner();
  try {
    const plans = { large: largePlan(large), small: largePlan(small) };
    for (const [id, plan] of Object.entries(plans)) await putScenario(planner, id, plan);
    const firstBytes = await bytesOfLines(planner);
    const latest = { large: 1, small: 1 };
    const saveOne = async (id: "large" | "small", turn: number): Promise<void> => {
      const { plan } = await getScenario(planner.scope, id, latest[id]);
      const changes = changedAmounts(plan, changed, turn);
      latest[id] += 1;
      starts.push(performance.now());
      await saveNext(planner, id, latest[id] - 1, changes);
    };
    const starts: number[] = [];
    const timed = async (id: "large" | "small", rounds: number): Promise<number[]> => {
      const taken: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await saveOne(id, round + 1);
        taken.push(performance.now() - starts.at(-1)!);
      }
      return taken;
    };
    await timed("large", 2);
    await timed("small", 2);
    const before = await bytesOfLines(planner);
    const [ofLarge, ofSmall] = [await timed("large", 10), await timed("small", 10)];
    const bytes = (await bytesOfLines(planner)) - before;
    const median = (taken: readonly number[]): number => [...taken].sort((one, other) => one - other)[Math.floor(taken.length / 2)]!;
    const share = bytes / 20 / (firstBytes / (large + small));
    return {
      name: "Saving a version", data: `${changed} lines changed among ${large} and among ${small} cost lines; seed ${seed}`,
      timings: [
        { name: `${changed} of ${large} lines`, median: median(ofLarge), low: Math.min(...ofLarge), high: Math.max(...ofLarge), runs: ofLarge.length },
        { name: `${changed} of ${small} lines`, median: median(ofSmall), low: Math.min(...ofSmall), high: Math.max(...ofSmall), runs: ofSmall.length },
      ],
      aims: [
        { aim: "time of saving a version of the small scenario", measured: median(ofLarge) / median(ofSmall), bound: 2, unit: "times", holds: "at most" },
        { aim: `rows' worth of disk that a version with ${changed} changed lines takes`, measured: share, bound: 2 * changed, unit: "rows", holds: "at most" },
      ],
      exactness: [], notes: ["A version adds a row for each changed line; the changed line's earlier row stays."],
    };
  } finally {
    await planner.stop();
  }
}

/** Branching a large scenario, beside the bare statements that copy its rows. */
export async function branch(): Promise<CaseResult> {
  const planner = await openPlanner();
  try {
    await putScenario(planner, "large", largePlan(large));
    const timings = await timeInTurns([
      { name: "bare INSERT ... SELECT", run: (turn) => copyBare(planner, `bare-${turn}`), runs: 1 },
      { name: "a branch", run: (turn) => branchScenario({ scope: planner.scope, idempotencyKey: randomUUID(), scenarioId: "large", version: 1, name: `Branch ${turn}`, reason: "To measure" }), runs: 1 },
    ], 8, 2);
    return {
      name: "Branching a large scenario", data: `${large} cost lines; seed ${seed}`, timings,
      aims: [{ aim: "time of a bare INSERT ... SELECT of its lines", measured: timings[1]!.median / timings[0]!.median, bound: 3, unit: "times", holds: "at most" }],
      exactness: [], notes: [],
    };
  } finally {
    await planner.stop();
  }
}

async function copyBare({ bare, superuser, scope }: BenchPlanner, id: string): Promise<void> {
  await superuser.query("INSERT INTO scenarios (trust_id, id, question_id, name, do_nothing, position, created_at) VALUES ($1, $2, 'question-large', $2, false, 1, now())", [scope.trustId, id]);
  await bare.query("BEGIN");
  for (const table of Object.values(lineTables)) {
    const { rows } = await bare.query<{ names: string }>("SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns WHERE table_name = $1 AND column_name NOT IN ('trust_id', 'scenario_id')", [table]);
    const names = rows[0]?.names ?? "";
    await bare.query(`INSERT INTO ${table} (trust_id, scenario_id, ${names}) SELECT trust_id, $2, ${names} FROM ${table} WHERE trust_id = $1 AND scenario_id = 'large' AND to_version IS NULL`, [scope.trustId, id]);
  }
  await bare.query("COMMIT");
}
