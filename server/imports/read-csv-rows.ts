import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import { Refusal } from "../refusal";
import type { SourceFile } from "./read-source-file";

/** The largest published file has 34,000 rows for nine areas; all of England's authorities would make 600,000. */
export const mostRows = 700_000;

/**
 * Reads comma-separated text into rows of cells, heading first, in UTF-8 with or without a byte-order mark.
 * Refuses a workbook, text in another encoding, broken quoting, and more than `most` rows.
 */
export function readCsvRows(file: SourceFile, most = mostRows): string[][] {
  if (file.bytes.subarray(0, 2).toString("latin1") === "PK") throw new Refusal(`${file.name} is a workbook (or another zip file), not comma-separated text. Save it as CSV, or name the CSV file.`, { code: "BAD_REQUEST" });
  if (file.bytes.includes(0)) throw new Refusal(`${file.name} is not text.`, { code: "BAD_REQUEST" });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
  } catch {
    throw new Refusal(`${file.name} is not in UTF-8. Save it as “CSV UTF-8” and try again.`, { code: "BAD_REQUEST" });
  }
  try {
    const rows: string[][] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, to: most + 2 });
    if (rows.length > most + 1) throw new Refusal(`${file.name} has more than ${most.toLocaleString("en-GB")} rows, the most an import reads.`, { code: "BAD_REQUEST" });
    if (rows.length < 2) throw new Refusal(`${file.name} has no rows below its heading.`, { code: "BAD_REQUEST" });
    return rows;
  } catch (fault) {
    if (fault instanceof CsvError) throw new Refusal(`${file.name} cannot be read as comma-separated text: ${fault.message}`, { code: "BAD_REQUEST" });
    throw fault;
  }
}
