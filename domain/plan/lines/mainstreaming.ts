import { z } from "zod";
import { evidenceKinds } from "../../mainstreaming/evidence";
import { financialYear, fraction, isoDate, lineId, pounds, words } from "../fields";

/** One kind of evidence that is held about a project. */
export const evidenceHeld = z.strictObject({
  id: lineId,
  serviceId: lineId,
  kind: z.enum(evidenceKinds),
  /** What it is and where it is kept. */
  source: words,
  heldOn: isoDate.nullable(),
});

/** What a partner's base budget can grow by in a year: the whole amount of that year, in pounds. */
export const headroom = z.strictObject({
  id: lineId,
  partnerId: lineId,
  year: financialYear,
  amount: pounds,
  source: words,
});

/** A saving that a partner's unrestricted money has to yield in a year. */
export const savingsTarget = z.strictObject({
  id: lineId,
  partnerId: lineId,
  year: financialYear,
  /** Of its unrestricted base budget. */
  share: fraction,
  source: words,
});
