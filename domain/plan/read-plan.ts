import type { z } from "zod";
import { checkAmounts } from "./checks/check-amounts";
import { checkConditions } from "./checks/check-conditions";
import { checkIds } from "./checks/check-ids";
import { checkGrantLetters, checkMainstreaming } from "./checks/check-grant-letters";
import { checkPools } from "./checks/check-pools";
import { checkPortions } from "./checks/check-portions";
import { checkReferences } from "./checks/check-references";
import { checkServiceCosts } from "./checks/check-service-costs";
import { checkYears } from "./checks/check-years";
import { pathOf } from "./path-of";
import { planShape, type Plan } from "./plan";
import type { PlanProblem } from "./plan-problem";

export type ReadPlan = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/**
 * Reads a plan from anything: a file, a form, a row. First its shape; then ids, references, years and dates, amounts,
 * conditions, portions and pools; and last that no service costs less than nothing. All problems of one stage are reported together; a later stage
 * waits until the earlier ones are clean, because its messages would only repeat theirs. A plan that is read can be
 * evaluated.
 */
export function readPlan(given: unknown): ReadPlan {
  const shaped = planShape.safeParse(given, { reportInput: true });
  if (!shaped.success) return { ok: false, problems: shaped.error.issues.flatMap(shapeProblems) };
  const plan: Plan = shaped.data;
  const problems = checkPlan(plan);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan };
}

/** Whether lines that each have their shape fit together; what `readPlan` checks after the shape. */
export function checkPlan(plan: Plan): readonly PlanProblem[] {
  const problems = [...checkIds(plan), ...checkReferences(plan), ...checkYears(plan), ...checkAmounts(plan), ...checkConditions(plan), ...checkPortions(plan), ...checkPools(plan), ...checkGrantLetters(plan), ...checkMainstreaming(plan)];
  return problems.length > 0 ? problems : checkServiceCosts(plan);
}

function shapeProblems(issue: z.core.$ZodIssue): PlanProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: `There is no field called "${key}" here` }));
  }
  if (issue.code === "invalid_type" && issue.input === undefined) return [{ path: pathOf(issue.path), message: "This is missing" }];
  return [{ path: pathOf(issue.path), message: issue.message }];
}
