import type { AllocationProblem } from "@/domain/allocation/allocation-problem";
import type { LinearProgram, LinearRow, LinearSolver } from "@/domain/allocation/linear-program";

/** The levels of the objective, in pence: what is unmet, and what is used of each kind and of all money that lapses by each year. */
export interface SolvedLevels {
  readonly paid: number;
  /** Restricted grants, unrestricted grants, base budget today, base budget growth. */
  readonly usedOfKind: readonly number[];
  /** By kind, then by year: what is used of money of that kind that lapses by the end of the year. */
  readonly usedByLapse: readonly (readonly number[])[];
}

const kinds = ["restricted grant", "unrestricted grant", "base budget today", "base budget growth"];

/** The allocation once more, level by level, as linear programs written straight from the rules. Slow and obvious. */
export function allocateBySolver(problem: AllocationProblem, solve: LinearSolver): SolvedLevels {
  const most: number[] = [];
  const rows: LinearRow[] = [];
  const column = (atMost: number): number => most.push(atMost) - 1;
  const row = (terms: readonly (readonly [number, number])[], atLeast: number | null, atMost: number | null): void => {
    if (terms.length === 0 && (atLeast ?? 0) > 0) throw new Error("The oracle cannot solve: cannot be met");
    if (terms.length > 0) rows.push({ columns: terms.map(([at]) => at), factors: terms.map(([, factor]) => factor), atLeast, atMost });
  };
  const whole = problem.costs.reduce((total, cost) => total + Number(cost.pence), 0);
  const pays = problem.sources.map(({ admits }) => new Map(admits.map(({ cost, atMost }) => [cost, column(atMost === null ? whole : Number(atMost))])));
  const draws: { kind: number; lapse: number; at: number }[] = [];
  problem.sources.forEach((source, position) => {
    const own = source.available.map((pence) => column(Number(pence)));
    const on = source.available.map((_, year) => (year + 1 < problem.years ? column(Number(source.carryForward[year] ?? 0n)) : null));
    for (let year = 0; year < problem.years; year += 1) {
      const carriedOn = on[year] ?? null;
      const carriedIn = year === 0 ? null : (on[year - 1] ?? null);
      const paid = [...pays[position]!].filter(([cost]) => problem.costs[cost]!.year === year).map(([, at]) => [at, 1] as const);
      row([...paid, [own[year]!, -1], ...(carriedOn === null ? [] : [[carriedOn, 1] as const]), ...(carriedIn === null ? [] : [[carriedIn, -1] as const])], 0, 0);
      if (!source.carriedAgain && carriedOn !== null) row([[own[year]!, 1], [carriedOn, -1]], 0, null);
      let lapse = year;
      while (lapse + 1 < problem.years && (source.carryForward[lapse] ?? 0n) > 0n && (lapse === year || source.carriedAgain)) lapse += 1;
      draws.push({ kind: kinds.indexOf(source.kind), lapse, at: own[year]! });
    }
  });
  problem.costs.forEach((cost, position) => row(pays.flatMap((ofSource) => (ofSource.has(position) ? [[ofSource.get(position)!, 1] as const] : [])), null, Number(cost.pence)));
  for (const bound of problem.bounds) {
    row(bound.costs.flatMap((cost) => (pays[bound.source]!.has(cost) ? [[pays[bound.source]!.get(cost)!, 1] as const] : [])), Number(bound.atLeast), bound.atMost === null ? null : Number(bound.atMost));
  }
  for (const share of problem.shares) {
    const rate = Number(share.share.numerator) / Number(share.share.denominator);
    const inGroup = (cost: number): boolean => share.costs.includes(cost);
    const own = [...pays[share.source]!].filter(([cost]) => problem.costs[cost]!.year === share.year);
    if (share.kind === "rate") row(pays.flatMap((ofSource, source) => [...ofSource].filter(([cost]) => inGroup(cost)).map(([, at]) => [at, (source === share.source ? 1 : 0) - rate] as const)), null, 0);
    else row(own.map(([cost, at]) => [at, (inGroup(cost) ? 1 : 0) - rate] as const), share.kind === "minimum share" ? 0 : null, share.kind === "maximum share" ? 0 : null);
  }
  const best = (wanted: (draw: { kind: number; lapse: number }) => boolean): number => {
    const gains = most.map(() => 0);
    for (const draw of draws) if (wanted(draw)) gains[draw.at] = 1;
    const program: LinearProgram = { gains, most, rows };
    const answer = solve(program);
    if (answer.status !== "best") throw new Error(`The oracle cannot solve: ${answer.status}`);
    // Room for the solver's own rounding, which is larger where shares make parts of a penny.
    rows.push({ columns: gains.flatMap((gain, at) => (gain === 0 ? [] : [at])), factors: gains.filter((gain) => gain !== 0), atLeast: answer.gain - (problem.shares.length > 0 ? 1e-4 : 1e-6), atMost: null });
    return answer.gain;
  };
  const paid = best(() => true);
  const usedByLapse: number[][] = [];
  let before = 0;
  kinds.forEach((_, kind) => {
    let found = before;
    usedByLapse.push(Array.from({ length: problem.years }, (_year, year) => {
      if (draws.some((draw) => draw.kind === kind && draw.lapse === year)) found = best((draw) => draw.kind < kind || (draw.kind === kind && draw.lapse <= year));
      return found - before;
    }));
    before = found;
  });
  return { paid, usedOfKind: usedByLapse.map((ofKind) => ofKind.at(-1) ?? 0), usedByLapse };
}
