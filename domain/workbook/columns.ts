import { z } from "zod";
import { fraction, isoDate, lineId, posts, pounds } from "../plan/fields";
import { fieldName } from "../plan/format-field";
import { capitalised } from "../plan/number-in-words";
import { about, collectionNames, collections, type CollectionName } from "../plan/plan";

/** What kind of value a field holds, which says how its cells are written and read. */
export type FieldKind = "id" | "reference" | "pounds" | "rate" | "posts" | "date" | "whole" | "yes or no" | "choice" | "words";

/** One field of a collection as a column of its sheet. */
export interface Column {
  readonly field: string;
  readonly head: string;
  readonly kind: FieldKind;
  /** True when an empty cell means null. */
  readonly mayBeEmpty: boolean;
  /** The words of a choice; empty for every other kind. */
  readonly choices: readonly string[];
  /** Reads the field itself; its messages are those of forms. */
  readonly schema: z.ZodType;
}

/** The columns of a collection's sheet, or of the plan's own facts, in the order of the shape. A field that comes to a plan later is a column by itself. */
export function columnsOf(collection: CollectionName | "about"): Column[] {
  const shape: z.ZodRawShape = collection === "about" ? about.shape : collections[collection].shape;
  return Object.entries(shape).map(([field, schema]) => columnOf(field, schema as z.ZodType));
}

function columnOf(field: string, schema: z.ZodType): Column {
  const inner = schema instanceof z.ZodDefault ? (schema.def.innerType as z.ZodType) : schema;
  const mayBeEmpty = inner instanceof z.ZodNullable;
  const own = inner instanceof z.ZodNullable ? (inner.def.innerType as z.ZodType) : inner;
  const kind = kindOf(field, own);
  const choices = own instanceof z.ZodEnum ? own.options.map(String) : kind === "yes or no" ? ["yes", "no"] : [];
  return { field, head: `${capitalised(fieldName(field))}${kind === "pounds" ? " (£)" : ""}`, kind, mayBeEmpty, choices, schema };
}

function kindOf(field: string, schema: z.ZodType): FieldKind {
  if (schema === lineId) return field === "id" ? "id" : "reference";
  if (schema === pounds) return "pounds";
  if (schema === fraction) return "rate";
  if (schema === posts) return "posts";
  if (schema === isoDate) return "date";
  if (schema instanceof z.ZodNumber) return "whole";
  if (schema instanceof z.ZodBoolean) return "yes or no";
  return schema instanceof z.ZodEnum ? "choice" : "words";
}

const referred: Readonly<Record<string, readonly CollectionName[]>> = {
  partnerId: ["partners"], providerId: ["partners"], commissionerId: ["partners"], accountableBodyId: ["partners"], hostId: ["partners"], returnsToId: ["partners"], serviceId: ["services"], costLineId: ["costLines"],
  awardId: ["awards"], fromAwardId: ["awards"], intoAwardId: ["awards"], exitRouteId: ["exitRoutes"], riskRuleId: ["riskRules"], poolId: ["pools"], lineId: ["costLines", "awards", "baseBudgets"], sourceId: ["awards", "baseBudgets"],
};

/** The collections whose lines a reference may name. */
export const collectionsReferredTo = (field: string): readonly CollectionName[] => referred[field] ?? collectionNames;
