import "server-only";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { canonicalLedger, type LedgerFile, type LedgerKind, type LedgerRow } from "@/domain/ledger/ledger-row";
import type { Pounds } from "@/domain/plan/fields";
import { sha256 } from "../audit/hash";
import type { Database } from "../database/client";

/** A file of the ledger beside what is known of its coming. */
export interface LedgerImportRecord {
  readonly importId: string;
  readonly contentHash: string;
  readonly year: FinancialYear;
  readonly months: number;
  readonly fileName: string;
  readonly rowCount: number;
  /** An instant in ISO 8601. */
  readonly importedAt: string;
  readonly roleTitle: string;
}

/** The files of a question's ledger for a year, the newest first; the first of them counts. */
export async function ledgerImports(db: Database, trustId: string, questionId: string, year: string): Promise<readonly LedgerImportRecord[]> {
  const rows = await db.ledgerImport.findMany({ where: { trustId, questionId, year }, orderBy: [{ importedAt: "desc" }, { id: "desc" }] });
  return rows.map(({ id, importedAt, trustId: _trust, questionId: _question, accountId: _account, organisationId: _organisation, ...row }) => ({ ...row, importId: id, year: row.year as FinancialYear, importedAt: importedAt.toISOString() }));
}

/** The rows of a file in its order. */
export async function ledgerRows(db: Database, trustId: string, importId: string): Promise<readonly LedgerRow[]> {
  const rows = await db.ledgerRow.findMany({ where: { trustId, importId }, orderBy: { number: "asc" } });
  return rows.map(({ number, code, description, month, kind, amount }) => ({ number, code, description, month, kind: kind as LedgerKind, amount: amount.toFixed(2) as Pounds }));
}

/** A file with its rows. */
export async function ledgerFile(db: Database, trustId: string, { importId, contentHash, year, months }: LedgerImportRecord): Promise<LedgerFile> {
  return { importId, contentHash, year, months, rows: await ledgerRows(db, trustId, importId) };
}

/** The hash of a file's rows. */
export const ledgerHash = (rows: readonly LedgerRow[]): string => sha256(canonicalLedger(rows));
