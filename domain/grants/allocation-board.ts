import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Change } from "../plan/change";
import type { EvaluatedSource, Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import { collections, type Line, type Plan } from "../plan/plan";
import { freeLineId } from "../plan/free-line-id";

/** What one source pays for one service in the year, and what a person has said of it. */
export interface BoardCell {
  readonly source: EvaluatedSource;
  readonly amount: Pounds;
  readonly pins: readonly Line<"pinnedPayments">[];
}

export interface BoardRow {
  readonly service: Line<"services">;
  readonly cost: Pounds;
  readonly cells: readonly BoardCell[];
  readonly unmet: Pounds;
}

/** Sources against services in one year. Each row's cells and what is unmet sum to its cost; each source's cells sum to what it uses. */
export interface AllocationBoard {
  readonly year: FinancialYear;
  readonly sources: readonly EvaluatedSource[];
  readonly rows: readonly BoardRow[];
  readonly unmet: Pounds;
}

const none = "0.00" as Pounds;

/** The year as the engine proposes it. Sources that have nothing in the year and pay nothing are left out, and so are services that cost nothing in it. */
export function allocationBoard(plan: Plan, evaluation: Evaluation, year: FinancialYear): AllocationBoard {
  const payments = evaluation.payments.filter((payment) => payment.year === year);
  const pins = plan.pinnedPayments.filter((pin) => pin.year === year);
  const sources = evaluation.sources.filter(({ id, counted, used }) => (counted[year] ?? none) !== none || (used[year] ?? none) !== none || pins.some(({ sourceId }) => sourceId === id));
  const rows = plan.services.flatMap((service): BoardRow[] => {
    const cost = sumPence(evaluation.lines.filter((line) => line.serviceId === service.id && line.recurrence === "recurrent").map(({ amounts }) => poundsToPence(amounts[year] ?? none)));
    if (cost === 0n) return [];
    const cells = sources.map((source): BoardCell => ({
      source,
      amount: penceToPounds(sumPence(payments.filter((payment) => payment.sourceId === source.id && payment.serviceId === service.id).map(({ amount }) => poundsToPence(amount)))),
      pins: pins.filter((pin) => pin.sourceId === source.id && pin.serviceId === service.id),
    }));
    return [{ service, cost: penceToPounds(cost), cells, unmet: penceToPounds(cost - sumPence(cells.map(({ amount }) => poundsToPence(amount)))) }];
  });
  return { year, sources, rows, unmet: penceToPounds(sumPence(rows.map(({ unmet }) => poundsToPence(unmet)))) };
}

/** What a person may say of a cell. To forbid is to pay at most nothing. */
export const pinChoices = ["exactly", "at least", "at most", "forbid", "let the engine choose"] as const;

export interface PinAsked {
  readonly year: FinancialYear;
  readonly source: Line<"pinnedPayments">["source"];
  readonly sourceId: string;
  readonly serviceId: string;
  readonly choice: (typeof pinChoices)[number];
  /** Pounds in the year; not looked at where the choice needs none. */
  readonly amount: Pounds;
  readonly reason: string;
}

/** The changes that say what a source pays for a service in a year, in the place of what was said before. */
export function pinChanges(plan: Plan, { year, source, sourceId, serviceId, choice, amount, reason }: PinAsked): Change[] {
  const gone = plan.pinnedPayments.filter((pin) => pin.year === year && pin.source === source && pin.sourceId === sourceId && pin.serviceId === serviceId);
  const removed = gone.map((line): Change => ({ type: "removed", collection: "pinnedPayments", id: line.id, line }));
  if (choice === "let the engine choose") return removed;
  const id = freeLineId(plan, "pinnedPayments", `${sourceId.slice(0, 24)} ${serviceId.slice(0, 20)} ${year}`);
  const limit = choice === "forbid" ? "at most" : choice;
  return [...removed, { type: "added", collection: "pinnedPayments", id, line: collections.pinnedPayments.parse({ id, year, source, sourceId, serviceId, limit, amount: choice === "forbid" ? none : amount, reason }) }];
}
