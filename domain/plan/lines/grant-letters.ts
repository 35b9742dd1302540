import { z } from "zod";
import { certainty } from "../choices";
import { isoDate, lineId, pounds, words } from "../fields";

/** What a funder's letter said about an award: each letter stays, so that money that was indicated, cut and given back shows all three. */
export const determination = z.strictObject({
  id: lineId,
  awardId: lineId,
  receivedOn: isoDate,
  certainty,
  /** What the letter gives for a full year, in pounds; the award itself says what the plan counts on. */
  amount: pounds,
  /** The reference of the letter. */
  letter: words,
  /** What was said besides. */
  note: words.nullable(),
});

/** One payment of an award, or of a partner's contribution, on a day. */
export const instalment = z.strictObject({
  id: lineId,
  collection: z.enum(["awards", "baseBudgets"]),
  lineId,
  dueOn: isoDate,
  amount: pounds,
  /** When it came; null while it is awaited. */
  receivedOn: isoDate.nullable(),
});

/** A claim, certificate or statement that a funder asks for. */
export const claim = z.strictObject({
  id: lineId,
  awardId: lineId,
  kind: z.enum(["claim", "certificate", "statement of use"]),
  periodStartsOn: isoDate,
  periodEndsOn: isoDate,
  dueOn: isoDate,
  /** The role that signs: "chief finance officer". */
  signatory: words,
  submittedOn: isoDate.nullable(),
  /** Where what proves it is kept. */
  evidence: words.nullable(),
});

/** A grant that goes into another: the old one ends on the day before. */
export const consolidation = z.strictObject({
  id: lineId,
  fromAwardId: lineId,
  intoAwardId: lineId,
  effectiveOn: isoDate,
  /** Whether what the old grant was for is still all that its part may pay for. */
  ringFence: z.enum(["released", "kept inside"]),
  letter: words,
});

/** Something bought with a grant or by a pool, which may have to be paid back or shared out. */
export const asset = z.strictObject({
  id: lineId,
  name: words,
  awardId: lineId.nullable(),
  poolId: lineId.nullable(),
  /** What it cost, in pounds. */
  amount: pounds,
  boughtOn: isoDate,
  /** Over how many years it is written down, in equal parts. */
  lifeYears: z.int().min(1).max(100),
  disposedOn: isoDate.nullable(),
  /** The partner it goes back to when a pool ends; null where its value is shared. */
  returnsToId: lineId.nullable(),
});
