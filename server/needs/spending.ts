import "server-only";
import { z } from "zod";
import { subtractFigures } from "@/domain/needs/figure";
import { plainMarks } from "@/domain/needs/outturn-heading";
import { spendingHeads, wholeOfChildrensServices, type SpendingHead } from "@/domain/needs/spending-heads";
import { read, type Database } from "../database/read";
import type { Scope } from "../database/scope";
import { listShownValues } from "./shown";

const statedCheck = z.object({ rule: z.string(), tried: z.number(), agreed: z.number() });

/** One cell of the children's part of the return that is shown. */
export interface ShownLine {
  readonly year: string;
  readonly line: string;
  readonly column: string;
  readonly printed: string;
  readonly amount: string | null;
  readonly reason: string | null;
  readonly isOfWhich: boolean;
  readonly isTotal: boolean;
  readonly order: number;
  readonly runId: string;
}

/**
 * The authority's children's services in the latest year the revenue outturn is held for, head by head, beside the
 * Section 251 return of the same year. All amounts are pounds as text; null where a return has none.
 */
export function findSpending(scope: Scope) {
  return read(scope, async (db) => {
    const lines = await listOutturn(db, scope.trustId);
    const year = lines[0]?.year ?? null;
    const area = await db.statisticalArea.findUnique({ where: { trustId: scope.trustId } });
    const heads = [...spendingHeads, wholeOfChildrensServices];
    const section251 = area?.authorityNumber
      ? (await listShownValues(db, scope.trustId, [area.authorityNumber], { measures: heads.map((head) => head.section251), periods: 10 })).filter((value) => year === null || value.period.startsWith(year))
      : [];
    if (year === null && section251.length === 0) return null;
    const row = (head: SpendingHead) => {
      const amountOf = (column: string) => lines.find((line) => plainMarks(line.line) === head.outturnLine && line.column === column)?.amount ?? null;
      const [total, gross] = [amountOf("total"), section251.find((value) => value.measure === head.section251)?.value ?? null];
      return { name: head.name, employees: amountOf("employees"), running: amountOf("running"), total, income: amountOf("income"), net: amountOf("net"), section251: gross, gap: total !== null && gross !== null ? subtractFigures(gross, total) : null };
    };
    const runIds = [...new Set([...lines.map((line) => line.runId), ...section251.map((value) => value.runId)])];
    const runs = await db.importRun.findMany({ where: { trustId: scope.trustId, id: { in: runIds } }, orderBy: { sequence: "asc" } });
    const trust = await db.trust.findUniqueOrThrow({ where: { id: scope.trustId } });
    return {
      place: trust.place,
      year,
      heads: spendingHeads.map(row),
      whole: row(wholeOfChildrensServices),
      ofWhich: lines.filter((line) => line.isOfWhich && line.column === "total").map((line) => ({ name: line.line.replace(/^.* of which /, ""), total: line.amount, net: lines.find((other) => other.line === line.line && other.column === "net")?.amount ?? null })),
      runs: runs.map((run) => ({ source: run.source, licence: run.licence, release: run.release, fileName: run.fileName, checks: z.array(statedCheck).parse(run.checks) })),
    };
  });
}

/** The children's lines of the latest year held, each from the latest import not undone. */
export function listOutturn(db: Database, trustId: string): Promise<ShownLine[]> {
  return db.$queryRaw<ShownLine[]>`
    SELECT * FROM (
    SELECT DISTINCT ON (l.line, l."column") l.year, l.line, l."column", l.printed, round(l.amount, 2)::text AS amount, l.reason, l.is_of_which AS "isOfWhich", l.is_total AS "isTotal", l.run_id AS "runId", l."order"
    FROM outturn_lines l JOIN import_runs r ON r.trust_id = l.trust_id AND r.id = l.run_id
    WHERE l.trust_id = ${trustId} AND r.undone_at IS NULL AND l.part = 'children'
      AND l.year = (SELECT max(held.year) FROM outturn_lines held JOIN import_runs run ON run.trust_id = held.trust_id AND run.id = held.run_id WHERE held.trust_id = ${trustId} AND run.undone_at IS NULL)
    ORDER BY l.line, l."column", r.sequence DESC
    ) shown ORDER BY "order", line`;
}
