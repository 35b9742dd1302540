import type { AllocationProblem } from "@/domain/allocation/allocation-problem";
import type { LinearRow, LinearSolver } from "@/domain/allocation/linear-program";

/** The least that goes through what a relaxed clause opens while as much cost is paid as can be; two linear programs written straight from the question. */
export function leastByOpenedPairs(before: AllocationProblem, after: AllocationProblem, solve: LinearSolver): number {
  const most: number[] = [];
  const rows: LinearRow[] = [];
  const opened: number[] = [];
  const into = new Map<number, number[]>();
  const whole = before.costs.reduce((total, cost) => total + Number(cost.pence), 0);
  after.sources.forEach((source, position) => {
    const caps = new Map(before.sources[position]!.admits.map(({ cost, atMost }) => [cost, atMost === null ? whole : Number(atMost)]));
    const payments = source.admits.flatMap(({ cost, atMost }) => {
      const old = most.push(caps.get(cost) ?? 0) - 1;
      const more = atMost === null ? most.push(whole) - 1 : null;
      if (more !== null && caps.get(cost) !== whole) opened.push(more);
      const both = [old, ...(more === null ? [] : [more])];
      into.set(cost, [...(into.get(cost) ?? []), ...both]);
      return both.map((at) => ({ at, year: before.costs[cost]!.year }));
    });
    const own = source.available.map((pence) => most.push(Number(pence)) - 1);
    const on = source.available.map((_, year) => most.push(year + 1 < before.years ? Number(source.carryForward[year]!) : 0) - 1);
    own.forEach((at, year) => {
      const paid = payments.filter((payment) => payment.year === year).map((payment) => payment.at);
      const balance: [number, number][] = [...paid.map((each): [number, number] => [each, 1]), [at, -1], [on[year]!, 1], ...(year === 0 ? [] : [[on[year - 1]!, -1] as [number, number]])];
      rows.push({ columns: balance.map(([column]) => column), factors: balance.map(([, factor]) => factor), atLeast: 0, atMost: 0 });
      if (!source.carriedAgain) rows.push({ columns: [at, on[year]!], factors: [1, -1], atLeast: 0, atMost: null });
    });
  });
  into.forEach((columns, cost) => rows.push({ columns, factors: columns.map(() => 1), atLeast: null, atMost: Number(before.costs[cost]!.pence) }));
  const paid = [...into.values()].flat();
  const all = solve({ gains: most.map((_, column) => (paid.includes(column) ? 1 : 0)), most, rows });
  if (all.status !== "best") throw new Error(all.status);
  const least = solve({ gains: most.map((_, column) => (opened.includes(column) ? -1 : 0)), most, rows: [...rows, { columns: paid, factors: paid.map(() => 1), atLeast: Math.round(all.gain), atMost: null }] });
  if (least.status !== "best") throw new Error(least.status);
  return Math.round(-least.gain) + 0;
}
