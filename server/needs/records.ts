import "server-only";
import type { PublishedFigure, NoFigure } from "@/domain/needs/figure";
import type { Polarity } from "@/domain/needs/lait-dictionary";
import type { AreaSeries } from "@/domain/needs/need-row";
import { parsePeriod } from "@/domain/needs/period";
import { Prisma } from "../database/generated/client";
import type { ShownValue } from "./shown";

/** Holds, of a run called `r`, that its figures count: it is among those named, or with none named it is not undone. */
export const inForce = (runs: readonly string[] | null): Prisma.Sql => (runs === null ? Prisma.sql`r.undone_at IS NULL` : Prisma.sql`r.id = ANY(${[...runs]}::text[])`);

const reasons: readonly NoFigure[] = ["missing or suppressed", "suppressed", "not available", "not applicable", "rounds to zero, not zero", "too unreliable to publish", "withheld, for the reason in the publisher's note"];

/** A stored cell as the sums know it. */
export function toFigure(row: { readonly printed: string; readonly value: string | null; readonly reason: string | null }): PublishedFigure {
  if (row.value !== null) return { printed: row.printed, value: row.value, reason: null };
  return { printed: row.printed, value: null, reason: reasons.find((reason) => reason === row.reason) ?? "missing or suppressed" };
}

/** A stored polarity; what is not high or low says nothing of either end. */
export function toPolarity(text: string): Polarity {
  return text === "high" || text === "low" ? text : "none";
}

/** Values by measure and then area, each a series. */
export function toSeries(values: readonly ShownValue[]): ReadonlyMap<string, ReadonlyMap<string, AreaSeries>> {
  const byMeasure = new Map<string, Map<string, { area: string; points: AreaSeries["points"][number][] }>>();
  for (const value of values) {
    const period = parsePeriod(value.period);
    if (!period) throw new Error(`The stored period ${value.period} no longer reads as one`);
    const areas = byMeasure.get(value.measure) ?? new Map<string, { area: string; points: AreaSeries["points"][number][] }>();
    const series = areas.get(value.area) ?? { area: value.area, points: [] };
    series.points.push({ period, figure: toFigure(value) });
    areas.set(value.area, series);
    byMeasure.set(value.measure, areas);
  }
  return byMeasure;
}
