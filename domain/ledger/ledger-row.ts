import type { FinancialYear } from "../financial-year/financial-year";
import type { Pounds } from "../plan/fields";

/** What is paid or received, and what is ordered and not paid yet. */
export const ledgerKinds = ["actual", "commitment"] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** One row of a host's ledger. Spending and income are above nought, refunds and reversals below. */
export interface LedgerRow {
  /** Its line in the file; the heading is line 1. */
  readonly number: number;
  readonly code: string;
  readonly description: string;
  /** The month of the financial year: 1 is April, 12 is March. */
  readonly month: number;
  readonly kind: LedgerKind;
  readonly amount: Pounds;
}

/** A ledger file that was brought in: the rows of a year up to the end of a month. */
export interface LedgerFile {
  readonly importId: string;
  /** SHA-256 over the canonical text of its rows. */
  readonly contentHash: string;
  readonly year: FinancialYear;
  /** Months of the year that it covers, 1 to 12. */
  readonly months: number;
  readonly rows: readonly LedgerRow[];
}

/**
 * The text that the hash of a ledger file is taken over: each row on a line of its own as JSON, in the order of the file.
 * The same rows always give the same text, whatever the file looked like.
 */
export const canonicalLedger = (rows: readonly LedgerRow[]): string =>
  [...rows].sort((one, other) => one.number - other.number).map(({ number, code, description, month, kind, amount }) => JSON.stringify([number, code, description, month, kind, amount])).join("\n");
