import { calculate } from "@/domain/calculation/calculate";
import { prepare } from "@/domain/calculation/prepare";
import { evaluate, evaluateCalculated } from "@/domain/plan/evaluate";
import { readPlan } from "@/domain/plan/read-plan";
import { timeInTurns } from "../measure";
import type { CaseResult } from "../suite";
import { lineCount } from "./edits";
import { largePlan, seed, sizes } from "./large-plan";

/** What stands around the calculation: reading a plan, putting it in columns, deciding who pays and writing everything as text. */
export async function wholePlan(): Promise<CaseResult> {
  const plan = largePlan(lineCount);
  const calculated = calculate(prepare(plan));
  return {
    name: "A whole plan, from its lines to its figures as text",
    data: `${lineCount} cost lines × ${sizes.years} years, ${sizes.grants} grants, ${sizes.partners} partners; seed ${seed}`,
    timings: await timeInTurns([
      { name: "reading and checking the plan", run: () => readPlan(plan), runs: 1 },
      { name: "putting it in columns", run: () => prepare(plan), runs: 1 },
      { name: "who pays, and all as text", run: () => evaluateCalculated(calculated), runs: 1 },
      { name: "the whole evaluation", run: () => evaluate(plan), runs: 1 },
    ], 12, 3),
    aims: [], exactness: [], notes: [],
  };
}
