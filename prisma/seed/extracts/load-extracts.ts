import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "@/server/database/read";
import { applyImport } from "@/server/imports/apply-import";
import { prepareLait } from "@/server/imports/prepare-lait";
import { prepareOutturn } from "@/server/imports/prepare-outturn";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Which trust the figures are for, when, and in whose name; the trust's row is there already, its place name an authority in the extracts. */
export interface ExtractsFor {
  readonly trustId: string;
  readonly appliedAt: Date;
  /** The role title shown as the one who brought them in. */
  readonly appliedBy: string;
}

/**
 * Brings the extracts in for one trust of the demonstration, the way any file is brought in: two runs, which can be
 * undone. The caller's transaction is in the trust's scope.
 */
export async function loadExtracts(db: Database, trust: ExtractsFor): Promise<void> {
  await applyImport(db, await prepareLait({ values: path.join(here, "lait_four_areas_extract.csv"), neighbours: [] }), trust);
  await applyImport(db, prepareOutturn(path.join(here, "RO3_2024-25_four_areas_children.csv")), trust);
}
