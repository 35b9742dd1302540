import { spokenDate } from "../../financial-year/spoken-date";
import { compareRatios, one, readRatio, zero } from "../../money/ratio";
import type { Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";
import { belowNought, twice } from "./found-problems";

/** Money is in a pool exactly when its arrangement says so, and what was agreed about a pool holds together. */
export const checkPools = (plan: Plan): PlanProblem[] => [...checkPooledMoney(plan), ...checkAgreements(plan), ...checkRisk(plan), ...checkAccounts(plan)];

/** Aligned and transferred money never shares a pool's risk. */
const checkPooledMoney = (plan: Plan): PlanProblem[] =>
  plan.baseBudgets.flatMap((line, at) => {
    const path = `baseBudgets[${at}].poolId`;
    if (line.arrangement === "pooled" && line.poolId === null) return [{ path, message: "Pooled money needs poolId, the pool it is paid into" }];
    if (line.arrangement !== "pooled" && line.poolId !== null) return [{ path, message: `Only pooled money names a pool; this arrangement is "${line.arrangement}"` }];
    return [];
  });

const checkAgreements = (plan: Plan): PlanProblem[] => [
  ...plan.pools.flatMap(({ startsOn, endsOn }, at) => (startsOn !== null && endsOn !== null && startsOn > endsOn ? [{ path: `pools[${at}].endsOn`, message: `It ends on ${spokenDate(endsOn)}, before it starts on ${spokenDate(startsOn)}` }] : [])),
  ...twice(plan, "agreementSections", ({ poolId, section }) => `${poolId} ${section}`, "section", "The agreement has this section already; change that line"),
  ...twice(plan, "waterfallSteps", ({ poolId, place, year }) => `${poolId} ${place} ${year ?? ""}`, "place", "Another step of this pool has that place already"),
  ...twice(plan, "virementRules", ({ poolId, place }) => `${poolId} ${place}`, "place", "Another rule of this pool has that place already"),
  ...belowNought(plan, "waterfallSteps", "amount", "What a step holds cannot be less than nothing"),
  ...belowNought(plan, "virementRules", "above", "A limit cannot be less than nothing"),
  ...belowNought(plan, "virementRules", "yearAbove", "A limit cannot be less than nothing"),
];

const outside = (share: string | null): boolean => share !== null && (compareRatios(readRatio(share), zero) < 0 || compareRatios(readRatio(share), one) > 0);

function checkRisk(plan: Plan): PlanProblem[] {
  const poolOf = new Map(plan.services.map(({ id, poolId }) => [id, poolId]));
  const serviceOf = new Map(plan.costLines.map(({ id, serviceId }) => [id, serviceId]));
  return [
    ...twice(plan, "riskRules", ({ poolId, serviceId, costLineId }) => `${poolId} ${serviceId ?? ""} ${costLineId ?? ""}`, "serviceId", "The same part of this pool has a risk rule already"),
    ...plan.riskRules.flatMap(({ poolId, serviceId, costLineId }, at) => {
      const scheme = costLineId === null ? serviceId : (serviceOf.get(costLineId) ?? null);
      return scheme !== null && poolOf.has(scheme) && poolOf.get(scheme) !== poolId ? [{ path: `riskRules[${at}].${costLineId === null ? "serviceId" : "costLineId"}`, message: "This is no part of that pool; choose one of its schemes" }] : [];
    }),
    ...plan.riskRules.flatMap(({ model, residual }, at) => ((model === "pro rata with cap") === (residual === null) ? [{ path: `riskRules[${at}].residual`, message: model === "pro rata with cap" ? "Say who bears what a cap leaves" : "Nothing is capped here, so nothing is left by a cap" }] : [])),
    ...twice(plan, "riskShares", ({ riskRuleId, partnerId }) => `${riskRuleId} ${partnerId}`, "partnerId", "This partner has a place in that rule already"),
    ...plan.riskShares.flatMap(({ share, capShare }, at) => [...(outside(share) ? [{ path: `riskShares[${at}].share`, message: "A share lies between 0% and 100%" }] : []), ...(outside(capShare) ? [{ path: `riskShares[${at}].capShare`, message: "A cap lies between 0% and 100% of the contribution" }] : [])]),
    ...belowNought(plan, "riskShares", "capAmount", "A cap cannot be less than nothing"),
  ];
}

const months = ["april", "may", "june", "july", "august", "september", "october", "november", "december", "january", "february", "march"] as const;

const checkAccounts = (plan: Plan): PlanProblem[] => [
  ...twice(plan, "spendingProfiles", ({ serviceId }) => serviceId, "serviceId", "This service has a profile already; change that line"),
  ...plan.spendingProfiles.flatMap((line, at) => (months.every((month) => line[month] === 0) ? [{ path: `spendingProfiles[${at}].april`, message: "A profile spends in at least one month" }] : [])),
  ...twice(plan, "ledgerCodes", ({ code }) => code, "code", "This code stands for a line already"),
  ...twice(plan, "uplifts", ({ poolId, year }) => `${poolId} ${year}`, "year", "This pool has an uplift for that year already"),
  ...plan.uplifts.flatMap(({ efficiency }, at) => (outside(efficiency) ? [{ path: `uplifts[${at}].efficiency`, message: "The efficiency is a part of the pool, so it lies between 0% and 100%" }] : [])),
  ...twice(plan, "positionsBefore", ({ poolId, partnerId }) => `${poolId} ${partnerId}`, "partnerId", "This partner’s position is stated already; change that line"),
];
