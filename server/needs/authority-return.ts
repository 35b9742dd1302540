import "server-only";
import type { AuthorityReturn } from "@/domain/base-budget-import/returned-line";
import type { NoFigure } from "@/domain/needs/figure";
import { checkOutturn } from "@/domain/needs/outturn-checks";
import type { OutturnColumn } from "@/domain/needs/outturn-heading";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { listOutturn } from "./spending";

/** The children's lines of the authority's own return in the latest year held, its sums tried, and where it comes from; null where none is held. */
export function findAuthorityReturn(scope: Scope) {
  return read(scope, async (db) => {
    const lines = await listOutturn(db, scope.trustId);
    const [first] = lines;
    if (first === undefined) return null;
    const trust = await db.trust.findUniqueOrThrow({ where: { id: scope.trustId } });
    const runs = await db.importRun.findMany({ where: { trustId: scope.trustId, id: { in: [...new Set(lines.map(({ runId }) => runId))] } }, orderBy: { sequence: "asc" } });
    const held: AuthorityReturn = {
      place: trust.place, year: first.year,
      figures: lines.map(({ line, column, printed, amount, reason, isOfWhich, isTotal, order }) => ({
        // The import wrote column and reason from the domain's own lists.
        line, column: column as OutturnColumn, part: "children", isOfWhich, isTotal, order, printed, pounds: amount, reason: reason as NoFigure | null,
      })),
    };
    return {
      held,
      checks: checkOutturn([{ code: "", name: trust.place, notes: "", figures: held.figures }]),
      runs: runs.map(({ source, licence, release, fileName }) => ({ source, licence, release, fileName })),
    };
  });
}
