import { randomUUID } from "node:crypto";
import { diff, type Change } from "@/domain/plan/change";
import type { Pounds } from "@/domain/plan/fields";
import type { Plan } from "@/domain/plan/plan";
import { write } from "@/server/database/write";
import { createScenario, saveScenarioVersion } from "@/server/scenario/commands";
import { lineTables } from "@/server/scenario/line-stores";
import type { Client } from "pg";
import type { BenchPlanner } from "./planner";

/** Reads the rows of a version with bare SQL on one connection, table after table in one transaction. */
export async function readBare(client: Client, trustId: string, scenarioId: string, version: number): Promise<number> {
  let rows = 0;
  await client.query("BEGIN READ ONLY");
  for (const table of Object.values(lineTables)) {
    const found = await client.query(`SELECT * FROM ${table} WHERE trust_id = $1 AND scenario_id = $2 AND from_version <= $3 AND (to_version IS NULL OR to_version > $3) ORDER BY position, id`, [trustId, scenarioId, version]);
    rows += found.rows.length;
  }
  await client.query("COMMIT");
  return rows;
}

/** Puts a question with one scenario of a plan before the trust of the benchmark. */
export async function putScenario({ scope }: BenchPlanner, id: string, plan: Plan): Promise<void> {
  await write({ scope, act: "put a question", idempotencyKey: randomUUID() }, async (db, at) => {
    await db.question.create({ data: { trustId: scope.trustId, id: `question-${id}`, title: `Question ${id}`, question: "Who pays?" } });
    const stored = await createScenario(db, plan, { scope, id, questionId: `question-${id}`, name: `Scenario ${id}`, doNothing: true, parent: null, position: 0, reason: "To measure", at });
    return { result: stored, audit: { subject: "scenario version", subjectId: `${id}/1`, detail: {} } };
  });
}

/** Changes of `count` cost lines: each gets another amount, a different one at each turn. */
export function changedAmounts(plan: Plan, count: number, turn: number): readonly Change[] {
  const changed = new Set(plan.costLines.filter((_, at) => at % Math.floor(plan.costLines.length / count) === 0).slice(0, count).map(({ id }) => id));
  return diff(plan, { ...plan, costLines: plan.costLines.map((line) => (changed.has(line.id) ? { ...line, amount: `${10_000 + turn}.00` as Pounds } : line)) });
}

/** Saves the next version of a scenario with some changed lines, and gives the plan as it then stands. */
export async function saveNext({ scope }: BenchPlanner, scenarioId: string, baseVersion: number, changes: readonly Change[]): Promise<void> {
  await saveScenarioVersion({ scope, idempotencyKey: randomUUID(), scenarioId, baseVersion, changes, reason: "To measure" });
}

/** Bytes of all the rows of lines in the trust of the benchmark. */
export async function bytesOfLines({ superuser, scope }: BenchPlanner): Promise<number> {
  let bytes = 0;
  for (const table of Object.values(lineTables)) {
    const { rows } = await superuser.query<{ bytes: string }>(`SELECT coalesce(sum(pg_column_size(stored.*)), 0) AS bytes FROM ${table} stored WHERE trust_id = $1`, [scope.trustId]);
    bytes += Number(rows[0]?.bytes ?? 0);
  }
  return bytes;
}

