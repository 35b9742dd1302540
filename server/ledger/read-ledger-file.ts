import "server-only";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { type ReadLedger, readLedger } from "@/domain/ledger/read-ledger";
import { sha256 } from "../audit/hash";
import { readCsvRows } from "../imports/read-csv-rows";
import { Refusal } from "../refusal";

export const ledgerLimits = { bytes: 5 * 1024 * 1024, rows: 20_000 } as const;

/** A ledger file as it was sent. */
export interface SentLedger {
  readonly fileName: string;
  /** In base64. */
  readonly file: string;
  readonly year: FinancialYear;
  /** Months of the year that it covers. */
  readonly months: number;
}

/**
 * Reads a ledger file into rows and faults.
 * @throws Refusal BAD_REQUEST at "file" for what is no comma-separated text, is too large or has no rows.
 */
export function readLedgerFile({ fileName, file, year, months }: SentLedger): ReadLedger {
  const bytes = Buffer.from(file, "base64");
  if (bytes.length > ledgerLimits.bytes) throw refused(`${fileName} is larger than 5 MB, the most a ledger file may be. Take one year of one pool from the finance system.`);
  if (bytes.length === 0) throw refused(`${fileName} is empty.`);
  try {
    const found = readLedger(readCsvRows({ name: fileName, bytes, sha256: sha256(file) }, ledgerLimits.rows), year, months);
    if (found.rows.length + found.faults.length === 0) throw refused(`${fileName} has no rows below its heading.`);
    return found;
  } catch (fault) {
    throw fault instanceof Refusal && fault.field === undefined ? refused(fault.message) : fault;
  }
}

const refused = (message: string): Refusal => new Refusal(message, { code: "BAD_REQUEST", field: "file" });
