import "server-only";
import type { Database } from "../database/read";
import { inForce } from "./records";

/** A measure as the latest import not undone describes it. Dates are "2026-06-01". */
export interface ShownMeasure {
  readonly measure: string;
  readonly code: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly polarity: string;
  readonly decimalPlaces: number | null;
  readonly yearType: string;
  readonly unit: string;
  readonly owner: string;
  readonly description: string;
  readonly methodology: string;
  readonly link: string | null;
  readonly lastUpdate: string | null;
  readonly nextUpdate: string | null;
  readonly nextUpdatePrinted: string;
  readonly source: string;
  readonly licence: string;
}

/**
 * Every measure shown, or the one named.
 * @param runs the imports that count; null for all that are not undone.
 */
export function listMeasures(db: Database, trustId: string, only: string | null = null, runs: readonly string[] | null = null): Promise<ShownMeasure[]> {
  return db.$queryRaw<ShownMeasure[]>`
    SELECT DISTINCT ON (m.measure) m.measure, m.code, m.title, m.topics, m.polarity, m.decimal_places AS "decimalPlaces", m.year_type AS "yearType",
      m.unit, m.owner, m.description, m.methodology, m.link, m.last_update::text AS "lastUpdate", m.next_update::text AS "nextUpdate",
      m.next_update_printed AS "nextUpdatePrinted", r.source, r.licence
    FROM indicator_measures m JOIN import_runs r ON r.trust_id = m.trust_id AND r.id = m.run_id
    WHERE m.trust_id = ${trustId} AND ${inForce(runs)} AND (${only}::text IS NULL OR m.measure = ${only})
    ORDER BY m.measure, r.sequence DESC`;
}
