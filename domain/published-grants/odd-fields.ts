import { poundsToPence } from "../money/money";
import { fieldsWithin, objectsOf, shownValue, textOf, type JsonObject } from "./json-value";
import type { Oddity, OddityKind } from "./oddity";
import { charityIdentifier, companyIdentifier, hasNothingAfterPrefix } from "./organisation-id";
import { readPublishedAmount } from "./published-amount";
import { readPublishedDate, type DayOrder } from "./published-date";
import { datesWithin, type KeyedGrant } from "./published-grant";
import { amountFields, grantShape, type FieldKind, type Shape } from "./standard";
import { isWebAddress } from "./web-address";

type Found = Pick<Oddity, "kind" | "field" | "printed" | "readAs" | "why">;

const odd = (kind: OddityKind, field: string, printed: string, readAs: string | null = null, why = ""): Found => ({ kind, field, printed, readAs, why });

/** What is odd in one grant by itself, field by field. Nothing is changed: what could be read says as what, the rest stays as text. */
export function oddFields({ position, grantId, source }: KeyedGrant, order: DayOrder): Oddity[] {
  const found = [
    ...grantShape.required.filter((field) => isMissing(source, field)).map((field) => odd("required missing", field, "")),
    ...(objectsOf(source.recipientOrganization).length === 0 && objectsOf(source.recipientIndividual).length === 0 ? [odd("required missing", "recipientOrganization", "")] : []),
    ...oddDates(source, order),
    ...amountFields.flatMap((field) => oddAmount(source, field)),
    ...(textOf(source.currency) === "GBP" || source.currency === undefined ? [] : [odd("not in pounds", "currency", shownValue(source.currency))]),
    ...objectsOf(source.recipientOrganization).flatMap((recipient, at) => oddOrganisation(recipient, `recipientOrganization ${at + 1} `)),
    ...objectsOf(source.beneficiaryLocation).flatMap((location, at) => {
      const code = textOf(location.geoCode);
      return code !== null && !/^[A-Z]\d{8}$/.test(code) ? [odd("area by name", `beneficiaryLocation ${at + 1} geoCode`, code)] : [];
    }),
    ...oddShape(source, grantShape, ""),
  ];
  return found.map((one) => ({ position, grantId, ...one }));
}

const isMissing = (source: JsonObject, field: string): boolean => source[field] === undefined || source[field] === null || source[field] === "";

function oddDates(source: JsonObject, order: DayOrder): Found[] {
  const days = new Map<string, string>();
  const found = datesWithin(source).flatMap(({ field, text, mayBePart }): Found[] => {
    const read = readPublishedDate(text, order);
    if (read.is === "standard" || read.is === "read") days.set(field, read.date);
    if (read.is === "read") return [odd(read.by === "itself" ? "date of other form" : "date by the others", field, text, read.date)];
    if (read.is === "unread") return [odd("date unread", field, text, null, read.why)];
    return read.is === "part" ? [odd(mayBePart ? "date in part" : "date unread", field, text, null, mayBePart ? "" : "It names no day")] : [];
  });
  const backwards = [...days].flatMap(([field, ends]) => {
    const begins = field.endsWith(" endDate") ? days.get(field.replace(/endDate$/, "startDate")) : undefined;
    return begins !== undefined && ends < begins ? [odd("ends before it begins", field, ends, null, `It begins on ${begins}`)] : [];
  });
  return [...found, ...backwards];
}

function oddAmount(source: JsonObject, field: string): Found[] {
  const amount = readPublishedAmount(source[field]);
  if (amount.is === "missing") return grantShape.required.includes(field) ? [] : [odd("amount missing", field, "")];
  if (amount.is === "unread") return [odd("amount unread", field, shownValue(source[field]), null, amount.why)];
  if (amount.wasText) return [odd("amount as text", field, shownValue(source[field]), amount.pounds)];
  return poundsToPence(amount.pounds) < 0n ? [odd("amount unread", field, amount.pounds, amount.pounds, "It is below nought; it is counted as it stands")] : [];
}

function oddOrganisation(organisation: JsonObject, path: string): Found[] {
  const id = textOf(organisation.id);
  const numbers = [["charityNumber", charityIdentifier(organisation)], ["companyNumber", companyIdentifier(organisation)]] as const;
  return [
    ...(id === null ? [odd("required missing", `${path}id`, "")] : hasNothingAfterPrefix(id) ? [odd("id empty", `${path}id`, id)] : []),
    ...(textOf(organisation.name) === null ? [odd("required missing", `${path}name`, "")] : []),
    ...numbers.flatMap(([field, number]): Found[] => {
      if (number.is === "none") return [];
      if (number.is === "unread") return [odd("number unread", `${path}${field}`, number.printed)];
      return id === number.id ? [] : [odd("number for an id", `${path}${field}`, shownValue(organisation[field]), number.id)];
    }),
  ];
}

/** Fields that the standard does not have, and web addresses that are none. */
function oddShape(object: JsonObject, shape: Shape, path: string): Found[] {
  return Object.entries(object).flatMap(([name, value]): Found[] => {
    const kind: FieldKind | undefined = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (kind === undefined) return fieldsWithin(value, [`${path}${name}`]).map((field) => odd("not in the standard", field.field, shownValue(field.value)));
    if (typeof kind === "object") {
      const inner = "list" in kind ? kind.list : kind.object;
      return objectsOf(value).flatMap((item, at) => oddShape(item, inner, "list" in kind ? `${path}${name} ${at + 1} ` : `${path}${name} `));
    }
    const text = textOf(value);
    return kind.startsWith("web address") && text !== null && !isWebAddress(text) ? [odd("address unread", `${path}${name}`, text)] : [];
  });
}
