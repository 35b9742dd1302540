import { formatPounds } from "../money/format-pounds";
import { penceToPounds } from "../money/money";
import { capitalised, listInWords } from "../plan/number-in-words";
import type { AllocationProblem } from "./allocation-problem";
import type { FreeingRelaxation } from "./best-relaxation";
import type { Explanation, Reason, ReasonLeft } from "./explain";

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
export function explainInWords(problem: AllocationProblem, { unmet, left, inAll }: Explanation, names: AllocationNames): string[] {
  const all = problem.years === 1 ? "in all" : "in all years";
  return [
    ...unmet.map((reason) => {
      const used = reason.money.map(({ source, year, pence }) => `${names.source(source)}${year === reason.year ? "" : ` of ${names.year(year)}`} ${shown(pence)}`);
      const reached = used.length === 0 ? "No money can reach it." : `All the money that can reach it is used: ${listed(used)}.`;
      return sentences(`${shown(reason.pence)} of ${listedOnce(reason.short.map(({ cost }) => names.cost(cost)))} in ${names.year(reason.year)} is unmet.`, reached, ...stopsInWords(problem, reason, names, null), freeing(reason, names, "unmet", reason.pence === inAll.unmet ? "" : ` of the ${shown(inAll.unmet)} unmet ${all}`));
    }),
    ...left.map((reason) => {
      const told = new Set(reason.atTheMost.flatMap(({ bounds }) => bounds));
      const stops = { ...reason, bounds: reason.bounds.filter((bound) => !told.has(bound)) };
      return sentences(`${shown(reason.pence)} of ${names.source(reason.source)} in ${names.year(reason.year)} is left.`, paidInWords(reason, names), ...stopsInWords(problem, stops, names, reason.source), freeing(reason, names, "left", reason.pence === inAll.left ? "" : ` of the ${shown(inAll.left)} of restricted grants left ${all}`));
    }),
  ];
}

const sentences = (...parts: readonly string[]): string => parts.join(" ");

const listed = (items: readonly string[]): string => listInWords(items.length > 6 ? [...items.slice(0, 5), `${items.length - 5} more`] : items);

/** Costs by name, each name once: what differs in its days or its type of cost only has one name. */
const listedOnce = (names: readonly string[]): string => listed([...new Set(names)]);

/** All that money left could go to: what is paid in full, and what its source pays as much of as it may. */
function paidInWords({ costs, atTheMost }: ReasonLeft, names: AllocationNames): string {
  const most = atTheMost.map(({ costs: held, pence, bounds }) => {
    const terms = [...new Set(bounds.map((bound) => `“${names.bound(bound)}”`))];
    const says = terms.length === 0 ? "the most it may pay" : `the most that ${listInWords(terms)} ${terms.length === 1 ? "lets" : "let"} it pay`;
    return `for ${listedOnce(held.map(names.cost))} it pays ${pence === 0n ? "nothing" : shown(pence)}, ${says}`;
  });
  if (costs.length > 0) return `${[`All that it can reach is paid: ${listedOnce(costs.map(names.cost))}`, ...most].join("; ")}.`;
  return most.length === 0 ? "It reaches no cost." : `${capitalised(most.join("; "))}.`;
}

/** What stands in the way, a sentence each. `own` is the source the paragraph is about, if it is about one. */
function stopsInWords(problem: AllocationProblem, { refusals, carryLimits, bounds }: Reason, names: AllocationNames, own: number | null): string[] {
  const said = refusals.length > 6 ? refusals.slice(0, 5) : refusals;
  return [
    ...said.map(({ source, clauses, costs, left }) => {
      const quoted = listInWords(clauses.map((clause) => `“${names.clause(clause)}”`));
      const refuse = `${clauses.length === 1 ? "clause" : "clauses"} ${quoted} ${clauses.length === 1 ? "refuses" : "refuse"} ${listedOnce(refusedNames(problem, source, costs, names))}`;
      return source === own ? `Its ${refuse}.` : `${leftInWords(source, left, names)}, but its ${refuse}.`;
    }),
    ...(said.length < refusals.length ? [`The clauses of ${refusals.length - said.length} more sources of money stand in the way as well.`] : []),
    ...carryLimits.map(({ source, year, limit }) => `${limit === 0n ? "Nothing" : `No more than ${shown(limit)}`} of ${names.source(source)} may be carried from ${names.year(year)} into ${names.year(year + 1)}.`),
    ...[...new Set(bounds)].map((bound) => `${problem.bounds.some(({ id, kind }) => id === bound && kind === "pinned payment") ? "The bound" : "The share"} “${names.bound(bound)}” stands in the way.`),
  ];
}

/** What is refused, by name; "part of" it where the source may pay for another part of the same name in the same year. */
function refusedNames({ sources, costs: all }: AllocationProblem, source: number, costs: readonly number[], names: AllocationNames): string[] {
  const called = (cost: number): string => `${all[cost]!.year} ${names.cost(cost)}`;
  const admitted = new Set(sources[source]!.admits.flatMap(({ cost, atMost }) => (atMost === null ? [called(cost)] : [])));
  return costs.map((cost) => `${admitted.has(called(cost)) ? "part of " : ""}${names.cost(cost)}`);
}

const leftInWords = (source: number, left: bigint, names: AllocationNames): string =>
  left > 0n ? `${names.source(source)} has ${shown(left)} left` : `${names.source(source)} could be relieved elsewhere by money that is left`;

/** The one thing that would free most. `counted` says of what, where that is more than the paragraph is about. */
function freeing({ relaxation, pence }: Reason, names: AllocationNames, what: "unmet" | "left", counted: string): string {
  if (relaxation === null) return what === "unmet" ? `No single clause, limit or bound would make less of it unmet: what is missing is money, ${shown(pence)}.` : `No single clause, limit or bound would make less of it left: what is missing is cost that it may pay for.`;
  return `${condition(relaxation, names)} ${shown(relaxation.frees)} less would be ${what}${counted}${throughInWords(relaxation, names)}.`;
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
