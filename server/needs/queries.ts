import "server-only";
import { measureUnit } from "@/domain/needs/measure-unit";
import { findPoint, needRow, type AreaSeries, type NeedMaterial } from "@/domain/needs/need-row";
import { comparePeriods } from "@/domain/needs/period";
import { showPublished } from "@/domain/needs/show-figure";
import { read, type Database } from "../database/read";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { areasOf, england, findComparators, type Comparators } from "./comparators";
import { listMeasures, type ShownMeasure } from "./measures";
import { toPolarity, toSeries } from "./records";
import { listShownValues } from "./shown";

export type AreasOfMeasure = ReadonlyMap<string, AreaSeries>;

/** How the overview may be ordered. */
export const needOrders = ["topic", "measure", "update"] as const;
export type NeedOrder = (typeof needOrders)[number];

const alphabet = new Intl.Collator("en-GB");

/** A whole file has 434 measures: more than these and the first topic is shown where none was asked for. */
const mostOnOnePage = 100;

/** Periods read of each area: the latest, the one before it, and some back for a comparator that reports late. */
export const periodsForOverview = 4;

/**
 * Every measure held, or those of one topic: the trust's latest figure beside England, its region and its
 * neighbours. `area` is null before any figures have been brought in.
 */
export function findNeeds(scope: Scope, input: { readonly topic: string | null; readonly order: NeedOrder; readonly today: string }) {
  return read(scope, async (db) => {
    const comparators = await findComparators(db, scope.trustId);
    if (!comparators) return { area: null, topics: [], topic: null, hasAllTopics: true, edition: null, rows: [] };
    const measures = await listMeasures(db, scope.trustId);
    const topics = [...new Set(measures.flatMap((measure) => measure.topics))].sort();
    const hasAllTopics = measures.length <= mostOnOnePage;
    const topic = input.topic ?? (hasAllTopics ? null : (topics[0] ?? null));
    const wanted = measures.filter((measure) => topic === null || measure.topics.includes(topic));
    const series = toSeries(await listShownValues(db, scope.trustId, areasOf(comparators), { measures: wanted.map((measure) => measure.measure), periods: periodsForOverview }));
    const rows = wanted.flatMap((measure) => {
      const areas: AreasOfMeasure = series.get(measure.measure) ?? new Map();
      const row = needRow(material(measure, areas, comparators, 0));
      return row ? [{ ...row, measure: measure.measure, title: measure.title, topic: topicShown(measure, topic), unit: measure.unit, owner: measure.owner, source: measure.source, nextUpdate: nextUpdate(measure, input.today) }] : [];
    });
    return { area: { name: comparators.ownName, region: comparators.region?.name ?? null }, topics, topic, hasAllTopics, edition: comparators.editions[0]?.edition ?? null, rows: order(rows, input.order) };
  });
}

/** One measure in full: its series, its neighbours in every edition held, its method and source. Refuses one that is not held. */
export function getNeed(scope: Scope, input: { readonly measure: string; readonly today: string }) {
  return read(scope, async (db) => {
    const comparators = await findComparators(db, scope.trustId);
    const measure = (await listMeasures(db, scope.trustId, input.measure))[0];
    if (!comparators || !measure) throw new Refusal("This measure is not among the figures held. Go back to needs and choose one from the list.", { code: "NOT_FOUND" });
    const values = await listShownValues(db, scope.trustId, areasOf(comparators), { measures: [measure.measure], periods: 40 });
    const areas: AreasOfMeasure = toSeries(values).get(measure.measure) ?? new Map();
    const row = needRow(material(measure, areas, comparators, 0));
    if (!row) throw new Refusal(`The figures held have no period of this measure for ${comparators.ownName}.`, { code: "NOT_FOUND" });
    const style = { unit: measureUnit(measure.unit, measure.title), decimalPlaces: measure.decimalPlaces };
    const own = areas.get(comparators.own);
    const latest = own?.points[0]?.period;
    const points = [...(own?.points ?? [])].sort((first, second) => comparePeriods(first.period, second.period));
    return {
      ...row,
      measure: { ...measure, nextUpdate: nextUpdate(measure, input.today) },
      area: { name: comparators.ownName, region: comparators.region?.name ?? null },
      series: points.map((point) => {
        const of = (area: string | undefined) => (area === undefined ? null : findPoint(areas.get(area) ?? null, point.period));
        const shown = (figure: ReturnType<typeof of>) => ({ words: showPublished(figure, style), value: figure?.value ?? null, printed: figure?.printed ?? null });
        return { period: point.period.label, own: shown(point.figure), region: shown(of(comparators.region?.number)), england: shown(of(england)) };
      }),
      editions: comparators.editions.map((edition, index) => ({
        edition: edition.edition,
        mean: needRow(material(measure, areas, comparators, index))?.neighbours ?? row.neighbours,
        neighbours: edition.neighbours.map((neighbour) => ({ ...neighbour, figure: latest ? showPublished(findPoint(areas.get(neighbour.number) ?? null, latest), style) : "Not in this file" })),
      })),
      runs: await listRuns(db, scope.trustId, values.map((value) => value.runId)),
    };
  });
}

/** One measure with the series of the trust and its comparators, as the sums take it. */
export function material(measure: ShownMeasure, areas: AreasOfMeasure, comparators: Comparators, edition: number): NeedMaterial {
  return {
    unit: measure.unit,
    title: measure.title,
    polarity: toPolarity(measure.polarity),
    decimalPlaces: measure.decimalPlaces,
    own: areas.get(comparators.own) ?? { area: comparators.own, points: [] },
    england: areas.get(england) ?? null,
    region: comparators.region ? (areas.get(comparators.region.number) ?? null) : null,
    regionName: comparators.region?.name ?? null,
    allRegions: comparators.regions.flatMap((number) => areas.get(number) ?? []),
    neighbours: (comparators.editions[edition]?.neighbours ?? []).map((neighbour) => areas.get(neighbour.number) ?? null),
  };
}

function topicShown(measure: ShownMeasure, wanted: string | null): string {
  return wanted !== null && measure.topics.includes(wanted) ? wanted : (measure.topics[0] ?? "");
}

/** The next publication: its date, or the publisher's words; overdue when that day has gone and nothing newer is held. */
function nextUpdate(measure: ShownMeasure, today: string): { readonly date: string | null; readonly words: string; readonly isOverdue: boolean } {
  const date = measure.nextUpdate;
  return { date, words: date ?? (measure.nextUpdatePrinted || "Not stated"), isOverdue: date !== null && date < today };
}

function order<Row extends { topic: string; title: string; nextUpdate: { date: string | null } }>(rows: readonly Row[], by: NeedOrder): Row[] {
  const key = (row: Row) => (by === "topic" ? `${row.topic}|${row.title}` : by === "update" ? `${row.nextUpdate.date ?? "9999"}|${row.title}` : row.title);
  return [...rows].sort((first, second) => alphabet.compare(key(first), key(second)));
}

async function listRuns(db: Database, trustId: string, ids: readonly string[]) {
  const runs = await db.importRun.findMany({ where: { trustId, id: { in: [...new Set(ids)] } }, orderBy: { sequence: "desc" } });
  return runs.map((run) => ({ id: run.id, source: run.source, licence: run.licence, release: run.release, fileName: run.fileName, fileSha256: run.fileSha256, appliedAt: run.appliedAt.toISOString(), appliedBy: run.appliedBy }));
}
