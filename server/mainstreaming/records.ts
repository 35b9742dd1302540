import "server-only";
import { exitRouteOption, type ExitRouteOption } from "@/domain/mainstreaming/option-terms";
import type { Database } from "../database/client";

/** What became of an option. */
export interface OptionEnd {
  readonly outcome: "adopted" | "discarded";
  readonly reason: string;
  /** The scenario and version that took it in; null where it was discarded. */
  readonly adopted: { readonly scenarioId: string; readonly version: number } | null;
  /** An instant in ISO 8601. */
  readonly endedAt: string;
  readonly roleTitle: string;
}

/** An option with what was asked, of which version, by whom, and what became of it. */
export interface OptionRecord extends ExitRouteOption {
  readonly id: string;
  readonly scenarioId: string;
  readonly version: number;
  /** An instant in ISO 8601. */
  readonly addedAt: string;
  readonly roleTitle: string;
  /** Null while it is open. */
  readonly end: OptionEnd | null;
}

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
