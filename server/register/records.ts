import "server-only";
import type { RegisterEntry, StatedFigure } from "../database/generated/client";
import { type Sourced, sourceOf } from "./source";

/** A stated figure as it goes to pages: its value as text with two decimals. */
export function toFigure(row: StatedFigure & Sourced) {
  return { id: row.id, label: row.label, value: row.value.toFixed(2), unit: row.unit, qualifier: row.qualifier, asPrinted: row.asPrinted, basis: row.basis, note: row.note, source: sourceOf(row) };
}

export function toEntry(row: RegisterEntry & Sourced) {
  return { id: row.id, kind: row.kind, code: row.code, title: row.title, detail: row.detail, standing: row.standing, source: sourceOf(row) };
}

/** A day as pages get it, "2005-05-10". */
export function toDay(date: Date): string;
export function toDay(date: Date | null): string | null;
export function toDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
