import { formatPounds } from "../money/format-pounds";
import { penceToPounds } from "../money/money";
import { listInWords } from "../plan/number-in-words";
import type { AllocationProblem } from "./allocation-problem";
import type { FreeingRelaxation } from "./best-relaxation";
import type { Explanation, MoneyInYear, Reason } from "./explain";

/** What things are called; positions of the problem, ids of clauses and bounds. */
export interface AllocationNames {
  /** "Sure Start" */
  readonly source: (source: number) => string;
  /** "S3 (under 4)" */
  readonly cost: (cost: number) => string;
  /** "2005/06" */
  readonly year: (year: number) => string;
  /** The clause's own words. */
  readonly clause: (id: string) => string;
  /** "the payment pinned for S2" */
  readonly bound: (id: string) => string;
}

const shown = (pence: bigint): string => formatPounds(penceToPounds(pence), "always");

/** An explanation as paragraphs with figures: one for each year in which cost is unmet, then one for each restricted source and year with money left. */
export function explainInWords(problem: AllocationProblem, { unmet, left }: Explanation, names: AllocationNames): string[] {
  return [
    ...unmet.map((reason) => {
      const used = reason.money.map(({ source, year, pence }) => `${names.source(source)}${year === reason.year ? "" : ` of ${names.year(year)}`} ${shown(pence)}`);
      const reached = used.length === 0 ? "No money can reach it." : `All the money that can reach it is used: ${listed(used)}.`;
      return sentences(`${shown(reason.pence)} of ${listed(reason.short.map(({ cost }) => names.cost(cost)))} in ${names.year(reason.year)} is unmet.`, reached, ...stopsInWords(problem, reason, names, null), freeing(reason, names, "unmet"));
    }),
    ...left.map((reason) => {
      const paid = reason.costs.length === 0 ? "It reaches no cost." : `All that it can reach is paid: ${listed(reason.costs.map(names.cost))}.`;
      return sentences(`${shown(reason.pence)} of ${names.source(reason.source)} in ${names.year(reason.year)} is left.`, paid, ...stopsInWords(problem, reason, names, reason.source), freeing(reason, names, "left"));
    }),
  ];
}

const sentences = (...parts: readonly string[]): string => parts.join(" ");
const listed = (items: readonly string[]): string => listInWords(items.length > 6 ? [...items.slice(0, 5), `${items.length - 5} more`] : items);

/** What stands in the way, a sentence each. `own` is the source the paragraph is about, if it is about one. */
function stopsInWords(problem: AllocationProblem, { refusals, carryLimits, bounds, stopped }: Reason, names: AllocationNames, own: number | null): string[] {
  const said = refusals.length > 6 ? refusals.slice(0, 5) : refusals;
  return [
    ...said.map(({ source, clauses, costs }) => {
      const quoted = listInWords(clauses.map((clause) => `“${names.clause(clause)}”`));
      const refuse = `${clauses.length === 1 ? "clause" : "clauses"} ${quoted} ${clauses.length === 1 ? "refuses" : "refuse"} ${listed(costs.map(names.cost))}`;
      return source === own ? `Its ${refuse}.` : `${leftInWords(source, stopped, names)}, but its ${refuse}.`;
    }),
    ...(said.length < refusals.length ? [`The clauses of ${refusals.length - said.length} more sources of money stand in the way as well.`] : []),
    ...carryLimits.map(({ source, year, limit }) => `${limit === 0n ? "Nothing" : `No more than ${shown(limit)}`} of ${names.source(source)} may be carried from ${names.year(year)} into ${names.year(year + 1)}.`),
    ...[...new Set(bounds)].map((bound) => `${problem.shares.some(({ id }) => id === bound) ? "The share" : "The bound"} “${names.bound(bound)}” stands in the way.`),
  ];
}

function leftInWords(source: number, stopped: readonly MoneyInYear[], names: AllocationNames): string {
  const left = stopped.reduce((total, each) => (each.source === source ? total + each.pence : total), 0n);
  return left > 0n ? `${names.source(source)} has ${shown(left)} left` : `${names.source(source)} could be relieved elsewhere by money that is left`;
}

function freeing({ relaxation, pence }: Reason, names: AllocationNames, what: "unmet" | "left"): string {
  if (relaxation === null) return what === "unmet" ? `No single clause, limit or bound would make less of it unmet: what is missing is money, ${shown(pence)}.` : `No single clause, limit or bound would make less of it left: what is missing is cost that it may pay for.`;
  return `${condition(relaxation, names)} ${shown(relaxation.frees)} less would be ${what}${throughInWords(relaxation, names)}.`;
}

function condition({ relaxation }: FreeingRelaxation, names: AllocationNames): string {
  switch (relaxation.kind) {
    case "clause":
      return `Without the clause “${names.clause(relaxation.clause)}” of ${names.source(relaxation.source)}`;
    case "carry-forward limit":
      return `If more of ${names.source(relaxation.source)} could be carried from ${names.year(relaxation.year)} into ${names.year(relaxation.year + 1)},`;
    case "bound":
      return `Without “${names.bound(relaxation.bound)}”`;
  }
}

function throughInWords({ relaxation, through }: FreeingRelaxation, names: AllocationNames): string {
  if (through === null || relaxation.kind === "bound") return "";
  if (relaxation.kind === "clause") return `; for that ${names.source(relaxation.source)} would pay ${shown(through)} that the clause refuses`;
  return `; for that ${shown(through)} more would be carried`;
}
