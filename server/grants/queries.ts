import "server-only";
import { tryCondition, type TriedCondition } from "@/domain/conditions/try-condition";
import { whoCouldPayFor, type PayableBy } from "@/domain/grants/who-could-pay-for";
import type { FinancialYear } from "@/domain/financial-year/financial-year";
import { applyChanges, type Change, ChangeDoesNotFit } from "@/domain/plan/change";
import type { Evaluation } from "@/domain/plan/evaluation";
import type { Line } from "@/domain/plan/plan";
import type { PlanProblem } from "@/domain/plan/plan-problem";
import { checkPlan } from "@/domain/plan/read-plan";
import type { Scope } from "../database/scope";
import { Refusal } from "../refusal";
import { evaluateStored } from "../scenario/evaluate-stored";
import { getScenarioVersion } from "../scenario/queries";
import { whenNeeded } from "../solver/when-needed";

/** A version of a scenario. */
interface Of {
  readonly scenarioId: string;
  readonly version: number;
}

/** What a clause would admit and refuse, and what its award would then pay. @throws Refusal NOT_FOUND for an award that the plan does not have. */
export async function findTriedCondition(scope: Scope, { scenarioId, version, condition }: Of & { readonly condition: Line<"conditions"> }): Promise<TriedCondition> {
  const { plan } = await getScenarioVersion(scope, scenarioId, version);
  if (!plan.awards.some(({ id }) => id === condition.awardId)) throw new Refusal("There is no such grant in this version.", { code: "NOT_FOUND" });
  return whenNeeded((solve) => tryCondition(plan, condition, solve));
}

/** Who could pay for a service in a year. @throws Refusal NOT_FOUND for a service that the plan does not have. */
export async function findWhoCouldPay(scope: Scope, { scenarioId, version, serviceId, year }: Of & { readonly serviceId: string; readonly year: FinancialYear }): Promise<PayableBy[]> {
  const { plan } = await getScenarioVersion(scope, scenarioId, version);
  if (!plan.services.some(({ id }) => id === serviceId)) throw new Refusal("There is no such service in this version.", { code: "NOT_FOUND" });
  return whenNeeded((solve) => whoCouldPayFor(plan, serviceId, year, solve));
}

/** A version with changes that are not saved, worked out, or what is wrong with it. */
export type TriedChanges = { readonly ok: true; readonly evaluation: Evaluation } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Works out what a version would come to with some changes. @throws Refusal BAD_REQUEST where a change does not fit the version. */
export async function findTriedChanges(scope: Scope, { scenarioId, version, changes }: Of & { readonly changes: readonly Change[] }): Promise<TriedChanges> {
  const { plan } = await getScenarioVersion(scope, scenarioId, version);
  try {
    const changed = applyChanges(plan, changes);
    const problems = checkPlan(changed);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, evaluation: await evaluateStored(changed) };
  } catch (error) {
    if (error instanceof ChangeDoesNotFit) throw new Refusal(error.message, { code: "BAD_REQUEST" });
    throw error;
  }
}
