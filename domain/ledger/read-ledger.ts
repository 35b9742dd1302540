import type { FinancialYear } from "../financial-year/financial-year";
import { readTypedPounds } from "../money/read-typed-pounds";
import { monthName, readMonth } from "./financial-month";
import { ledgerKinds, type LedgerKind, type LedgerRow } from "./ledger-row";

/** What is wrong with one row, for whoever mends the file. */
export interface LedgerFault {
  /** The line of the file; 1 is the heading. */
  readonly number: number;
  readonly reason: string;
}

export interface ReadLedger {
  readonly rows: readonly LedgerRow[];
  readonly faults: readonly LedgerFault[];
}

/** The headings that each column goes by. */
const headings = {
  code: ["code", "account", "account code", "cost centre", "ledger code"],
  description: ["description", "detail", "narrative", "name"],
  month: ["month", "period"],
  amount: ["amount", "value", "amount (£)", "£"],
  kind: ["kind", "type"],
} as const;

type Column = keyof typeof headings;
const needed: readonly Column[] = ["code", "month", "amount"];

const kindWords: Readonly<Record<string, LedgerKind>> = { "": "actual", actual: "actual", actuals: "actual", paid: "actual", commitment: "commitment", commitments: "commitment", committed: "commitment" };

/**
 * Reads the rows of a ledger file. Every fault is found, not only the first; rows without one are given beside them.
 *
 * @param cells rows of cells, the heading first; columns code, description, month, amount and kind in any order. Without a
 *   kind a row is an actual. Cells that are all empty make no row.
 * @param covered the months of the year that the file is said to cover; an actual after them is a fault, a commitment is not.
 */
export function readLedger(cells: readonly (readonly string[])[], year: FinancialYear, covered: number): ReadLedger {
  const heads = (cells[0] ?? []).map((head) => head.trim().toLowerCase());
  const at = (column: Column): number => heads.findIndex((head) => (headings[column] as readonly string[]).includes(head));
  const missing = needed.filter((column) => at(column) < 0);
  if (missing.length > 0) return { rows: [], faults: [{ number: 1, reason: `The heading has no column “${missing.join("” and no column “")}”. It needs code, description, month, amount and kind` }] };

  const [rows, faults]: [LedgerRow[], LedgerFault[]] = [[], []];
  cells.slice(1).forEach((row, position) => {
    if (row.every((cell) => cell.trim() === "")) return;
    const read = readRow((column) => row[at(column)]?.trim() ?? "", position + 2, year, covered);
    if ("reasons" in read) faults.push(...read.reasons.map((reason) => ({ number: position + 2, reason })));
    else rows.push(read);
  });
  return { rows, faults };
}

function readRow(cell: (column: Column) => string, number: number, year: FinancialYear, covered: number): LedgerRow | { readonly reasons: readonly string[] } {
  const [code, description, kind] = [cell("code"), cell("description"), kindWords[cell("kind").toLowerCase()]];
  const [month, amount] = [readMonth(cell("month"), year), readTypedPounds(cell("amount"))];
  const reasons = [
    ...(code === "" ? ["The code is missing"] : code.length > 60 ? ["The code is longer than 60 letters"] : []),
    ...(description.length > 400 ? ["The description is longer than 400 letters"] : []),
    ...(month.ok ? [] : [month.reason]),
    ...(month.ok && kind === "actual" && month.month > covered ? [`An actual of ${monthName(month.month)} lies after the end of ${monthName(covered)}, up to which the file is said to go`] : []),
    ...(amount.ok ? [] : [amount.reason]),
    ...(kind === undefined ? [`“${cell("kind")}” is neither ${ledgerKinds.join(" nor ")}`] : []),
  ];
  if (!month.ok || !amount.ok || kind === undefined || reasons.length > 0) return { reasons };
  return { number, code, description, month: month.month, kind, amount: amount.pounds };
}
