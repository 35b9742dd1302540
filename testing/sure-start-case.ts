import { aBaseBudget, aClause, aCost, anAward, aPortion, aService, type PlanInput } from "./plan-factory";

const ages = (awardId: string, ageFrom: number, ageTo: number) => aClause(`${awardId}-ages`, awardId, "ages", { ageFrom, ageTo });

/** Worked example WE-15 as a plan: two ring-fenced grants, a base budget, and a service of which two fifths of the users are under four. */
export const sureStartCase = {
  services: [{ ...aService("s1"), ageTo: 2 }, { ...aService("s2"), ageFrom: 5 }, aService("s3")],
  portions: [aPortion("s3-under-4", "s3", "0.4", { ageTo: 3 }), aPortion("s3-5-to-10", "s3", "0.6", { ageFrom: 5 })],
  costLines: [aCost("c1", "s1", "60000.00"), aCost("c2", "s2", "70000.00"), aCost("c3", "s3", "35000.00")],
  awards: [anAward("sure-start", "50000.00"), anAward("childrens-fund", "80000.00")],
  conditions: [ages("sure-start", 0, 3), ages("childrens-fund", 5, 13)],
  baseBudgets: [aBaseBudget("base", "40000.00")],
} satisfies Partial<PlanInput>;
