import "server-only";
import type { Prisma } from "../database/generated/client";

/** A row's own keys; the rest of its columns are the line's fields. */
const rowKeys = ["trustId", "scenarioId", "fromVersion", "toVersion", "position"] as const;

type Column = string | number | boolean | null | Date | Prisma.Decimal;
type Field = string | number | boolean | null;

/** A stored row as a line of a plan: decimals become pounds as text, dates "2006-08-31". */
export function toLine(row: Record<string, unknown>): Record<string, Field> {
  const fields = Object.entries(row).filter(([key]) => !(rowKeys as readonly string[]).includes(key));
  return Object.fromEntries(fields.map(([key, value]) => [key, toField(value as Column)]));
}

function toField(value: Column): Field {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "object" && value !== null) return value.toFixed(2);
  return value;
}

const isDateField = (field: string): boolean => field.endsWith("On") || field === "keepRecordsUntil";

/** A line of a plan as columns. Amounts stay text, which the database reads exactly. */
export function toColumns(line: Readonly<Record<string, Field>>): Record<string, Field | Date> {
  return Object.fromEntries(
    Object.entries(line).map(([key, value]) => [key, isDateField(key) && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value]),
  );
}
