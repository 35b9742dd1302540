import "server-only";
import { exitRouteOption } from "@/domain/mainstreaming/option-terms";
import type { OptionRecord } from "@/domain/mainstreaming/weighed-option";
import type { Database } from "../database/client";

/** The options that were put beside a scenario, the oldest first; or the one named. */
export async function storedOptions(db: Database, where: { readonly trustId: string; readonly scenarioId?: string; readonly id?: string }): Promise<OptionRecord[]> {
  const rows = await db.exitRouteOption.findMany({ where, orderBy: [{ addedAt: "asc" }, { id: "asc" }], include: { end: true } });
  return rows.map(({ id, scenarioId, version, ask, addedAt, roleTitle, end }) => ({
    ...exitRouteOption.parse(ask), id, scenarioId, version, addedAt: addedAt.toISOString(), roleTitle,
    end: end === null ? null : {
      outcome: end.outcome === "adopted" ? "adopted" : "discarded", reason: end.reason, endedAt: end.endedAt.toISOString(), roleTitle: end.roleTitle,
      adopted: end.adoptedScenario === null || end.adoptedVersion === null ? null : { scenarioId: end.adoptedScenario, version: end.adoptedVersion },
    },
  }));
}
