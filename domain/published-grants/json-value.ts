/** What a published file may hold: JSON as it was read. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Everything that was published of one grant, unchanged. */
export type GrantSource = JsonObject;

export const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a list; of one object without a list, that one; of anything else, none. */
export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).filter(isObject);
  return isObject(value) ? [value] : [];
}

/** A text without the white space around it; a number as its shortest text; null where there is neither or nothing stands in it. */
export function textOf(value: JsonValue | undefined): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text === "" ? null : text;
}

/** A value as it is shown to a reader: a text as it stands, all else as JSON. */
export const shownValue = (value: JsonValue | undefined): string => (typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value));

/** One field within a grant: "recipientOrganization 1 name", and what stands there. */
export interface SourceField {
  readonly field: string;
  readonly value: JsonValue;
}

/** Every field of a grant that holds a value of its own, lists counted from 1, in the order in which they were published. */
export function fieldsWithin(value: JsonValue, path: readonly string[] = []): SourceField[] {
  if (Array.isArray(value) && value.length > 0) return (value as readonly JsonValue[]).flatMap((item, at) => fieldsWithin(item, [...path, String(at + 1)]));
  if (isObject(value) && Object.keys(value).length > 0) return Object.entries(value).flatMap(([name, item]) => fieldsWithin(item, [...path, name]));
  return [{ field: path.join(" "), value }];
}
