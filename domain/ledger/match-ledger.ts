import { penceToPounds, poundsToPence } from "../money/money";
import type { Pounds } from "../plan/fields";
import type { Line, Plan } from "../plan/plan";
import type { LedgerRow } from "./ledger-row";

/** What a ledger file says of one line of a plan. */
export interface LedgerOfLine {
  readonly collection: Line<"ledgerCodes">["collection"];
  readonly lineId: string;
  readonly name: string;
  /** The codes that stand for the line and have rows. */
  readonly codes: readonly string[];
  readonly actual: Pounds;
  readonly committed: Pounds;
  readonly rowCount: number;
}

export interface MatchedLedger {
  /** The lines with rows, in the order of the plan's codes. */
  readonly lines: readonly LedgerOfLine[];
  /** Rows whose code no line of the plan has. */
  readonly unmatched: readonly LedgerRow[];
  readonly unmatchedActual: Pounds;
  readonly unmatchedCommitted: Pounds;
  /** What lines that cost something have paid and lines that bring something in have received: two sums that are never added up. */
  readonly paid: Pounds;
  readonly received: Pounds;
  /** All commitments of lines; with the unmatched they are the file's. */
  readonly committed: Pounds;
}

/** Sets a ledger's rows against the lines of a plan by the plan's ledger codes. Every row counts exactly once. */
export function matchLedger(plan: Pick<Plan, "ledgerCodes" | "costLines" | "awards" | "baseBudgets">, rows: readonly LedgerRow[]): MatchedLedger {
  const codes = new Map(plan.ledgerCodes.map((code) => [code.code, code]));
  const lines = new Map<string, { readonly of: Line<"ledgerCodes">; readonly codes: Set<string>; readonly rows: LedgerRow[] }>();
  const unmatched: LedgerRow[] = [];
  for (const row of rows) {
    const of = codes.get(row.code);
    if (of === undefined) {
      unmatched.push(row);
      continue;
    }
    const key = `${of.collection} ${of.lineId}`;
    const line = lines.get(key) ?? { of, codes: new Set<string>(), rows: [] };
    line.codes.add(row.code);
    line.rows.push(row);
    lines.set(key, line);
  }
  const matched = [...lines.values()];
  const actualOf = (isCost: boolean): Pounds => totalOf(matched.filter(({ of }) => (of.collection === "costLines") === isCost).flatMap((line) => line.rows), "actual");
  return {
    lines: matched.map(({ of: { collection, lineId }, ...line }) => ({
      collection, lineId, codes: [...line.codes], actual: totalOf(line.rows, "actual"), committed: totalOf(line.rows, "commitment"), rowCount: line.rows.length,
      name: plan[collection].find(({ id }) => id === lineId)?.name ?? lineId,
    })),
    unmatched,
    unmatchedActual: totalOf(unmatched, "actual"), unmatchedCommitted: totalOf(unmatched, "commitment"),
    paid: actualOf(true), received: actualOf(false), committed: totalOf(matched.flatMap((line) => line.rows), "commitment"),
  };
}

const totalOf = (rows: readonly LedgerRow[], kind: LedgerRow["kind"]): Pounds => penceToPounds(rows.reduce((sum, row) => (row.kind === kind ? sum + poundsToPence(row.amount) : sum), 0n));
