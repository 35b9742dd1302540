import { allocateMoney } from "@/domain/allocation/allocate-money";
import type { Allocation } from "@/domain/allocation/allocation";
import { spendingOrder, type AllocationProblem } from "@/domain/allocation/allocation-problem";
import type { LinearSolver } from "@/domain/allocation/linear-program";
import { highsSolver } from "@/server/solver/highs";
import { allocateBySolver } from "@/testing/oracles/allocation-by-solver";
import { allocationCase } from "@/testing/oracles/allocation-case";
import { timeInTurns, timingOf } from "../measure";
import type { CaseResult } from "../suite";
import { seed } from "./large-plan";

const [small, large] = [25_000, 250_000];
const sum = (pence: readonly bigint[]): bigint => pence.reduce((total, each) => total + each, 0n);
const arcsOf = ({ sources }: AllocationProblem): number => sources.reduce((count, { admits }) => count + admits.length, 0);

/** Who pays: our solver beside HiGHS on the same case to the same optimum, and ten times the case. */
export async function allocation(): Promise<CaseResult> {
  const [ofSmall, ofLarge] = [allocationCase({ seed, arcs: small }), allocationCase({ seed, arcs: large })];
  const timings = await timeInTurns([
    { name: `Wherewithal, ${arcsOf(ofSmall)} arcs`, run: () => allocateMoney(ofSmall), runs: 4 },
    { name: `Wherewithal, ${arcsOf(ofLarge)} arcs`, run: () => allocateMoney(ofLarge), runs: 1 },
  ], 10, 2);
  const taken: number[] = [];
  const solver = await highsSolver();
  const timed: LinearSolver = (program) => {
    const start = performance.now();
    const answer = solver(program);
    taken.push(performance.now() - start);
    return answer;
  };
  const levels = allocateBySolver(ofSmall, timed);
  const [first, all] = [taken[0]!, taken.reduce((total, each) => total + each, 0)];
  return {
    name: "Allocation: which money pays for what",
    data: `${arcsOf(ofSmall)} and ${arcsOf(ofLarge)} pairs of money and cost over five years; seed ${seed}`,
    timings: [...timings, timingOf("HiGHS, the first level alone", [first]), timingOf(`HiGHS, all ${taken.length} levels`, [all])],
    aims: [
      { aim: `faster than HiGHS over all levels`, measured: all / timings[0]!.median, bound: 100, unit: "times", holds: "at least" },
      { aim: "time for ten times the arcs", measured: timings[1]!.median / timings[0]!.median, bound: 12, unit: "times", holds: "at most" },
    ],
    exactness: [{ what: "the optimum is that of HiGHS at every level, to the penny", exact: sameOptimum(ofSmall, allocateMoney(ofSmall), levels) }],
    notes: [`Faster than HiGHS on the first level alone ${(first / timings[0]!.median).toFixed(0)} times. HiGHS is measured once.`],
  };
}

function sameOptimum({ costs, sources }: AllocationProblem, { unmet, drawn }: Allocation, levels: ReturnType<typeof allocateBySolver>): boolean {
  const paid = sum(costs.map(({ pence }) => pence)) - sum(unmet);
  const ofKind = spendingOrder.map((kind) => sum(sources.flatMap((source, at) => (source.kind === kind ? (drawn[at] ?? []) : []))));
  return [paid, ...ofKind].join() === [levels.paid, ...levels.usedOfKind].map((pence) => BigInt(Math.round(pence))).join();
}
