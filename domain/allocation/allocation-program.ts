import { spendingOrder, type AllocationProblem, type ShareConstraint } from "./allocation-problem";
import type { LinearProgram, LinearRow } from "./linear-program";
import { lapseYear } from "./order-of-spending";

/** The problem as a linear program: its columns and rows, and one after the other what is to be made as large as can be. */
export interface AllocationProgram extends Omit<LinearProgram, "gains"> {
  /** By source, by admission: the column of the payment. */
  readonly pays: readonly (readonly number[])[];
  /** By level: the columns whose sum is to be largest. First what bounds ask for at least, then all that is paid, then money in order of spending. */
  readonly levels: readonly (readonly number[])[];
  /** Which of the levels is all that is paid. */
  readonly paidLevel: number;
}

interface Draft {
  readonly problem: AllocationProblem;
  readonly most: number[];
  readonly rows: LinearRow[];
  readonly pays: readonly (readonly number[])[];
}

type Term = readonly [column: number, factor: number];

/** Writes a problem, shares included, as a linear program in pence. */
export function allocationProgram(problem: AllocationProblem): AllocationProgram {
  const most: number[] = [];
  const pays = problem.sources.map(({ admits }) => admits.map(({ cost, atMost }) => addColumn(most, Math.min(Number(problem.costs[cost]!.pence), Number(atMost ?? problem.costs[cost]!.pence)))));
  const draft: Draft = { problem, most, rows: [], pays };
  const draws = problem.sources.flatMap((_, source) => moneyRows(draft, source));
  const into = problem.costs.map((): Term[] => []);
  problem.sources.forEach(({ admits }, source) => admits.forEach(({ cost }, position) => into[cost]!.push([pays[source]![position]!, 1])));
  problem.costs.forEach(({ pence }, cost) => addRow(draft, into[cost]!, null, Number(pence)));
  const met = problem.bounds.flatMap(({ source, costs, atLeast, atMost }) => {
    const terms = termsOf(draft, source, new Set(costs));
    if (atMost !== null) addRow(draft, terms, null, Number(atMost));
    if (atLeast === 0n) return [];
    const column = addColumn(most, Number(atLeast));
    addRow(draft, [...terms, [column, -1]], 0, null);
    return [[column]];
  });
  for (const share of problem.shares) shareRow(draft, share, into);
  return { most, rows: draft.rows, pays, paidLevel: met.length, levels: [...met, pays.flat(), ...spendingLevels(problem, draws)] };
}

const addColumn = (most: number[], pence: number): number => most.push(pence) - 1;

function addRow({ rows }: Draft, terms: readonly Term[], atLeast: number | null, atMost: number | null): void {
  if (terms.length > 0) rows.push({ columns: terms.map(([column]) => column), factors: terms.map(([, factor]) => factor), atLeast, atMost });
}

/** What a source pays for some of the costs, or for all of a year. */
function termsOf({ problem, pays }: Draft, source: number, wanted: ReadonlySet<number> | { readonly year: number }): Term[] {
  return problem.sources[source]!.admits.flatMap(({ cost }, position): Term[] => (("year" in wanted ? problem.costs[cost]!.year === wanted.year : wanted.has(cost)) ? [[pays[source]![position]!, 1]] : []));
}

/** Own money and money carried in is what is paid and carried on. */
function moneyRows(draft: Draft, source: number): { source: number; year: number; column: number }[] {
  const { problem, most } = draft;
  const { available, carryForward, carriedAgain } = problem.sources[source]!;
  let brought: Term[] = [];
  return Array.from({ length: problem.years }, (_, year) => {
    const own = addColumn(most, Number(available[year]!));
    const limit = year + 1 < problem.years ? Number(carryForward[year] ?? 0n) : 0;
    const on = limit > 0 ? addColumn(most, limit) : null;
    addRow(draft, [[own, 1], ...brought, ...termsOf(draft, source, { year }).map(([column]): Term => [column, -1]), ...(on === null ? [] : [[on, -1] as const])], 0, 0);
    if (on !== null && !carriedAgain) addRow(draft, [[own, 1], [on, -1]], 0, null);
    brought = on === null ? [] : [[on, 1]];
    return { source, year, column: own };
  });
}

function shareRow(draft: Draft, { kind, source, year, costs, share }: ShareConstraint, into: readonly (readonly Term[])[]): void {
  const group = new Set(costs);
  const [part, whole] = [Number(share.denominator), Number(share.numerator)];
  const all = kind === "rate" ? costs.flatMap((cost) => into[cost]!) : termsOf(draft, source, { year });
  const factors = new Map(all.map(([column]) => [column, -whole / part]));
  for (const [column] of termsOf(draft, source, group)) factors.set(column, (factors.get(column) ?? 0) + 1);
  addRow(draft, [...factors], kind === "minimum share" ? 0 : null, kind === "minimum share" ? null : 0);
}

/** The money of each kind, and within it what lapses by each year, added one after another. */
function spendingLevels(problem: AllocationProblem, draws: readonly { source: number; year: number; column: number }[]): number[][] {
  const levels: number[][] = [];
  const opened: number[] = [];
  for (const kind of spendingOrder) for (let lapse = 0; lapse < problem.years; lapse += 1) {
    const more = draws.filter((draw) => problem.sources[draw.source]!.kind === kind && lapseYear(problem, draw) === lapse);
    if (more.length === 0) continue;
    opened.push(...more.map(({ column }) => column));
    levels.push([...opened]);
  }
  return levels;
}
