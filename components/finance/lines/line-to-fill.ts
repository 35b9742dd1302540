import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { type FieldValue, fieldsOf } from "@/domain/plan/change";
import { laterFields } from "@/domain/plan/later";
import { collections, type CollectionName, type Plan } from "@/domain/plan/plan";
import type { CellKind } from "../../scenarios/grid/cell";
import { textInKind } from "../../scenarios/grid/cell-text";
import { lineFields } from "../../scenarios/grid/line-fields";
import { choicesOf } from "../../scenarios/grid/plan-choices";

/** A field of a line that somebody fills in. */
export interface FieldToFill {
  readonly field: string;
  readonly label: string;
  readonly kind: CellKind;
  /** What stands in it to begin with. */
  readonly text: string;
}

/** A line of a plan for a form: what is filled in, and what the rest of its fields hold. */
export interface LineToFill {
  readonly collection: CollectionName;
  /** Null for a line that is new. */
  readonly id: string | null;
  readonly fields: readonly FieldToFill[];
  /** Every field as it stands, or as it is where nobody says anything else. */
  readonly values: Readonly<Record<string, FieldValue>>;
}

/**
 * A line of a plan, or a new one, as fields to fill in.
 * @param given what the form begins with, by field: "awardId" of a new line, or what is to be taken up into one that is there.
 * @returns null when the plan has no such line, or lines of that kind are not filled in one by one.
 */
export function lineToFill(plan: Plan, years: readonly FinancialYear[], collection: CollectionName, id: string | null, given: Readonly<Record<string, string>>): LineToFill | null {
  const known = lineFields[collection];
  if (known.length === 0) return null;
  const choices = choicesOf(plan, years);
  const values = id === null ? newValues(collection, given) : valuesOf(plan, collection, id);
  if (values === null) return null;
  const fields = known.map(({ field, head, kind }): FieldToFill => {
    const of = kind(choices);
    return { field, label: head, kind: of, text: textInKind(of, given[field] ?? values[field] ?? null) };
  });
  return { collection, id, fields, values };
}

function valuesOf(plan: Plan, collection: CollectionName, id: string): Readonly<Record<string, FieldValue>> | null {
  const line = plan[collection].find((candidate) => candidate.id === id);
  return line === undefined ? null : Object.fromEntries(fieldsOf(line));
}

/** A new line holds what its absence means where a field has a default, and nothing elsewhere. */
function newValues(collection: CollectionName, given: Readonly<Record<string, string>>): Readonly<Record<string, FieldValue>> {
  const later = laterFields(collections[collection].shape);
  return Object.fromEntries(Object.keys(collections[collection].shape).filter((field) => field !== "id").map((field) => [field, given[field] ?? (later.get(field) as FieldValue | undefined) ?? null]));
}
