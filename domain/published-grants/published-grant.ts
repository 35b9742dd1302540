import type { IsoDate } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";
import { objectsOf, textOf, type GrantSource, type JsonObject } from "./json-value";
import { readPublishedAmount } from "./published-amount";
import { dayOrderOf, readPublishedDate, type DayOrder } from "./published-date";
import { amountFields, type AmountField } from "./standard";

/** One grant of an edition as it came, at its place. */
export interface KeyedGrant {
  /** 1 for the first. */
  readonly position: number;
  /** The publisher's own identifier. */
  readonly grantId: string;
  readonly source: GrantSource;
}

/** A grant as it is listed and added up: what could be read without guessing, null where it could not. */
export interface PublishedGrant {
  readonly position: number;
  readonly grantId: string;
  readonly title: string;
  readonly description: string | null;
  readonly recipient: string;
  readonly recipientId: string | null;
  readonly funder: string;
  readonly programme: string | null;
  readonly fund: string | null;
  readonly isInPounds: boolean;
  readonly amounts: Readonly<Record<AmountField, Pounds | null>>;
  /** Null where the date could not be read; then `awardDatePrinted` says what stands there. */
  readonly awardDate: IsoDate | null;
  readonly awardDatePrinted: string | null;
}

/** Every text of a grant that is meant as a date, with its place. */
export function datesWithin(source: GrantSource): { readonly field: string; readonly text: string; readonly mayBePart: boolean }[] {
  const at = (object: JsonObject, names: readonly string[], path: string, mayBePart: boolean) =>
    names.flatMap((name) => (typeof object[name] === "string" && object[name].trim() !== "" ? [{ field: `${path}${name}`, text: object[name], mayBePart }] : []));
  return [
    ...at(source, ["awardDate"], "", false),
    ...["plannedDates", "actualDates"].flatMap((list) => objectsOf(source[list]).flatMap((event, place) => at(event, ["startDate", "endDate"], `${list} ${place + 1} `, true))),
  ];
}

/** In which order the publisher of these grants writes day and month, told from all of their dates. */
export const orderOfDates = (grants: readonly KeyedGrant[]): DayOrder => dayOrderOf(grants.flatMap(({ source }) => datesWithin(source).map(({ text }) => text)));

/** Reads one grant for lists and totals. */
export function readGrant({ position, grantId, source }: KeyedGrant, order: DayOrder): PublishedGrant {
  const [recipient] = [...objectsOf(source.recipientOrganization), ...objectsOf(source.recipientIndividual)];
  const [funder] = objectsOf(source.fundingOrganization);
  const [programme] = objectsOf(source.grantProgramme);
  const awardDatePrinted = textOf(source.awardDate);
  const awarded = awardDatePrinted === null ? null : readPublishedDate(awardDatePrinted, order);
  const amounts = Object.fromEntries(amountFields.map((field) => {
    const amount = readPublishedAmount(source[field]);
    return [field, amount.is === "amount" ? amount.pounds : null];
  })) as Record<AmountField, Pounds | null>;
  return {
    position, grantId, amounts, awardDatePrinted,
    title: textOf(source.title) ?? grantId,
    description: textOf(source.description),
    recipient: textOf(recipient?.name) ?? textOf(recipient?.id) ?? "No recipient named",
    recipientId: textOf(recipient?.id),
    funder: textOf(funder?.name) ?? textOf(funder?.id) ?? "No funder named",
    programme: textOf(programme?.title),
    fund: textOf(funder?.department),
    isInPounds: textOf(source.currency) === "GBP",
    awardDate: awarded?.is === "standard" || awarded?.is === "read" ? awarded.date : null,
  };
}

/** Reads all grants of an edition, the order of their dates told from all of them together. */
export function readGrants(grants: readonly KeyedGrant[]): PublishedGrant[] {
  const order = orderOfDates(grants);
  return grants.map((grant) => readGrant(grant, order));
}
