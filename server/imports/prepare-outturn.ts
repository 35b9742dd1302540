import "server-only";
import { groupRefusals } from "@/domain/needs/import-refusal";
import { checkOutturn } from "@/domain/needs/outturn-checks";
import { parseRevenueOutturn } from "@/domain/needs/revenue-outturn";
import { Refusal } from "../refusal";
import type { PreparedOutturn } from "./prepared-import";
import { readCsvRows } from "./read-csv-rows";
import { readSourceFile } from "./read-source-file";

/**
 * Reads a revenue outturn (RO3) in either layout and tries the form's own sums on every return. The year is not in
 * the file: it is read from its name, "RO3_2024-25_wide.csv", or given.
 */
export function prepareOutturn(filePath: string, givenYear?: string): PreparedOutturn {
  const file = readSourceFile(filePath);
  const parsed = parseRevenueOutturn(readCsvRows(file));
  const year = givenYear ?? /(?<!\d)(20\d{2}-\d{2})(?!\d)/.exec(file.name)?.[1];
  if (!year || !/^20\d{2}-\d{2}$/.test(year) || (Number(year.slice(2, 4)) + 1) % 100 !== Number(year.slice(5))) {
    throw new Refusal(`The name of ${file.name} does not say which financial year it is. Give it with --year 2024-25.`, { code: "BAD_REQUEST" });
  }
  const notes = parsed.headingsLeftOut.map((heading) => `Left out, since it is not a column of the form's sums: ${heading}`);
  return {
    kind: "revenue-outturn",
    file,
    companions: [],
    release: year,
    rowsRead: parsed.rowsRead,
    rowsRefused: parsed.refusals.length,
    refusals: groupRefusals(parsed.refusals),
    checks: checkOutturn(parsed.returns),
    notes,
    year,
    layout: parsed.layout,
    returns: parsed.returns,
  };
}
