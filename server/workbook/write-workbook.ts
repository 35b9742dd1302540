import "server-only";
import { strToU8, zipSync } from "fflate";
import type { WrittenSheet } from "@/domain/workbook/sheet";
import { workbookParts } from "@/domain/workbook/workbook-parts";

/** A fixed time inside the file, so that one version gives the same file whenever and wherever it is written. */
const written = "2000-01-01T12:00:00";

/** The bytes of a workbook file (.xlsx) with these sheets. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> {
  const parts = [...workbookParts(sheets)].map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(parts), { mtime: written, level: 6 }));
}
