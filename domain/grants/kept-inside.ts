import type { FinancialYear } from "../financial-year/financial-year";
import { formatPounds } from "../money/format-pounds";
import { allocatePence } from "../money/allocate";
import { penceToPounds, poundsToPence } from "../money/money";
import { divideHalfUp, greatestDivisor, readRatio, timesRatio } from "../money/ratio";
import { sumPence } from "../money/sum-pence";
import type { Payment } from "../plan/evaluation";
import { collections, type Line, type Plan } from "../plan/plan";
import type { FieldFault } from "../plan/field-fault";
import { freeLineId } from "../plan/free-line-id";

/** The new grant that a ring-fence is kept inside of. */
interface Into {
  readonly id: string;
  /** For a full year, in pence. */
  readonly pence: bigint;
  readonly payments: readonly Payment[];
  /** The last year in which the old grant runs. */
  readonly year: FinancialYear;
}

type Kept = { readonly ok: true; readonly conditions: readonly Line<"conditions">[] } | { readonly ok: false; readonly fault: FieldFault };

type For = Pick<Line<"conditions">, "serviceId" | "words">;

/**
 * A ring-fence kept inside a new grant: for each service or purpose that the old grant named, a minimum share of the new
 * one. Together they are the old grant's size. Purposes with a least share of their own keep it; the rest falls on the
 * others as the old grant was spent in its last year, or equally where nothing was.
 */
export function keptInside(plan: Plan, award: Line<"awards">, into: Into): Kept {
  const own = plan.conditions.filter(({ awardId }) => awardId === award.id);
  const named = own.filter(({ kind }) => kind === "service" || kind === "purpose");
  const old = poundsToPence(award.amount);
  const fault = (message: string): Kept => ({ ok: false, fault: { field: "from", message } });
  if (named.length === 0) return fault(`${award.name} names no service and no purpose that a part of the new grant could be kept for. Release its ring-fence, or add a condition on a service or a purpose to it first`);
  if (old > into.pence) return fault(`${award.name} gives ${formatPounds(award.amount)} a year, more than the whole new grant, so it cannot be kept inside`);
  const parts = partsOf(plan, award, named, own.filter(({ kind }) => kind === "minimum share"), old, into);
  const taken: string[] = [];
  return {
    ok: true,
    conditions: parts.filter(({ pence }) => pence > 0n).map(({ what, clause, pence }) => {
      const id = freeLineId(plan, "conditions", `${into.id} keeps ${award.id}`.slice(0, 50), taken);
      taken.push(id);
      return collections.conditions.parse({ id, awardId: into.id, kind: "minimum share", serviceId: what.serviceId, words: what.words, share: shareText(pence, into.pence), clause: `Kept from ${award.name}, ${formatPounds(penceToPounds(pence))} a year: ${clause}`.slice(0, 400) });
    }),
  };
}

function partsOf(plan: Plan, award: Line<"awards">, named: readonly Line<"conditions">[], least: readonly Line<"conditions">[], old: bigint, { payments, year }: Into): { what: For; clause: string; pence: bigint }[] {
  const floorOf = ({ serviceId, words }: For): bigint => sumPence(least.filter((line) => line.serviceId === serviceId && line.words === words).map(({ share }) => timesRatio(old, readRatio(share ?? "0"))));
  const floors = named.map(floorOf);
  const left = old - sumPence(floors) > 0n ? old - sumPence(floors) : 0n;
  const open = named.map((what, place) => (floors[place]! > 0n ? 0n : paidFor(plan, what, payments.filter((payment) => payment.sourceId === award.id && payment.year === year))));
  const weights = sumPence(open) > 0n ? open : floors.map((floor) => (floor > 0n ? 0n : 1n));
  const rest = sumPence(weights) > 0n ? allocatePence(left, weights) : allocatePence(left, floors);
  return named.map((what, place) => ({ what: { serviceId: what.serviceId, words: what.words }, clause: what.clause, pence: floors[place]! + rest[place]! }));
}

function paidFor(plan: Plan, { serviceId, words }: For, payments: readonly Payment[]): bigint {
  const meant = new Set(plan.services.filter(({ id, purpose }) => (serviceId === null ? purpose === words : id === serviceId)).map(({ id }) => id));
  return sumPence(payments.filter((payment) => meant.has(payment.serviceId)).map(({ amount }) => poundsToPence(amount)));
}

/** A share that gives the part back to the penny: the ratio where it is short enough to be written, else twelve decimals. */
function shareText(part: bigint, whole: bigint): string {
  const divisor = greatestDivisor(part, whole);
  const [numerator, denominator] = [part / divisor, whole / divisor];
  if (denominator === 1n) return String(numerator);
  if (denominator < 1_000_000_000n) return `${numerator}/${denominator}`;
  return `0.${String(divideHalfUp(part * 1_000_000_000_000n, whole)).padStart(12, "0")}`;
}
