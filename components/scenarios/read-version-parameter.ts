import type { IsoDate } from "@/domain/financial-year/financial-year";
import { isoDate } from "@/domain/plan/fields";

/** The version an address names, `?version=2`; null for the latest, also when it names nothing that could be one. */
export function readVersionParameter(value: string | readonly string[] | undefined): number | null {
  const text = typeof value === "string" ? value : value?.[0];
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** The day an address names, `?at=2005-05-03`; undefined for today, also when it names no day. */
export function readDayParameter(value: string | readonly string[] | undefined): IsoDate | undefined {
  const read = isoDate.safeParse(typeof value === "string" ? value : value?.[0]);
  return read.success ? read.data : undefined;
}
