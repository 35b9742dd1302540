import { firstDayOf, lastDayOf, type FinancialYear, type IsoDate } from "../financial-year/financial-year";
import { spokenDate } from "../financial-year/spoken-date";
import { lastDayOfMonth, monthName } from "./financial-month";
import type { LedgerFile, LedgerRow } from "./ledger-row";

/** What keeps a ledger file out, or a year open, at the field of the form that is to be changed. */
export interface LedgerRefusal {
  readonly field: "year" | "months" | "file";
  readonly message: string;
}

/** How many months of a financial year are over on a day: nought before 1 May of it, 12 once 31 March is past. */
export const monthsOver = (year: FinancialYear, today: IsoDate): number => Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => lastDayOfMonth(year, month) < today).length;

/** Why nothing can have happened yet in some of the months that a file is said to cover; null when all of them are over on that day. */
export function periodRefusal(year: FinancialYear, months: number, today: IsoDate): LedgerRefusal | null {
  const over = monthsOver(year, today);
  if (over === 0) return { field: "year", message: `No month of ${year} is over: it begins on ${spokenDate(firstDayOf(year))}, and today is ${spokenDate(today)}. Actuals come in once a month is over` };
  return months <= over ? null : { field: "months", message: `${monthName(months)} is not over: today is ${spokenDate(today)}. The last month that actuals of ${year} can go to is ${monthName(over)}` };
}

/** Why a year cannot be closed on a day; null once its last day is past. */
export const closingRefusal = (year: FinancialYear, today: IsoDate): LedgerRefusal | null =>
  lastDayOf(year) < today ? null : { field: "year", message: `${year} is not over: it ends on ${spokenDate(lastDayOf(year))}, and today is ${spokenDate(today)}. A year is closed once it is over and the partners have settled` };

/** A file that came before, as far as another is held against it. */
export type EarlierLedger = Pick<LedgerFile, "contentHash" | "months"> & { readonly roleTitle: string };

/**
 * Why the rows of a file are not those of the months it is said to cover; null when they may be. The rows of an earlier file
 * stay that file's when they are chosen for another month, and a file to the end of a month has something of that month. A
 * file that was replaced may come again for its own month, so that a wrong replacement can be put right.
 *
 * @param earlier the files of the same year that were brought in.
 */
export function rowsRefusal({ rows, contentHash, months }: Pick<LedgerFile, "rows" | "contentHash" | "months">, earlier: readonly EarlierLedger[]): LedgerRefusal | null {
  const same = earlier.filter((file) => file.contentHash === contentHash);
  const other = same.some((file) => file.months === months) ? undefined : same[0];
  if (other !== undefined) return { field: "file", message: `This is the same file as that to the end of ${monthName(other.months)}, which ${other.roleTitle} brought in. Choose the file to the end of ${monthName(months)}` };
  const last = rows.reduce((latest, row) => (row.kind === "actual" && row.month > latest ? row.month : latest), 0);
  return last === 0 || last >= months ? null : { field: "months", message: `Nothing in the file was paid or received in ${monthName(months)}: its last month is ${monthName(last)}. Choose ${monthName(last)}, or the file to the end of ${monthName(months)}` };
}

/** A row that stands in a file more than once, letter for letter. */
export interface RepeatedRow extends Pick<LedgerRow, "code" | "description" | "month" | "kind" | "amount"> {
  /** Its lines in the file, from the first on. */
  readonly numbers: readonly number[];
}

/** The rows that a file has twice or more: two payments of the same amount, or one that was counted twice; only people know. */
export function repeatedRows(rows: readonly LedgerRow[]): RepeatedRow[] {
  const known = new Map<string, { readonly row: LedgerRow; readonly numbers: number[] }>();
  for (const row of rows) {
    const key = JSON.stringify([row.code, row.description, row.month, row.kind, row.amount]);
    const found = known.get(key);
    if (found === undefined) known.set(key, { row, numbers: [row.number] });
    else found.numbers.push(row.number);
  }
  return [...known.values()].filter(({ numbers }) => numbers.length > 1).map(({ row: { code, description, month, kind, amount }, numbers }) => ({ code, description, month, kind, amount, numbers }));
}
