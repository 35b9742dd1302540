import "server-only";
import { compareImport, type ImportChanges } from "@/domain/needs/import-changes";
import { read } from "../database/read";
import type { Scope } from "../database/scope";
import { mapShownOutturn, mapShownValues } from "../needs/shown";
import { findOwnPart, keyedFigures } from "./own-part";
import type { PreparedImport } from "./prepared-import";

/** What applying an import would do for one trust. Nothing is written. */
export interface ImportPlan {
  readonly changes: ImportChanges;
  readonly rowsKept: number;
  readonly rowsPassed: number;
  /** The run that brought this very file already, if one did and stands. */
  readonly alreadyApplied: string | null;
}

/** The dry run: holds the file against what is shown to the trust today. */
export function planImport(scope: Scope, prepared: PreparedImport, authority?: string): Promise<ImportPlan> {
  return read(scope, async (db) => {
    const part = await findOwnPart(db, scope.trustId, prepared, authority);
    const held = prepared.kind === "lait" ? await mapShownValues(db, scope.trustId) : await mapShownOutturn(db, scope.trustId);
    const same = await db.importRun.findFirst({ where: { trustId: scope.trustId, kind: prepared.kind, fileSha256: prepared.file.sha256, undoneAt: null } });
    return {
      changes: compareImport(held, keyedFigures(part, prepared)),
      rowsKept: prepared.rowsRead - prepared.rowsRefused - part.passed,
      rowsPassed: part.passed,
      alreadyApplied: same?.id ?? null,
    };
  });
}
