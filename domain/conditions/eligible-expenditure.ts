import type { Run } from "../financial-year/share-of-year";
import { runsOn } from "../financial-year/share-of-year";
import type { IsoDate } from "../financial-year/financial-year";

/** A line of a claim, in pence without VAT and its VAT apart. */
export interface ClaimLine {
  readonly kind: string;
  readonly net: bigint;
  readonly vat: bigint;
  readonly vatIs: "recoverable" | "irrecoverable";
  readonly spentOn: IsoDate;
}

/** Gross is always eligible + recoverable VAT + excluded. */
export interface JudgedLine {
  readonly gross: bigint;
  readonly eligible: bigint;
  readonly recoverableVat: bigint;
  readonly excluded: bigint;
  readonly why: "eligible" | "excluded kind" | "outside the dates";
}

/**
 * What of a claim's line a grant may pay: net of VAT that is recovered, gross of VAT that is not; nothing of an
 * excluded kind, and nothing spent outside the award's dates.
 * Source: funders' terms on eligible expenditure (irrecoverable VAT counts; lobbying, gifts, entertaining, fines,
 * contributions in kind, statutory duties, what another grant pays, and spend before approval do not).
 */
export function judgeClaimLine({ kind, net, vat, vatIs, spentOn }: ClaimLine, excludedKinds: readonly string[], dates: Run): JudgedLine {
  const recoverableVat = vatIs === "recoverable" ? vat : 0n;
  const cost = net + vat - recoverableVat;
  const why = excludedKinds.includes(kind) ? "excluded kind" : runsOn(dates, spentOn) ? "eligible" : "outside the dates";
  return { gross: net + vat, eligible: why === "eligible" ? cost : 0n, recoverableVat, excluded: why === "eligible" ? 0n : cost, why };
}
