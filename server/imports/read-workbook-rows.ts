import "server-only";
import readXlsxFile from "read-excel-file/node";
import type { SheetCell } from "@/domain/needs/neighbour-sets";
import { Refusal } from "../refusal";
import type { SourceFile } from "./read-source-file";
import { unpackedSize } from "./unpacked-size";

const mostPackedBytes = 5 * 1024 * 1024;
const mostUnpackedBytes = 40 * 1024 * 1024;
const mostSheetRows = 20_000;

/**
 * Reads the first sheet of a workbook (.xlsx). Refuses what is no workbook, one that unpacks to more than 40 MB
 * (its directory is asked before anything is unpacked), and one of more than 20,000 rows.
 */
export async function readWorkbookRows(file: SourceFile): Promise<readonly (readonly SheetCell[])[]> {
  const unpacked = unpackedSize(file.bytes);
  if (unpacked === null) throw new Refusal(`${file.name} is not a workbook (.xlsx).`, { code: "BAD_REQUEST" });
  if (file.bytes.length > mostPackedBytes || unpacked > mostUnpackedBytes) throw new Refusal(`${file.name} is larger than a list of neighbours can be (5 MB, or 40 MB unpacked).`, { code: "BAD_REQUEST" });
  const sheets = await readXlsxFile(file.bytes).catch(() => {
    throw new Refusal(`${file.name} cannot be read as a workbook; it may be damaged or locked with a password.`, { code: "BAD_REQUEST" });
  });
  const rows = sheets[0]?.data ?? [];
  if (rows.length > mostSheetRows) throw new Refusal(`${file.name} has more than ${mostSheetRows.toLocaleString("en-GB")} rows.`, { code: "BAD_REQUEST" });
  return rows;
}
