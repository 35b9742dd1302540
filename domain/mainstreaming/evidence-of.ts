import type { Line, Plan } from "../plan/plan";
import type { PlanProblem } from "../plan/plan-problem";
import { judgeEvidence, type EvidenceJudgement } from "./evidence";

export interface EvidenceOfService extends EvidenceJudgement {
  readonly serviceId: string;
  readonly lines: readonly Line<"evidence">[];
  /** How many kinds the board wants to hold; nought asks for none. */
  readonly threshold: number;
}

/** What a plan holds about a service, judged by its own threshold. A kind counts from the day it is held; without a day it is counted as held. */
export function evidenceOf(plan: Plan, serviceId: string): EvidenceOfService {
  const lines = plan.evidence.filter((line) => line.serviceId === serviceId);
  const threshold = plan.about.evidenceThreshold;
  return { serviceId, lines, threshold, ...judgeEvidence(lines.map(({ kind }) => kind), [], threshold) };
}

/** Whether a project that goes into base budgets for good needs a reason for doing so before its evidence is held. */
export const needsOverride = (plan: Plan, { route, serviceId }: Pick<Line<"exitRoutes">, "route" | "serviceId">): boolean => route === "full mainstream" && !evidenceOf(plan, serviceId).reached;

/**
 * Why a project cannot go into base budgets for good: its evidence is below the board's threshold and no reason for an
 * override is given. Null where nothing stands against it. Source: practice; the threshold is the board's own.
 */
export function overrideFault(plan: Plan, route: Pick<Line<"exitRoutes">, "route" | "serviceId"> & { readonly overrideReason?: string | null | undefined }): PlanProblem | null {
  if (!needsOverride(plan, route) || (route.overrideReason ?? null) !== null) return null;
  const { held, threshold } = evidenceOf(plan, route.serviceId);
  const name = plan.services.find(({ id }) => id === route.serviceId)?.name ?? route.serviceId;
  return { path: "overrideReason", message: `${name} has ${held.length} of the ${threshold} kinds of evidence that the board asks for before a project goes into base budgets for good. Say why it goes in all the same, or hold the evidence first` };
}

export interface EvidenceOverride {
  readonly routeId: string;
  readonly routeName: string;
  readonly serviceName: string;
  readonly held: number;
  readonly threshold: number;
  /** Null where nobody gave one, as in plans from before the threshold. */
  readonly reason: string | null;
}

/** The projects of a plan that go into base budgets for good with less evidence than the board asks for, for the board to see. */
export const evidenceOverrides = (plan: Plan): EvidenceOverride[] =>
  plan.exitRoutes.filter((route) => needsOverride(plan, route)).map((route) => ({
    routeId: route.id, routeName: route.name, serviceName: plan.services.find(({ id }) => id === route.serviceId)?.name ?? route.serviceId,
    held: evidenceOf(plan, route.serviceId).held.length, threshold: plan.about.evidenceThreshold, reason: route.overrideReason,
  }));
