import type { Change, FieldValue } from "@/domain/plan/change";
import type { FieldFault } from "@/domain/plan/field-fault";
import { collections, type Line } from "@/domain/plan/plan";
import { readCell } from "../../scenarios/grid/read-cell";
import type { FieldToFill, LineToFill } from "./line-to-fill";

export type FilledLine = { readonly ok: true; readonly changes: readonly Change[] } | { readonly ok: false; readonly faults: readonly FieldFault[] };

/**
 * What somebody filled in, as changes of the plan: a new line whole, of an old one the fields that differ.
 * @param textOf what stands in a field; of a date its parts, "31 3 2008".
 * @param newId the id of a line that is new.
 */
export function filledLine(line: LineToFill, textOf: (field: FieldToFill) => string, newId: string): FilledLine {
  const values: Record<string, FieldValue> = { ...line.values };
  const faults = line.fields.flatMap((field): FieldFault[] => {
    const typed = textOf(field);
    const read = readCell(field.kind, typed);
    if (!read.ok) return [{ field: field.field, message: `${field.label}: ${lowered(read.reason)}` }];
    values[field.field] = isYesOrNo(field) ? read.value === "true" : read.value;
    return [];
  });
  if (faults.length > 0) return { ok: false, faults };
  const { collection } = line;
  const id = line.id ?? newId;
  const parsed = collections[collection].safeParse({ ...values, id });
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message: `${line.fields.find(({ field }) => field === path[0])?.label ?? String(path[0])}: ${lowered(message)}` })) };
  const read: Line = parsed.data;
  if (line.id === null) return { ok: true, changes: [{ type: "added", collection, id, line: read }] };
  const after = new Map<string, FieldValue>(Object.entries(read));
  return { ok: true, changes: Object.entries(line.values).flatMap(([field, before]): Change[] => (field === "id" || after.get(field) === before ? [] : [{ type: "changed", collection, id, field, before, after: after.get(field) ?? null }])) };
}

const isYesOrNo = ({ kind }: FieldToFill): boolean => kind.type === "choice" && kind.options.length === 2 && kind.options.every(({ value }) => value === "true" || value === "false");

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
