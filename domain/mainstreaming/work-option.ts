import type { LinearSolver } from "../allocation/linear-program";
import { penceToPounds } from "../money/money";
import { sumPence } from "../money/sum-pence";
import { applyChanges, diff, type Change } from "../plan/change";
import { describeChange } from "../plan/describe-change";
import { evaluate } from "../plan/evaluate";
import type { ByYear, EvaluatedMerge, Evaluation } from "../plan/evaluation";
import type { Pounds } from "../plan/fields";
import type { Plan } from "../plan/plan";
import { exitRouteChanges } from "./exit-route-changes";
import { gapOfService, penceIn } from "./exit-route-need";
import type { ExitRouteAsk } from "./exit-route-ask";
import { jointTaper } from "./joint-taper";

/** An amount for each year of the plan, pounds as text, in the plan's order. */
export type PoundsByYear = readonly Pounds[];

/** What an option does to a plan, for a column beside other options. */
export interface WorkedOption {
  readonly changes: readonly Change[];
  /** Base-budget growth it asks of each partner that is asked for any. */
  readonly growth: readonly { readonly partnerId: string; readonly name: string; readonly byYear: PoundsByYear; readonly total: Pounds }[];
  /** What it costs once, over all years. */
  readonly oneOff: Pounds;
  /** By how much the recurrent cost changes; a saving is below nought. */
  readonly cost: PoundsByYear;
  /** What nobody pays of its projects' cost. */
  readonly gapLeft: PoundsByYear;
  /** On 31 March of the last year, with and without it. */
  readonly posts: { readonly before: string; readonly after: string };
  readonly children: { readonly before: number; readonly after: number };
  readonly merges: readonly EvaluatedMerge[];
  readonly inWords: readonly string[];
}

/** The changes of one option's askings made one after the other, as one difference; tapers share their headroom. Throws `ExitRouteRefusal`. */
export function changesOfAsks(plan: Plan, asks: readonly ExitRouteAsk[], solve: LinearSolver | null = null): readonly Change[] {
  return diff(plan, jointTaper(plan, evaluate(plan, solve), asks).reduce((so, ask) => applyChanges(so, exitRouteChanges(so, ask, solve)), plan));
}

/**
 * Works an option out beside the plan as it is. `was` is that plan evaluated. Throws `ExitRouteRefusal` where the plan
 * cannot take it, with the fields at fault. Source: WE-34 for a merge.
 */
export function workOption(plan: Plan, was: Evaluation, { serviceIds, asks }: { readonly serviceIds: readonly string[]; readonly asks: readonly ExitRouteAsk[] }, solve: LinearSolver | null = null): WorkedOption {
  const changes = changesOfAsks(plan, asks, solve);
  const after = applyChanges(plan, changes);
  const is = evaluate(after, solve);
  const { years } = is;
  const last = years.at(-1);
  const rise = (read: (of: Evaluation) => ByYear): Pounds[] => years.map((year) => penceToPounds(penceIn(read(is), year) - penceIn(read(was), year)));
  const growth = is.partners.map(({ partnerId, name, growth: byYear }) => {
    const before = was.partners.find((partner) => partner.partnerId === partnerId);
    const pence = years.map((year) => penceIn(byYear, year) - (before === undefined ? 0n : penceIn(before.growth, year)));
    return { partnerId, name, byYear: pence.map(penceToPounds), total: penceToPounds(sumPence(pence)) };
  });
  const gaps = serviceIds.map((serviceId) => gapOfService(is, serviceId));
  const before = new Set(was.merges.map(({ exitRouteId }) => exitRouteId));
  return {
    changes,
    growth: growth.filter(({ byYear }) => byYear.some((pounds) => pounds !== "0.00")),
    oneOff: penceToPounds(sumPence(years.map((year) => penceIn(is.figures.oneOff.byYear, year) - penceIn(was.figures.oneOff.byYear, year)))),
    cost: rise(({ figures }) => figures.cost.byYear),
    gapLeft: years.map((_, at) => penceToPounds(sumPence(gaps.map((gap) => gap[at] ?? 0n)))),
    posts: last === undefined ? { before: "0", after: "0" } : { before: was.posts[last] ?? "0", after: is.posts[last] ?? "0" },
    children: last === undefined ? { before: 0, after: 0 } : { before: was.children[last] ?? 0, after: is.children[last] ?? 0 },
    merges: is.merges.filter(({ exitRouteId }) => !before.has(exitRouteId)),
    inWords: changes.map((change) => describeChange(change, after)),
  };
}
