import "server-only";
import { financialYearsFrom, type FinancialYear, type IsoDate } from "@/domain/financial-year/financial-year";
import { type LedgerRefusal, periodRefusal, repeatedRows, rowsRefusal } from "@/domain/ledger/ledger-refusal";
import { matchLedger } from "@/domain/ledger/match-ledger";
import type { Plan } from "@/domain/plan/plan";
import type { VarianceNote } from "@/domain/pools/account/variance-note";
import { type Database, read } from "../database/read";
import type { Scope } from "../database/scope";
import { trustNow } from "../database/trust-clock";
import { Refusal } from "../refusal";
import { latestVersion } from "../scenario/commands";
import { londonDayOf } from "../scenario/known-by";
import { sealedVersion } from "../scenario/sealed-version";
import { readLedgerFile, type SentLedger } from "./read-ledger-file";
import { ledgerFile, ledgerHash, ledgerImports } from "./records";

/** The most faults and unmatched rows that are told one by one. */
const mostTold = 200;

/** The day that a trust calls today. */
export const trustDay = async (db: Database, trustId: string): Promise<IsoDate> => londonDayOf(await trustNow(db, trustId, new Date()));

/** @throws Refusal BAD_REQUEST at its field where there is something to refuse. */
export function refuseAt(refusal: LedgerRefusal | null): void {
  if (refusal !== null) throw new Refusal(`${refusal.message}.`, { code: "BAD_REQUEST", field: refusal.field });
}

/**
 * What a ledger file would bring in, with nothing stored: the lines its codes stand for, the rows without a line, the rows
 * that stand in it twice, and every fault.
 * @throws Refusal BAD_REQUEST at "year" when the year is closed, no year of the plan, or not begun; at "months" for months
 *   that are not over or of which the file has nothing; at "file" when it cannot be read or came for another month.
 */
export function tryLedger(scope: Scope, sent: SentLedger & { readonly scenarioId: string }) {
  return read(scope, async (db) => {
    const { questionId, plan } = await planFor(db, scope, sent);
    refuseAt(periodRefusal(sent.year, sent.months, await trustDay(db, scope.trustId)));
    const { rows, faults } = readLedgerFile(sent);
    const matched = matchLedger(plan, rows);
    const earlier = await ledgerImports(db, scope.trustId, questionId, sent.year);
    const [counts, contentHash, repeated] = [earlier[0], ledgerHash(rows), repeatedRows(rows)];
    if (faults.length === 0) refuseAt(rowsRefusal({ rows, contentHash, months: sent.months }, earlier));
    return {
      fileName: sent.fileName, year: sent.year, months: sent.months, rowCount: rows.length, faultCount: faults.length, faults: faults.slice(0, mostTold),
      matched: { ...matched, unmatched: matched.unmatched.slice(0, mostTold), unmatchedCount: matched.unmatched.length },
      repeated: repeated.slice(0, mostTold), repeatedCount: repeated.length,
      replaces: counts ?? null, isSame: counts?.contentHash === contentHash && counts.months === sent.months,
    };
  });
}

/** The question that a scenario answers, to which its account belongs, and its latest plan. */
export async function questionAndPlan(db: Database, scope: Scope, scenarioId: string): Promise<{ readonly questionId: string; readonly plan: Plan }> {
  const { trustId } = scope;
  const { version, contentHash } = await latestVersion(db, scope, scenarioId);
  const { questionId } = await db.scenario.findUniqueOrThrow({ where: { trustId_id: { trustId, id: scenarioId } }, select: { questionId: true } });
  return { questionId, plan: (await sealedVersion(db, { trustId, scenarioId, version }, contentHash)).plan };
}

/** The question and the latest plan that a ledger file is for; the year must be open and one of the plan's. */
export async function planFor(db: Database, scope: Scope, { scenarioId, year }: { readonly scenarioId: string; readonly year: FinancialYear }): Promise<{ readonly questionId: string; readonly plan: Plan }> {
  const { questionId, plan } = await questionAndPlan(db, scope, scenarioId);
  const { trustId } = scope;
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  if (!years.includes(year)) throw new Refusal(`${year} is no year of this plan, which runs from ${years[0]} to ${years.at(-1)}. Choose one of its years.`, { code: "BAD_REQUEST", field: "year" });
  const closed = await db.closedYear.findUnique({ where: { trustId_questionId_year: { trustId, questionId, year } } });
  if (closed !== null) throw new Refusal(`The account of ${year} was closed by ${closed.roleTitle}, and a closed year takes no more actuals. Put what came later into the next year.`, { code: "BAD_REQUEST", field: "year" });
  return { questionId, plan };
}

/**
 * What happened in a year of a question: the ledger file that counts (or the one asked for), the file of the year before
 * that counted when it came, what was said of variances, and whether the year is closed.
 * @throws Refusal NOT_FOUND when there is no such file.
 */
export function getLedger(scope: Scope, { questionId, year, importId }: { readonly questionId: string; readonly year: FinancialYear; readonly importId: string | null }) {
  return read(scope, async (db) => {
    const { trustId } = scope;
    const imports = await ledgerImports(db, trustId, questionId, year);
    const shown = importId === null ? imports[0] : imports.find((one) => one.importId === importId);
    if (importId !== null && shown === undefined) throw new Refusal(`There is no ledger file ${importId} of ${year}.`, { code: "NOT_FOUND" });
    const yearBefore = `${Number(year.slice(0, 4)) - 1}/${year.slice(2, 4)}`;
    const earlier = (await ledgerImports(db, trustId, questionId, yearBefore)).find(({ importedAt }) => shown === undefined || importedAt <= shown.importedAt);
    const closed = await db.closedYear.findUnique({ where: { trustId_questionId_year: { trustId, questionId, year } } });
    const notes = await db.varianceNote.findMany({ where: { trustId, questionId, year }, orderBy: [{ notedAt: "asc" }, { id: "asc" }] });
    return {
      imports,
      shown: shown ?? null,
      file: shown === undefined ? null : await ledgerFile(db, trustId, shown),
      fileBefore: earlier === undefined ? null : await ledgerFile(db, trustId, earlier),
      closed: closed === null ? null : { closedAt: closed.closedAt.toISOString(), roleTitle: closed.roleTitle },
      notes: notes.map(({ serviceId, months, explanation, action, risk, notedAt, roleTitle, id }): VarianceNote => ({ noteId: id, serviceId, months, explanation, action, risk: risk as VarianceNote["risk"], notedAt: notedAt.toISOString(), roleTitle })),
    };
  });
}
