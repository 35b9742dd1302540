import "server-only";
import { randomUUID } from "node:crypto";
import { monthName } from "@/domain/ledger/financial-month";
import { closingRefusal, periodRefusal, rowsRefusal } from "@/domain/ledger/ledger-refusal";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import type { VarianceNote } from "@/domain/pools/account/variance-note";
import { type Asked, write } from "../database/write";
import { Refusal } from "../refusal";
import { londonDayOf } from "../scenario/known-by";
import { planFor, questionAndPlan, refuseAt } from "./queries";
import { readLedgerFile, type SentLedger } from "./read-ledger-file";
import { ledgerHash, ledgerImports } from "./records";

/** As many rows go to the database at once. */
const atOnce = 2_000;

/**
 * Brings in a ledger file: its rows are added, and from now on it counts for its question and year. Rows whose code no
 * line has come in too, and the account says what they are.
 * @throws Refusal BAD_REQUEST for a closed year, a year outside the plan, months that are not over, a file with
 *   faults, and one whose rows are not those of its months; CONFLICT for the file that counts already.
 */
export function bringInLedger(asked: Asked & SentLedger & { readonly scenarioId: string }): Promise<{ importId: string; contentHash: string; rowCount: number }> {
  return write({ ...asked, act: "bring in actuals" }, async (db, now) => {
    const { scope, year, months, fileName } = asked;
    const { trustId } = scope;
    const { questionId } = await planFor(db, scope, asked);
    refuseAt(periodRefusal(year, months, londonDayOf(now)));
    const { rows, faults } = readLedgerFile(asked);
    if (faults.length > 0) throw new Refusal(`${fileName} has ${faults.length === 1 ? "a row" : `${faults.length} rows`} with faults, the first in row ${faults[0]!.number}: ${faults[0]!.reason}. Nothing was brought in: mend the file and try again.`, { code: "BAD_REQUEST", field: "file", evidence: { faults: faults.slice(0, 200) } });
    const contentHash = ledgerHash(rows);
    const earlier = await ledgerImports(db, trustId, questionId, year);
    const [counts] = earlier;
    if (counts?.contentHash === contentHash && counts.months === months) throw new Refusal(`These rows were brought in already, by ${counts.roleTitle} from ${counts.fileName}, and count. There is nothing new to bring in.`, { code: "CONFLICT", field: "file" });
    refuseAt(rowsRefusal({ rows, contentHash, months }, earlier));
    const importId = randomUUID();
    const record = { questionId, year, months, fileName, rowCount: rows.length, contentHash };
    await db.ledgerImport.create({ data: { trustId, id: importId, ...record, importedAt: now, accountId: scope.accountId, roleTitle: scope.roleTitle, organisationId: scope.organisationId } });
    for (let from = 0; from < rows.length; from += atOnce) await db.ledgerRow.createMany({ data: rows.slice(from, from + atOnce).map((row) => ({ trustId, importId, ...row })) });
    return { result: { importId, contentHash, rowCount: rows.length }, audit: { subject: "ledger import", subjectId: importId, detail: record } };
  });
}

/**
 * Closes a year of a question's account: no ledger file is taken for it any more.
 * @throws Refusal BAD_REQUEST at "year" before its last day is past and a file of the whole of it is in; CONFLICT when it is closed already.
 */
export function closeYear(asked: Asked & { readonly scenarioId: string; readonly year: FinancialYear }): Promise<{ year: FinancialYear }> {
  return write({ ...asked, act: "close a year" }, async (db, now) => {
    const { scope, year } = asked;
    const { trustId, accountId, roleTitle, organisationId } = scope;
    const { questionId } = await planFor(db, scope, asked);
    refuseAt(closingRefusal(year, londonDayOf(now)));
    const [counts] = await ledgerImports(db, trustId, questionId, year);
    if (counts?.months !== 12) throw new Refusal(counts === undefined ? `No ledger file of ${year} is in. Bring in the whole year before it is closed.` : `The ledger file of ${year} goes to the end of ${monthName(counts.months)}. Bring in the whole year before it is closed.`, { code: "BAD_REQUEST", field: "year" });
    await db.closedYear.create({ data: { trustId, questionId, year, closedAt: now, accountId, roleTitle, organisationId } });
    return { result: { year }, audit: { subject: "closed year", subjectId: `${questionId}/${year}`, detail: { questionId, year, importId: counts.importId, contentHash: counts.contentHash } } };
  });
}

/**
 * Notes why a scheme's spending differs from its budget, and what is done about it. What was said before stays; the last stands.
 * @throws Refusal NOT_FOUND when the plan has no such scheme.
 */
export function explainVariance(asked: Asked & { readonly scenarioId: string; readonly year: FinancialYear } & Pick<VarianceNote, "serviceId" | "months" | "explanation" | "action" | "risk">): Promise<{ noteId: string }> {
  return write({ ...asked, act: "explain a variance" }, async (db, now) => {
    const { scope, scenarioId, serviceId, year, months, explanation, action, risk } = asked;
    const { trustId, accountId, roleTitle, organisationId } = scope;
    const { questionId, plan } = await questionAndPlan(db, scope, scenarioId);
    if (!plan.services.some(({ id, poolId }) => id === serviceId && poolId !== null)) throw new Refusal("There is no such scheme of a pool.", { code: "NOT_FOUND" });
    const noteId = randomUUID();
    const note = { questionId, serviceId, year, months, explanation, action, risk };
    await db.varianceNote.create({ data: { trustId, id: noteId, ...note, notedAt: now, accountId, roleTitle, organisationId } });
    return { result: { noteId }, audit: { subject: "variance note", subjectId: noteId, detail: note } };
  });
}
