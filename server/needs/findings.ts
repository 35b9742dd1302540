import "server-only";
import { needRow } from "@/domain/needs/need-row";
import type { Finding } from "@/domain/needs/turned-findings";
import type { Database } from "../database/read";
import { areasOf, findComparators } from "./comparators";
import { listMeasures } from "./measures";
import { type AreasOfMeasure, material, periodsForOverview } from "./queries";
import { toSeries } from "./records";
import { listShownValues } from "./shown";

/** What the pages of needs find with these imports and no others, measure by measure; nothing where they hold no figure of the trust's authority. */
export async function listFindings(db: Database, trustId: string, runs: readonly string[]): Promise<Finding[]> {
  const comparators = await findComparators(db, trustId, runs);
  if (!comparators) return [];
  const measures = await listMeasures(db, trustId, null, runs);
  const series = toSeries(await listShownValues(db, trustId, areasOf(comparators), { measures: null, periods: periodsForOverview, runs }));
  return measures.flatMap((measure) => {
    const areas: AreasOfMeasure = series.get(measure.measure) ?? new Map();
    const row = needRow(material(measure, areas, comparators, 0));
    return row ? [{ measure: measure.measure, title: measure.title, row }] : [];
  });
}
