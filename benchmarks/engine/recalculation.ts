import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { penceAt, sumsBy } from "@/domain/calculation/read-worked";
import { recalculate } from "@/domain/calculation/recalculate";
import type { Calculated } from "@/domain/calculation/calculate";
import { slowAmounts } from "@/testing/oracles/calculation";
import { timeInTurns } from "../measure";
import type { CaseResult, Exactness } from "../suite";
import { addByPool, columnsOf } from "./columns";
import { barePass, decimalFactors, decimalLoop, wholeNumbers } from "./contenders";
import { changedRate, editedLine, lineCount, rates, rateTo } from "./edits";
import { largePlan, seed, sizes } from "./large-plan";
import { timeInLibreOffice } from "./libre-office/time-in-libre-office";

/** Works out everything after one changed assumption, and the same after one edited line, beside other ways of doing it. */
export async function recalculation(): Promise<CaseResult> {
  const plan = largePlan(lineCount);
  const calculated = calculate(prepare(plan));
  const columns = columnsOf(calculated.prepared);
  const factors = decimalFactors(columns);
  const ours = (turn: number): unknown => {
    const { costs } = recalculate(calculated, changedRate(turn));
    return addByPool(columns.pool, costs.sums[0]!, sizes.years);
  };
  const quick = await timeInTurns([
    { name: "Wherewithal, one rate changed", run: ours, runs: 1 },
    { name: "bare pass in doubles, not rounded", run: () => barePass(columns), runs: 1 },
    { name: "Wherewithal, one line edited", run: (turn) => recalculate(calculated, editedLine(turn)), runs: 1 },
  ], 400, 100);
  const slow = await timeInTurns([
    { name: "whole numbers (bigint)", run: () => wholeNumbers(columns), runs: 1 },
    { name: "decimal.js, a plain loop", run: () => decimalLoop(columns, factors), runs: 1 },
  ], 10, 2);
  const [changed, bare, line] = quick.map(({ median }) => median);
  const [bigint, decimal] = slow.map(({ median }) => median);
  const office = await timeInLibreOffice(calculated, { index: "pay award", year: 1, rates }, (rate) => recalculate(calculated, rateTo(rate)));
  return {
    name: "One assumption changed, everything recomputed; and one line edited",
    data: `${lineCount} cost lines × ${sizes.years} years, ${sizes.grants} grants, ${sizes.partners} partners, ${sizes.pools} pools; seed ${seed}; sums by service, partner and pool`,
    timings: [...quick, ...slow, ...office.timings],
    aims: [
      ...office.timings.map(({ name, median }) => ({ aim: `faster than ${name}`, measured: median / changed!, bound: 100, unit: "times", holds: "at least" as const })),
      { aim: "time of the bare pass", measured: changed! / bare!, bound: 5, unit: "times", holds: "at most" },
      { aim: "one edited line, as a share of one changed assumption", measured: line! / changed!, bound: 0.1, unit: "of the time", holds: "at most" },
    ],
    exactness: [...exactnessOf(calculated), ...office.exactness],
    notes: [`Faster than whole numbers ${(bigint! / changed!).toFixed(1)} times, than decimal.js ${(decimal! / changed!).toFixed(0)} times.`, ...office.notes],
  };
}

function exactnessOf(calculated: Calculated): Exactness[] {
  const after = [changedRate(1), editedLine(7)].reduce(recalculate, calculated);
  const { plan } = after.prepared;
  const slow = slowAmounts(plan);
  const cells = [after.costs, after.sources].flatMap((worked) => [...worked.set.positions.keys()].map((id, position) => ({ id, worked, position })));
  const wrong = cells.filter(({ id, worked, position }) => {
    const collection = worked === after.costs ? "costLines" : plan.awards.some((award) => award.id === id) ? "awards" : "baseBudgets";
    return (slow.get(`${collection} ${id}`) ?? []).some((pence, year) => pence !== penceAt(worked, position, year));
  });
  const total = plan.costLines.filter((line) => line.recurrence === "recurrent").reduce((sum, line) => sum + (slow.get(`costLines ${line.id}`) ?? []).reduce((all, pence) => all + pence, 0n), 0n);
  const summed = [...sumsBy(after.costs, "partner").values()].flat().reduce((all, pence) => all + pence, 0n);
  return [
    { what: `every line and source in every year equals slow whole numbers (${cells.length} × ${sizes.years}), after both changes`, exact: wrong.length === 0 },
    { what: "the sums by partner make the total", exact: total === summed },
  ];
}
