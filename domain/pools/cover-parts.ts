import type { FinancialYear } from "../financial-year/financial-year";
import { allocatePence } from "../money/allocate";
import { poundsToPence } from "../money/money";
import { sumPence } from "../money/sum-pence";
import type { Line } from "../plan/plan";
import { coverOverspend } from "./cover-overspend";
import { netAcrossSchemes } from "./net-across-schemes";
import type { OutturnPart } from "./outturn-parts";
import { waterfallOf, type WaterfallStep } from "./waterfall";

/** One source of a step in whole pence. */
export interface GivenBySource {
  /** The line of the agreement; null for netting that no line of it names. */
  readonly stepId: string | null;
  /** The scheme whose money it is; null for nobody's in particular. */
  readonly serviceId: string | null;
  readonly available: bigint;
  readonly gives: bigint;
}

export interface CoveredStep extends Pick<WaterfallStep, "step" | "clause"> {
  readonly sources: readonly GivenBySource[];
  /** What is over after this step. */
  readonly left: bigint;
}

export interface CoveredParts {
  readonly steps: readonly CoveredStep[];
  /** What each part is over or under after all steps, in the order of the parts. */
  readonly left: readonly bigint[];
}

type Step = Line<"waterfallSteps">;

/**
 * Covers what the schemes of a pool are over, step by step in the order of the agreement, before any partner bears it.
 * Schemes make up for each other only where the agreement nets across them. Where each scheme stands on its own, money of
 * one scheme covers that scheme only. Source: the treatment of a forecast overspend in a section 75 agreement.
 */
export function coverParts(pool: Pick<Line<"pools">, "netting" | "waterfallWithin">, given: readonly Step[], year: FinancialYear, parts: readonly OutturnPart[]): CoveredParts {
  const nets = pool.netting === "net across schemes";
  let left: readonly bigint[] = parts.map(({ variance }) => variance);
  const steps = waterfallOf(pool.netting, given, year).map((group): CoveredStep => {
    const covered = group.step === "underspends in the pool" ? netted(group.lines, nets, parts, left) : used(group.lines, nets, pool.waterfallWithin, parts, left);
    left = covered.left;
    return { step: group.step, clause: group.clause, sources: covered.sources, left: sumPence(left.map(over)) };
  });
  return { steps, left };
}

const over = (pence: bigint): bigint => (pence > 0n ? pence : 0n);

type Covered = { readonly sources: readonly GivenBySource[]; readonly left: readonly bigint[] };

/** Underspends of some schemes make up for overspends of others; what is left falls on those that caused it. */
function netted(lines: readonly Step[], nets: boolean, parts: readonly OutturnPart[], before: readonly bigint[]): Covered {
  const left = nets ? netAcrossSchemes(before) : before;
  const sources = parts.flatMap(({ serviceId }, at) => (before[at]! < 0n ? [{ stepId: lines.find((line) => line.serviceId === serviceId)?.id ?? lines[0]?.id ?? null, serviceId, available: -before[at]!, gives: left[at]! - before[at]! }] : []));
  return { sources, left };
}

/** What the lines of one step give: together to all that is over, or each scheme's to itself. */
function used(lines: readonly Step[], nets: boolean, within: Line<"pools">["waterfallWithin"], parts: readonly OutturnPart[], before: readonly bigint[]): Covered {
  const gives = new Map<string, bigint>();
  let left = before;
  const owners = nets ? [lines] : [...new Set(lines.flatMap(({ serviceId }) => (serviceId === null ? [] : [serviceId])))].map((owner) => lines.filter(({ serviceId }) => serviceId === owner)).concat([lines.filter(({ serviceId }) => serviceId === null)]);
  for (const together of owners) {
    const mayCover = parts.map(({ serviceId }) => nets || together.every((line) => line.serviceId === null || line.serviceId === serviceId));
    const overs = left.map((pence, at) => (mayCover[at] === true ? over(pence) : 0n));
    const covered = coverOverspend(sumPence(overs), [together.map(availableOf)], within);
    together.forEach(({ id }, at) => gives.set(id, covered.given[0]![at]!));
    const rest = sumPence(overs) === 0n ? overs : allocatePence(covered.left, overs);
    left = left.map((pence, at) => (overs[at]! > 0n ? rest[at]! : pence));
  }
  return { sources: lines.map((line) => ({ stepId: line.id, serviceId: line.serviceId, available: availableOf(line), gives: gives.get(line.id) ?? 0n })), left };
}

const availableOf = ({ amount }: Step): bigint => (amount === null ? 0n : poundsToPence(amount));
