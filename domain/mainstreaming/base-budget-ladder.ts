import type { FinancialYear } from "../financial-year/financial-year";
import { penceToPounds, poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { applyChanges, diff, type Change } from "../plan/change";
import type { Evaluation } from "../plan/evaluation";
import type { Line, Plan } from "../plan/plan";
import { larger, penceIn } from "./exit-route-need";
import { taperToHeadroom, type TaperYear } from "./taper-to-headroom";

/** One ask on a partner's ladder, whole pence by year of the plan. */
export interface Rung {
  readonly line: Line<"baseBudgets">;
  /** Its place among the partner's asks, 1 first. */
  readonly place: number;
  readonly amounts: readonly bigint[];
  /** This ask and those above it. */
  readonly soFar: readonly bigint[];
  /** What the headroom still gives in each year after the asks above it; null where no headroom is stated. */
  readonly left: readonly (bigint | null)[];
  /** False when this ask or one above it takes more than the headroom of a year. */
  readonly fits: boolean;
  /** The first year in which the asks so far are more than the headroom. */
  readonly failsIn: FinancialYear | null;
}

export interface Ladder {
  readonly partnerId: string;
  readonly name: string;
  readonly headroom: readonly (bigint | null)[];
  readonly rungs: readonly Rung[];
}

/** A partner's asks in the order of their priority; those without one come after, by their ids. */
const inOrder = (lines: readonly Line<"baseBudgets">[]): Line<"baseBudgets">[] =>
  [...lines].sort((one, other) => (one.priority ?? 1_000) - (other.priority ?? 1_000) || (one.id < other.id ? -1 : 1));

const asksOfPartner = (plan: Plan, partnerId: string): Line<"baseBudgets">[] => inOrder(plan.baseBudgets.filter((line) => line.growth && line.partnerId === partnerId));

/**
 * The base-budget ladder: each partner's asks for growth in the order of their priority, against its headroom in each
 * year. The line is drawn at the first ask that does not fit in every year with stated headroom, and what stands under
 * it falls below the line, because an order that let a small ask past a large one would be another order. Whole pence.
 * Source: practice of medium-term plans; not verified against a document.
 */
export function baseBudgetLadders(plan: Plan, { years, sources }: Evaluation): Ladder[] {
  return plan.partners.flatMap(({ id, name }) => {
    const lines = asksOfPartner(plan, id);
    const headroom = years.map((year) => {
      const stated = plan.headrooms.find((line) => line.partnerId === id && line.year === year);
      return stated === undefined ? null : poundsToPence(stated.amount);
    });
    if (lines.length === 0 && headroom.every((pence) => pence === null)) return [];
    let above = years.map(() => 0n);
    let isBelow = false;
    const rungs = lines.map((line, at): Rung => {
      const source = sources.find((candidate) => candidate.id === line.id);
      const amounts = years.map((year) => (source === undefined ? 0n : penceIn(source.amounts, year)));
      const left = headroom.map((pence, of) => (pence === null ? null : pence - (above[of] ?? 0n)));
      const soFar = amounts.map((pence, of) => pence + (above[of] ?? 0n));
      const failing = amounts.findIndex((pence, of) => pence > 0n && left[of] != null && pence > (left[of] ?? 0n));
      isBelow ||= failing >= 0;
      above = soFar;
      return { line, place: at + 1, amounts, soFar, left, fits: !isBelow, failsIn: failing < 0 ? null : (years[failing] ?? null) };
    });
    return [{ partnerId: id, name, headroom, rungs }];
  });
}

/** The changes that move an ask one place up (-1) or down (1) its partner's ladder and number all its asks from 1; none at the end of the ladder. */
export function moveAsk(plan: Plan, askId: string, by: -1 | 1): readonly Change[] {
  const asked = plan.baseBudgets.find(({ id }) => id === askId);
  if (asked === undefined) return [];
  const order = asksOfPartner(plan, asked.partnerId).map(({ id }) => id);
  const from = order.indexOf(askId);
  const other = order[from + by];
  if (from < 0 || other === undefined) return [];
  const moved = order.with(from, other).with(from + by, askId);
  return diff(plan, { ...plan, baseBudgets: plan.baseBudgets.map((line) => (moved.includes(line.id) ? { ...line, priority: moved.indexOf(line.id) + 1 } : line)) });
}

export interface FittedAsk {
  readonly years: readonly (TaperYear & { readonly year: FinancialYear; readonly asked: bigint })[];
  /** What is left out of base budgets over all years, by which the service has to shrink or a gap opens. */
  readonly reduction: bigint;
  /** The changes that make the ask what the headroom gives; none when it fits already. */
  readonly changes: readonly Change[];
}

/**
 * An ask tapered to what the headroom gives after the asks above it: in each year as much of it as fits. A year without
 * stated headroom takes all of it. The changes state the amounts of the years that fall, with the reason given.
 */
export function fitToHeadroom(plan: Plan, evaluation: Evaluation, askId: string, reason: string): FittedAsk | null {
  const rung = baseBudgetLadders(plan, evaluation).flatMap(({ rungs }) => rungs).find(({ line }) => line.id === askId);
  if (rung === undefined) return null;
  const gaps = rung.amounts.map((gap, at) => ({ gap, headroom: larger(rung.left[at] ?? gap, 0n) }));
  const years = taperToHeadroom(gaps, "the whole amount for each year").map((fitted, at) => ({ ...fitted, year: evaluation.years[at] ?? evaluation.years[0]!, asked: gaps[at]?.gap ?? 0n }));
  const others = plan.statedAmounts.filter(({ collection, lineId }) => collection !== "baseBudgets" || lineId !== askId);
  const own = plan.statedAmounts.filter((line) => !others.includes(line));
  const stated = years.flatMap(({ year, baseTakes, reduction }): Plan["statedAmounts"][number][] => {
    const before = own.find((line) => line.year === year);
    if (reduction === 0n) return before === undefined ? [] : [before];
    const amount = penceToPounds(baseTakes);
    return [before === undefined ? { id: `${askId.slice(0, 50)}-fit-${year.replace("/", "-")}`, collection: "baseBudgets", lineId: askId, year, amount, reason } : { ...before, amount, reason }];
  });
  const reduction = sumPence(years.map((each) => each.reduction));
  return { years, reduction, changes: reduction === 0n ? [] : checked(plan, diff(plan, { ...plan, statedAmounts: [...others, ...stated] })) };
}

/** Changes that fit the plan they are made from. */
function checked(plan: Plan, changes: readonly Change[]): readonly Change[] {
  applyChanges(plan, changes);
  return changes;
}
