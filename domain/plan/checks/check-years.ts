import { financialYearOf, financialYearsFrom, type FinancialYear } from "../../financial-year/financial-year";
import { dateInsideMonth, type Run } from "../../financial-year/share-of-year";
import { spokenDate } from "../../financial-year/spoken-date";
import type { Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** Years and dates lie within the plan and in order; each index has its rates; nothing is stated twice for a year. */
export function checkYears(plan: Plan): PlanProblem[] {
  const years = financialYearsFrom(plan.about.firstYear, plan.about.yearCount);
  return [...checkLength(years), ...checkYearsWithin(plan, years), ...checkRuns(plan), ...checkChargedYears(plan, years), ...checkRates(plan, years), ...checkOncePerYear(plan)];
}

function checkLength(years: readonly FinancialYear[]): PlanProblem[] {
  const last = years.at(-1);
  return last !== undefined && last > "2099/00" ? [{ path: "about.yearCount", message: `The plan would run to ${last}; this planner ends with 2099/00` }] : [];
}

function checkYearsWithin(plan: Plan, years: readonly FinancialYear[]): PlanProblem[] {
  const within = new Set(years);
  return (["indexRates", "awardYears", "statedAmounts", "pinnedPayments", "waterfallSteps", "uplifts", "headrooms", "savingsTargets"] as const).flatMap((collection) =>
    plan[collection].flatMap((line, at) =>
      line.year === null || within.has(line.year) ? [] : [{ path: `${collection}[${at}].year`, message: `${line.year} is not a year of this plan, which runs from ${years[0] ?? ""} to ${years.at(-1) ?? ""}` }],
    ),
  );
}

function checkRuns(plan: Plan): PlanProblem[] {
  return (["costLines", "awards", "conditions", "baseBudgets", "provisions"] as const).flatMap((collection) =>
    plan[collection].flatMap((line, at) => {
      if (line.startsOn !== null && line.endsOn !== null && line.startsOn > line.endsOn) {
        return [{ path: `${collection}[${at}].endsOn`, message: `It ends on ${spokenDate(line.endsOn)}, before it starts on ${spokenDate(line.startsOn)}` }];
      }
      const inside = "partYear" in line && line.partYear === "months" && !("recurrence" in line && line.recurrence === "one-off") ? dateInsideMonth(line) : null;
      if (inside === null) return [];
      const field = inside === line.startsOn ? "startsOn" : "endsOn";
      return [{ path: `${collection}[${at}].${field}`, message: `By months, a line starts on the first day of a month and ends on the last; ${spokenDate(inside)} is neither. Choose days, or move the date` }];
    }),
  );
}

/** One-off lines and exit routes are charged whole to one year, which has to be a year of the plan. */
function checkChargedYears(plan: Plan, years: readonly FinancialYear[]): PlanProblem[] {
  const within = new Set(years);
  const oneOff = (line: Run & { readonly recurrence: string }): boolean => line.recurrence === "one-off" && line.startsOn !== null && !within.has(financialYearOf(line.startsOn));
  const message = "The date lies outside the plan, so the whole amount would fall in no year of it";
  return [
    ...plan.costLines.flatMap((line, at) => (oneOff(line) ? [{ path: `costLines[${at}].startsOn`, message }] : [])),
    ...plan.baseBudgets.flatMap((line, at) => (oneOff(line) ? [{ path: `baseBudgets[${at}].startsOn`, message }] : [])),
    ...plan.exitRoutes.flatMap((line, at) => (within.has(financialYearOf(line.effectiveOn)) ? [] : [{ path: `exitRoutes[${at}].effectiveOn`, message: "The exit route takes effect outside the years of the plan" }])),
  ];
}

function checkRates(plan: Plan, years: readonly FinancialYear[]): PlanProblem[] {
  const known = new Set(plan.indexRates.map((line) => `${line.year} ${line.index}`));
  const missing = (path: string, index: string | null): PlanProblem[] =>
    index === null ? [] : years.slice(1).filter((year) => !known.has(`${year} ${index}`)).map((year) => ({ path, message: `The index "${index}" has no rate for ${year}; add one to the assumptions` }));
  return (["costLines", "baseBudgets", "posts"] as const).flatMap((collection) => plan[collection].flatMap((line, at) => missing(`${collection}[${at}].index`, line.index)));
}

function checkOncePerYear(plan: Plan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const seen = new Set<string>();
  const once = (key: string, path: string, message: string): void => {
    if (seen.has(key)) problems.push({ path, message });
    seen.add(key);
  };
  plan.indexRates.forEach((line, at) => once(`rate ${line.year} ${line.index}`, `indexRates[${at}].year`, `The index "${line.index}" has two rates for ${line.year}`));
  plan.awardYears.forEach((line, at) => once(`award ${line.year} ${line.awardId}`, `awardYears[${at}].year`, `The award "${line.awardId}" has two lines for ${line.year}`));
  plan.statedAmounts.forEach((line, at) => once(`stated ${line.year} ${line.collection} ${line.lineId}`, `statedAmounts[${at}].year`, `"${line.lineId}" has two stated amounts for ${line.year}`));
  plan.pinnedPayments.forEach((line, at) => {
    // "Exactly" leaves room for no other limit; "at least" and "at most" may stand together.
    const limits = line.limit === "exactly" ? ["at least", "at most"] : [line.limit];
    const pin = `pin ${line.year} ${line.source} ${line.sourceId} ${line.serviceId}`;
    if (limits.some((limit) => seen.has(`${pin} ${limit}`))) problems.push({ path: `pinnedPayments[${at}].limit`, message: `What "${line.sourceId}" pays for "${line.serviceId}" in ${line.year} is already pinned; keep one of the two` });
    for (const limit of limits) seen.add(`${pin} ${limit}`);
  });
  return problems;
}
