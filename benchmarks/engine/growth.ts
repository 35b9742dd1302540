import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { calculate, type Calculated } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { recalculate } from "@/domain/calculation/recalculate";
import type { Plan } from "@/domain/plan/plan";
import { timeInTurns } from "../measure";
import type { CaseResult } from "../suite";
import { changedRate, lineCount } from "./edits";
import { largePlan, seed, sizes } from "./large-plan";

const times = 4;

/** Four times the lines take about four times the time and memory. */
export async function growth(): Promise<CaseResult> {
  const [small, large] = [largePlan(lineCount), largePlan(times * lineCount)];
  const [smallMemory, largeMemory] = [memoryOf(small), memoryOf(large)];
  const [ofSmall, ofLarge] = [calculate(prepare(small)), calculate(prepare(large))];
  const timings = await timeInTurns([
    { name: `${lineCount} lines, one rate changed`, run: (turn) => recalculate(ofSmall, changedRate(turn)), runs: 1 },
    { name: `${times * lineCount} lines, one rate changed`, run: (turn) => recalculate(ofLarge, changedRate(turn)), runs: 1 },
  ], 200, 50);
  return {
    name: "Growth",
    data: `${lineCount} and ${times * lineCount} cost lines × ${sizes.years} years; seed ${seed}; memory of the plan in columns and its figures, after collecting garbage`,
    timings,
    aims: [
      { aim: `time for ${times} times the lines`, measured: timings[1]!.median / timings[0]!.median, bound: 4.5, unit: "times", holds: "at most" },
      { aim: `memory for ${times} times the lines`, measured: largeMemory / smallMemory, bound: 4.5, unit: "times", holds: "at most" },
    ],
    exactness: [],
    notes: [`Memory ${(smallMemory / 1e6).toFixed(1)} and ${(largeMemory / 1e6).toFixed(1)} MB.`],
  };
}

/** Bytes that a prepared and calculated plan holds, on the heap and in typed arrays. */
function memoryOf(plan: Plan): number {
  const before = bytesHeld();
  const held: Calculated[] = [calculate(prepare(plan))];
  const after = bytesHeld();
  return held.length * (after - before);
}

function bytesHeld(): number {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  for (let times = 0; times < 3; times += 1) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
