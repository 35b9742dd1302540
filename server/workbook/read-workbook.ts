import "server-only";
import { zipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import type { ReadCell, ReadSheet } from "@/domain/workbook/sheet";
import { checkSheet, checkText } from "./check-markup";
import { refused, unpackWorkbook, workbookLimits } from "./unpack-workbook";

/**
 * Reads the sheets of a workbook (.xlsx) that somebody sent. Size, parts, declarations, rows and cells are checked
 * before the reader sees anything, and it sees only the parts that were checked.
 * @throws Refusal BAD_REQUEST in words for whatever is no plain workbook: at most 5 MB packed, 50 MB unpacked, 20,000
 *   rows and ten seconds.
 */
export async function readWorkbook(bytes: Buffer): Promise<ReadSheet[]> {
  const parts = unpackWorkbook(bytes);
  const counted = { cells: 0 };
  for (const [path, content] of parts) {
    const text = content.toString("utf8");
    checkText(text);
    if (path.startsWith("xl/worksheets/")) checkSheet(text, counted);
  }
  const checked = new Uint8Array(zipSync(Object.fromEntries(parts), { level: 0 }));
  const sheets = await inTime(readExcelFile(checked.buffer, { trim: false, parseNumber: (number) => ({ number }) })).catch((error: unknown) => {
    if (error instanceof Error && error.name === "Refusal") throw error;
    throw refused("The file cannot be read as a workbook; it may be damaged. Open it in a spreadsheet program, save it as “Excel workbook (.xlsx)” and bring that back.");
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }));
}

const errorWords = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!)$/;

function toCell(value: unknown): ReadCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { fault: "of a date" } : { date: value.toISOString().slice(0, 10) };
  if (typeof value === "string") return errorWords.test(value) ? { fault: value } : value;
  if (typeof value === "boolean") return value;
  return typeof value === "object" && value !== null && "number" in value && typeof value.number === "string" ? { number: value.number } : null;
}

/** The answer, if it comes within the time a workbook may take. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refused("The workbook takes longer than ten seconds to read, so it was not read.")), workbookLimits.milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
