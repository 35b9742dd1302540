import { z } from "zod";
import { fraction, isoDate, lineId, posts, words } from "../fields";

/** An organisation that puts money in, spends it, or is accountable for a grant. */
export const partner = z.strictObject({
  id: lineId,
  name: words,
  sector: z.enum(["council", "health", "schools", "police", "voluntary", "other"]),
});

export const service = z.strictObject({
  id: lineId,
  name: words,
  /** The partner that provides it. */
  providerId: lineId,
  ageFrom: z.int().min(0).max(25),
  ageTo: z.int().min(0).max(25),
  needLevel: words.nullable(),
  area: words.nullable(),
  /** What it is for, in the words that conditions on a purpose use; null when nobody has said. */
  purpose: words.nullable().default(null),
  /** What becomes better for children by it, in the board's own words ("stay safe"); null when nobody has said. */
  outcome: words.nullable().default(null),
  /** The pooled fund it is run from; null when it stands outside every pool. */
  poolId: lineId.nullable().default(null),
  /** The partner that commissions it and answers for its users; null when nobody has said. */
  commissionerId: lineId.nullable().default(null),
  /** Months of notice to staff or contractors before it can end; null when nobody has said. */
  noticeMonths: z.int().min(0).max(36).nullable().default(null),
  /** Days of consultation before notice is given; null when nobody has said. */
  consultationDays: z.int().min(0).max(366).nullable().default(null),
});

/**
 * One part of a mixed service's users. The portions of a service total one, and its cost in a year is split over them
 * by largest remainder; a service without portions is one portion with its own ages, level and area.
 */
export const portion = z.strictObject({
  id: lineId,
  serviceId: lineId,
  name: words,
  /** The share of the service's users, and so of its cost. */
  share: fraction,
  ageFrom: z.int().min(0).max(25),
  ageTo: z.int().min(0).max(25),
  needLevel: words.nullable(),
  area: words.nullable(),
});

/** What the service gives: posts and children reached each year, while it runs. */
export const provision = z.strictObject({
  id: lineId,
  name: words,
  serviceId: lineId,
  /** The award this part of the service depends on; null when it stands on base budget. */
  awardId: lineId.nullable(),
  posts,
  /** Children reached in a full year. */
  children: z.int().min(0).max(10_000_000),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
});
