import "server-only";
import type { Database } from "../database/read";
import { inForce } from "./records";

/** A value as it is shown: that of the latest import not undone which has the measure, area and period. */
export interface ShownValue {
  readonly measure: string;
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly printed: string;
  readonly value: string | null;
  readonly reason: string | null;
  readonly runId: string;
}

/**
 * The values shown of some areas, newest period first, at most `periods` of each measure and area. An undone import
 * takes no part, so that the release before it shows again; where `runs` are named, only those take part.
 */
export async function listShownValues(db: Database, trustId: string, areas: readonly string[], wanted: { readonly measures: readonly string[] | null; readonly periods: number; readonly runs?: readonly string[] }): Promise<ShownValue[]> {
  return db.$queryRaw<ShownValue[]>`
    SELECT measure, area, area_name AS "areaName", period, printed, value, reason, run_id AS "runId" FROM (
      SELECT shown.*, row_number() OVER (PARTITION BY measure, area ORDER BY period_to DESC, period_from DESC) AS place FROM (
        SELECT DISTINCT ON (v.measure, v.area, v.period_key) v.*
        FROM indicator_values v JOIN import_runs r ON r.trust_id = v.trust_id AND r.id = v.run_id
        WHERE v.trust_id = ${trustId} AND ${inForce(wanted.runs ?? null)} AND v.area = ANY(${[...areas]}::text[])
          AND (${wanted.measures === null}::boolean OR v.measure = ANY(${[...(wanted.measures ?? [])]}::text[]))
        ORDER BY v.measure, v.area, v.period_key, r.sequence DESC
      ) shown
    ) numbered
    WHERE place <= ${wanted.periods}
    ORDER BY measure, area, place`;
}

/** Every value shown of every area, as key and printed text: what an import is compared with. */
export async function mapShownValues(db: Database, trustId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ key: string; printed: string }[]>`
    SELECT DISTINCT ON (v.measure, v.area, v.period_key) v.measure || '|' || v.area || '|' || v.period_key AS key, v.period || ': ' || v.printed AS printed
    FROM indicator_values v JOIN import_runs r ON r.trust_id = v.trust_id AND r.id = v.run_id
    WHERE v.trust_id = ${trustId} AND r.undone_at IS NULL
    ORDER BY v.measure, v.area, v.period_key, r.sequence DESC`;
  return new Map(rows.map((row) => [row.key, row.printed]));
}

/** Every outturn amount shown, as key and printed text. */
export async function mapShownOutturn(db: Database, trustId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ key: string; printed: string }[]>`
    SELECT DISTINCT ON (l.year, l.line, l."column") l.year || '|' || l.line || '|' || l."column" AS key, l.printed
    FROM outturn_lines l JOIN import_runs r ON r.trust_id = l.trust_id AND r.id = l.run_id
    WHERE l.trust_id = ${trustId} AND r.undone_at IS NULL
    ORDER BY l.year, l.line, l."column", r.sequence DESC`;
  return new Map(rows.map((row) => [row.key, row.printed]));
}
