import type { Comparison } from "@/domain/plan/comparison";

/** What a file of a comparison says about itself. */
export interface ComparisonFile {
  readonly question: string;
  readonly asAt: string;
  readonly address: string;
  readonly hasSyntheticAmounts: boolean;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly version: number; readonly hash: string }[];
  readonly comparison: Comparison;
}

/**
 * A cell of text that no spreadsheet program takes for a formula: a leading =, +, -, @, tab or return gets an apostrophe
 * before it. Quotation marks are doubled, and the whole is quoted where it needs to be.
 */
export function textCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A number as it stands, "-1250.50"; empty where the row does not apply. */
export function numberCell(value: string | null): string {
  if (value === null) return "";
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw new RangeError(`"${value}" is not a plain number`);
  return value;
}

/**
 * The rows of a comparison as CSV: first what the file is (as-at time, versions with their hashes), then one line for each
 * row, scenario and year, and one for the total. Where the page tells differences in per cent too, so does the line of the
 * total. Lines end in CRLF; amounts are plain numbers.
 */
export function comparisonCsv({ question, asAt, address, hasSyntheticAmounts, columns, comparison }: ComparisonFile): string {
  const about: string[][] = [
    ["Question", textCell(question)],
    ["As at", textCell(asAt)],
    ["Address", textCell(address)],
    ...(hasSyntheticAmounts ? [["Note", textCell("Costs are synthetic: made up for a demonstration")]] : []),
    ...columns.map(({ name, version, hash }) => ["Scenario", textCell(name), "version", String(version), "hash", hash]),
    [],
  ];
  const showsPerCent = comparison.groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ perCentText }) => perCentText !== null)));
  const head = ["Part", "Row", "Counted in", "Scenario", "Version", "Year", "Value", "Difference from reference", ...(showsPerCent ? ["Difference in per cent"] : [])].map(textCell);
  const rows = comparison.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => {
    const column = columns.find(({ id }) => id === cell.columnKey);
    const line = (year: string, value: string | null, difference: string | null, perCent: string | null): string[] =>
      [textCell(group.title), textCell(row.label), row.measure, textCell(column?.name ?? cell.columnKey), String(column?.version ?? ""), year, numberCell(value), numberCell(difference), ...(showsPerCent ? [numberCell(perCent)] : [])];
    const hasYears = cell.byYear.some(({ value }) => value !== null);
    return [...(hasYears ? cell.byYear.map(({ year, value, difference }) => line(year, value, difference, null)) : []), line("All years", cell.value, cell.difference, cell.perCent)];
  })));
  return [...about, head, ...rows].map((cells) => cells.join(",")).join("\r\n").concat("\r\n");
}
