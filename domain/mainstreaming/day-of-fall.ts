import { addDays } from "../decisions/calendar-day";
import { financialYearsFrom, firstDayOf, lastDayOf, type IsoDate } from "../financial-year/financial-year";
import type { Plan } from "../plan/plan";
import type { EndingProject } from "./ending-projects";

/** The day from which the first of the projects' money falls: the day after it ends, or the first day of the year in which it tapers; where none ends, the first day of the plan. */
export function dayOfFall(plan: Plan, projects: readonly EndingProject[], serviceIds: readonly string[], awardId: string | null): IsoDate {
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  const falls = projects.filter(({ service, id, award }) => serviceIds.includes(service.id) && award !== null && (awardId === null || id === awardId)).map(({ endsOn, lost }) => {
    const year = years[lost.findIndex((pence) => pence > 0n)];
    const dayAfter = addDays(endsOn, 1);
    return year !== undefined && lastDayOf(year) <= endsOn ? firstDayOf(year) : dayAfter;
  });
  return falls.sort()[0] ?? firstDayOf(plan.about.firstYear);
}
