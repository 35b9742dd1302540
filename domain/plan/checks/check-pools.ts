import type { Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** Money is in a pool exactly when its arrangement says so: aligned and transferred money never shares a pool's risk. */
export const checkPools = (plan: Plan): PlanProblem[] =>
  plan.baseBudgets.flatMap((line, at) => {
    const path = `baseBudgets[${at}].poolId`;
    if (line.arrangement === "pooled" && line.poolId === null) return [{ path, message: "Pooled money needs poolId, the pool it is paid into" }];
    if (line.arrangement !== "pooled" && line.poolId !== null) return [{ path, message: `Only pooled money names a pool; this arrangement is "${line.arrangement}"` }];
    return [];
  });
