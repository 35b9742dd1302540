import "server-only";
import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { whatWouldChange, type WhatWouldChange } from "@/domain/plan/what-would-change";
import type { RankingFigure } from "@/domain/plan/what-would-change-figure";
import type { ScenarioToVary } from "@/domain/plan/what-would-change-varied";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { whenNeeded } from "../solver/when-needed";
import { loadPlan } from "./load-plan";

interface Asked {
  readonly questionId: string;
  /** Scenario ids with a version; empty for all scenarios of the question at their latest. */
  readonly columns: readonly { readonly scenarioId: string; readonly version: number | null }[];
  readonly figure: RankingFigure;
}

/**
 * What would change the ranking of the scenarios of a question. The plans are read in one go and worked out afterwards,
 * because varying them takes longer than a database should be held.
 */
export async function findWhatWouldChange(scope: Scope, { questionId, columns, figure }: Asked): Promise<WhatWouldChange> {
  const scenarios = await read(scope, async (db): Promise<ScenarioToVary[]> => {
    const { trustId } = scope;
    const rows = await db.scenario.findMany({ where: { trustId, questionId }, orderBy: { position: "asc" }, include: { versions: { orderBy: { version: "desc" }, take: 1 } } });
    if (rows.length === 0) throw new Refusal("There are no scenarios of such a question before this board.", { code: "NOT_FOUND" });
    const chosen = columns.length > 0 ? columns : rows.map(({ id }) => ({ scenarioId: id, version: null }));
    const found: ScenarioToVary[] = [];
    for (const { scenarioId, version } of chosen) {
      const row = rows.find(({ id }) => id === scenarioId);
      if (row === undefined) throw new Refusal("One of the scenarios asked for does not belong to this question.", { code: "NOT_FOUND" });
      const plan = await loadPlan(db, { trustId, scenarioId, version: version ?? row.versions[0]?.version ?? 0 });
      const isTwice = chosen.filter((other) => other.scenarioId === scenarioId).length > 1;
      found.push({ key: version === null ? scenarioId : `${scenarioId}@${version}`, title: isTwice && version !== null ? `${row.name}, version ${version},` : row.name, calculated: calculate(prepare(plan)) });
    }
    return found;
  });
  return whenNeeded((solve) => whatWouldChange(scenarios, figure, solve));
}
