import type { z } from "zod";
import { collections, type Line, planFormat, type Plan, type planShape } from "@/domain/plan/plan";
import { readPlan } from "@/domain/plan/read-plan";

/** A plan as people write it, before it is read. */
export type PlanInput = z.input<typeof planShape>;

/** A line of a collection as people write it. */
export type LineInput<Name extends Exclude<keyof PlanInput, "format" | "about">> = NonNullable<PlanInput[Name]>[number];

/** A plan of two partners and no lines, 2005/06 to 2007/08; give the collections a test is about. */
export const emptyPlan = (given: Partial<PlanInput> = {}): PlanInput => ({
  format: planFormat,
  about: { title: "A plan", place: "Anywhere", firstYear: "2005/06", yearCount: 3 },
  partners: [{ id: "council", name: "The council", sector: "council" }, { id: "trust", name: "The primary care trust", sector: "health" }],
  services: [], indexRates: [], costLines: [], awards: [], awardYears: [], conditions: [], baseBudgets: [], statedAmounts: [], provisions: [], exitRoutes: [], posts: [],
  ...given,
});

export const aService = (id: string): LineInput<"services"> => ({ id, name: `Service ${id}`, providerId: "council", ageFrom: 0, ageTo: 10, needLevel: null, area: null });

export const aCost = (id: string, serviceId: string, amount: string, more: Partial<LineInput<"costLines">> = {}): LineInput<"costLines"> => ({
  id, name: `Cost ${id}`, serviceId, partnerId: "council", costType: "pay", amount, index: null, startsOn: null, endsOn: null, partYear: "days", recurrence: "recurrent", basis: "stated", ...more,
});

export const anAward = (id: string, amount: string, more: Partial<LineInput<"awards">> = {}): LineInput<"awards"> => ({
  id, name: `Award ${id}`, funder: "A department", accountableBodyId: "council", amount, startsOn: null, endsOn: null, partYear: "days", restricted: true, certainty: "confirmed", basis: "stated", ...more,
});

export const aCondition = (awardId: string, serviceId: string): LineInput<"conditions"> => ({ id: `${awardId}-for-${serviceId}`, awardId, serviceId, clause: "For this service only" });

/** A condition of any kind but "service"; give the fields its kind needs. */
export const aClause = (id: string, awardId: string, kind: LineInput<"conditions">["kind"], more: Partial<LineInput<"conditions">>): LineInput<"conditions"> => ({ id, awardId, kind, clause: `The clause ${id}`, ...more });

export const aBaseBudget = (id: string, amount: string, more: Partial<LineInput<"baseBudgets">> = {}): LineInput<"baseBudgets"> => ({
  id, name: `Base ${id}`, partnerId: "council", amount, startsOn: null, endsOn: null, partYear: "days", growth: false, recurrence: "recurrent", serviceId: null, basis: "stated", ...more,
});

export const aPortion = (id: string, serviceId: string, share: string, more: Partial<LineInput<"portions">> = {}): LineInput<"portions"> => ({ id, serviceId, name: `Portion ${id}`, share, ageFrom: 0, ageTo: 10, needLevel: null, area: null, ...more });

export const aPool = (id: string, more: Partial<LineInput<"pools">> = {}): Line<"pools"> => collections.pools.parse({
  id, name: `Pool ${id}`, hostId: "council", legalBasis: "National Health Service Act 2006, section 75", riskShare: "pro rata", netting: "net across schemes", ...more,
});

export const aPin = (id: string, sourceId: string, serviceId: string, amount: string, more: Partial<LineInput<"pinnedPayments">> = {}): LineInput<"pinnedPayments"> => ({
  id, year: "2005/06", source: "awards", sourceId, serviceId, limit: "exactly", amount, reason: "The board has said so", ...more,
});

/** Reads a plan that a test takes for sound; the problems are the message when it is not. */
export function soundPlan(input: PlanInput | Plan): Plan {
  const read = readPlan(input);
  if (!read.ok) throw new Error(read.problems.map((problem) => `${problem.path}: ${problem.message}`).join("\n"));
  return read.plan;
}

/** The problems of a plan that a test takes for faulty, "path: message". */
export function problemsOf(input: unknown): string[] {
  const read = readPlan(input);
  return read.ok ? [] : read.problems.map((problem) => `${problem.path}: ${problem.message}`);
}
