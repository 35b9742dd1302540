import "server-only";
import type { Scope } from "../database/scope";
import { write } from "../database/write";
import { Refusal } from "../refusal";
import { applyImport } from "./apply-import";
import type { PreparedImport } from "./prepared-import";

/** Applies an import for one trust in one transaction, with an audit entry that names the file by its hash. */
export function bringInFigures(scope: Scope, prepared: PreparedImport, about: { readonly idempotencyKey: string; readonly at: Date; readonly authority?: string | undefined }) {
  return write({ scope, act: "bring in figures", idempotencyKey: about.idempotencyKey }, async (db) => {
    const result = await applyImport(db, prepared, { trustId: scope.trustId, appliedAt: about.at, appliedBy: scope.roleTitle, authority: about.authority });
    return {
      result,
      audit: {
        subject: "import",
        subjectId: result.runId,
        detail: { kind: prepared.kind, file: prepared.file.name, sha256: prepared.file.sha256, release: prepared.release, rowsRead: prepared.rowsRead, rowsRefused: prepared.rowsRefused, figures: result.figures },
      },
    };
  });
}

/** Takes an import's figures away from what is shown; the release before it shows again. The rows and the run stay. */
export function undoImport(scope: Scope, runId: string, about: { readonly idempotencyKey: string; readonly at: Date }) {
  return write({ scope, act: "undo an import", idempotencyKey: about.idempotencyKey }, async (db) => {
    const { trustId } = scope;
    const run = await db.importRun.findUnique({ where: { trustId_id: { trustId, id: runId } } });
    if (!run) throw new Refusal(`There is no import ${runId}. List them with: npm run import -- list`, { code: "NOT_FOUND" });
    const undone = await db.importRun.updateMany({ where: { trustId, id: runId, undoneAt: null }, data: { undoneAt: about.at, undoneBy: scope.roleTitle } });
    if (undone.count === 0) throw new Refusal(`Import ${runId} was undone already, by ${run.undoneBy ?? "somebody"}.`, { code: "CONFLICT" });
    const result = { runId, kind: run.kind, fileName: run.fileName };
    return { result, audit: { subject: "import", subjectId: runId, detail: { kind: run.kind, file: run.fileName, sha256: run.fileSha256 } } };
  });
}
