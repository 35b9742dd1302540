import { z } from "zod";
import { basis, certainty, partYear } from "../choices";
import { financialYear, fraction, isoDate, lineId, pounds, words, type Fraction } from "../fields";

/** A grant award: money from outside, for a purpose, until a date. */
export const award = z.strictObject({
  id: lineId,
  /** The funding stream's name, "Children's Fund". */
  name: words,
  funder: words,
  /** The partner legally responsible for the grant. */
  accountableBodyId: lineId,
  /** Pounds for a full year. */
  amount: pounds,
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  partYear,
  restricted: z.boolean(),
  /** For years without a line of their own in `awardYears`. */
  certainty,
  basis,
  /** The kind of cost it may pay for. */
  nature: z.enum(["revenue", "capital", "either"]).default("either"),
  /** The share of what is available from a year's award that may be taken into the next year; "0" for none. */
  carryForwardShare: fraction.default("0" as Fraction),
  /** The most, in pounds, that may be taken into the next year besides; null when only the share limits it. */
  carryForwardLimit: pounds.nullable().default(null),
  /** The power under which it is paid, "Local Government Act 2003, section 31". */
  power: words.nullable().default(null),
  /** The reference of the letter or determination that stands. */
  letter: words.nullable().default(null),
  /** Until when its records are to be kept. */
  keepRecordsUntil: isoDate.nullable().default(null),
});

/** One year of an award: the share of the full-year amount (a taper), and how sure it is. */
export const awardYear = z.strictObject({
  id: lineId,
  awardId: lineId,
  year: financialYear,
  share: fraction,
  certainty,
});

/** What one clause of a funder's terms is about. */
export const conditionKind = z.enum([
  "service", "ages", "need level", "area", "purpose", "excluded cost type", "dates",
  "minimum share", "maximum share", "rate", "additionality floor",
]);

/**
 * One clause about an award. Of the clauses of one kind any admits; of different kinds all must. A restricted award
 * that no clause lets pay for a thing does not pay for it. Which fields a kind needs stands in `conditionFields`.
 */
export const condition = z.strictObject({
  id: lineId,
  awardId: lineId,
  kind: conditionKind.default("service"),
  serviceId: lineId.nullable().default(null),
  ageFrom: z.int().min(0).max(25).nullable().default(null),
  ageTo: z.int().min(0).max(25).nullable().default(null),
  /** The need level, area, purpose or type of cost. */
  words: words.nullable().default(null),
  startsOn: isoDate.nullable().default(null),
  endsOn: isoDate.nullable().default(null),
  share: fraction.nullable().default(null),
  amount: pounds.nullable().default(null),
  /** The clause in the funder's terms, quoted when an allocation is refused. */
  clause: words,
  /** The role that sees to it. */
  owner: words.nullable().default(null),
  dueOn: isoDate.nullable().default(null),
  doneOn: isoDate.nullable().default(null),
  /** What proves it and where it is kept. */
  evidence: words.nullable().default(null),
});
