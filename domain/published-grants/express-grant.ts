import { isObject, objectsOf, shownValue, textOf, type GrantSource, type JsonObject, type JsonValue } from "./json-value";
import { readPublishedAmount } from "./published-amount";
import { readPublishedDate, type DayOrder } from "./published-date";
import { countryCodes, currencyCodes } from "./standard-codes";
import { amountFields, grantShape, type FieldKind, type Shape } from "./standard";
import { isWebAddress } from "./web-address";

/** A value that the standard has no way to say, and why. */
export interface LeftOutValue {
  readonly field: string;
  readonly printed: string;
  readonly why: string;
}

export interface ExpressedGrant {
  /** Valid by the standard's schema; null where something that it requires is missing, and so the whole grant is left out. */
  readonly grant: GrantSource | null;
  readonly leftOut: readonly LeftOutValue[];
}

/**
 * Says a grant as the standard's schema has it: dates in its own form where they can only be one day, amounts as
 * numbers, and all else as published. What cannot be said validly is left out and named.
 */
export function expressGrant(source: GrantSource, order: DayOrder): ExpressedGrant {
  const leftOut: LeftOutValue[] = [];
  const grant = { ...expressObject(source, grantShape, { order, path: "", leave: (field, value, why) => leftOut.push({ field, printed: shownValue(value), why }) }) };
  // A grant goes to an organisation or to a person, never to both; the standard refuses one that says both.
  if (grant.recipientOrganization !== undefined && grant.recipientIndividual !== undefined) {
    leftOut.push({ field: "recipientIndividual", printed: shownValue(grant.recipientIndividual), why: "The grant names an organisation as well, and the standard allows one of the two" });
    delete grant.recipientIndividual;
  }
  const missing = [...grantShape.required.filter((field) => grant[field] === undefined), ...(grant.recipientOrganization === undefined && grant.recipientIndividual === undefined ? ["recipientOrganization"] : [])];
  if (missing.length === 0) return { grant, leftOut };
  return { grant: null, leftOut: [...leftOut, { field: missing.join(", "), printed: shownValue(source[missing[0]!]), why: "The standard requires it, so the whole grant is left out" }] };
}

interface Expressing {
  readonly order: DayOrder;
  readonly path: string;
  readonly leave: (field: string, value: JsonValue, why: string) => void;
}

function expressObject(object: JsonObject, shape: Shape, at: Expressing): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries(object).flatMap(([name, value]) => {
    const kind = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    // The standard lets a publisher add fields of its own.
    if (kind === undefined) return [[name, value] as const];
    const said = expressValue(value, kind, name, at);
    return said === undefined ? [] : [[name, said] as const];
  }));
}

/** The value as the standard says it; undefined when it cannot, or when there is none. */
function expressValue(value: JsonValue, kind: FieldKind, name: string, at: Expressing): JsonValue | undefined {
  const field = `${at.path}${name}`;
  if (typeof kind === "object") return expressInner(value, kind, name, at);
  if (value === null && kind.endsWith("nothing")) return null;
  if (kind === "texts") return Array.isArray(value) ? (value as readonly JsonValue[]).filter((text) => typeof text === "string") : undefined;
  if (kind === "number" || kind === "number or nothing" || kind === "months") {
    const read = numberOf(value, name);
    if (read === undefined || (kind === "months" && read < 0)) return void (textOf(value) !== null && at.leave(field, value, "It is not a number that can be written without guessing"));
    return read;
  }
  const text = textOf(value);
  if (text === null) return undefined;
  const asPublished = typeof value === "string" ? value : text;
  if (kind === "text" || kind === "text or nothing") return asPublished;
  const why = faultOf(text, kind);
  if (kind !== "day" && kind !== "part of a date") return why === null ? text : void at.leave(field, value, why);
  const date = readPublishedDate(text, at.order);
  if (date.is === "standard") return text;
  if (date.is === "read") return date.date;
  if (date.is === "part") return kind === "part of a date" ? text : void at.leave(field, value, "It names no day");
  return void at.leave(field, value, date.why);
}

function expressInner(value: JsonValue, kind: Extract<FieldKind, object>, name: string, at: Expressing): JsonValue | undefined {
  if (value === null) return undefined;
  const shape = "list" in kind ? kind.list : kind.object;
  if ("object" in kind && !isObject(value)) return void at.leave(`${at.path}${name}`, value, "It is not what the standard has here");
  const said = objectsOf(value).flatMap((item, place) => {
    const path = "list" in kind ? `${at.path}${name} ${place + 1} ` : `${at.path}${name} `;
    const inner = expressObject(item, shape, { ...at, path });
    const missing = shape.required.filter((field) => inner[field] === undefined);
    if (missing.length === 0) return [inner];
    at.leave(`${path}${missing.join(", ")}`, item, "The standard requires it here");
    return [];
  });
  if (Array.isArray(value) && objectsOf(value).length < value.length) at.leave(`${at.path}${name}`, value, "Some of it is not what the standard has here");
  return said.length === 0 ? undefined : "list" in kind ? said : said[0];
}

/** A number as it is written again: an amount to the penny, anything else as published. */
function numberOf(value: JsonValue, name: string): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (!(amountFields as readonly string[]).includes(name)) return undefined;
  const amount = readPublishedAmount(value);
  return amount.is === "amount" ? Number(amount.pounds) : undefined;
}

/** Why a text is not what the standard has here; null when it is. */
function faultOf(text: string, kind: FieldKind): string | null {
  if (kind === "web address" || kind === "web address or nothing") return isWebAddress(text) ? null : "It is not a whole web address";
  if (kind === "currency") return currencyCodes.has(text) ? null : "It is not a currency’s code";
  if (kind === "country") return countryCodes.has(text) ? null : "It is not a country’s code";
  if (kind === "yes or no") return text === "Yes" || text === "No" ? null : "The standard has Yes or No here";
  if (kind === "moment") return /T/.test(text) && readPublishedDate(text, null).is === "standard" && /T([01]\d|2[0-3]):[0-5]\d:[0-5]\d/.test(text) ? null : "It is not a date with a time";
  return null;
}
