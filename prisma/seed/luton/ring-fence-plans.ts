import { planFormat } from "@/domain/plan/plan";
import type { PlanInput } from "./plans";

/**
 * Worked example WE-15 as a question before Luton's board: two ring-fenced grants and a base budget for three services,
 * one of them for children of all ages up to ten. The council's report names the grants and the ages; it states no
 * amounts, so every amount here is made up for the demonstration and marked synthetic.
 */

const council = "luton-borough-council";
const synthetic = "synthetic" as const;
const allYear = { startsOn: null, endsOn: null, partYear: "days" } as const;

const service = (id: string, name: string, ageFrom: number, ageTo: number): PlanInput["services"][number] => ({ id, name, providerId: council, ageFrom, ageTo, needLevel: null, area: null });
const cost = (id: string, name: string, serviceId: string, amount: string): PlanInput["costLines"][number] => ({
  id, name, serviceId, partnerId: council, costType: "pay", amount, index: null, ...allYear, recurrence: "recurrent", basis: synthetic,
});
const award = (id: string, name: string, amount: string): PlanInput["awards"][number] => ({
  id, name, funder: "Department for Education and Skills", accountableBodyId: council, amount, ...allYear, restricted: true, certainty: "confirmed", basis: synthetic,
});
const ages = (awardId: string, ageFrom: number, ageTo: number, clause: string): PlanInput["conditions"][number] => ({ id: `${awardId}-ages`, awardId, kind: "ages", ageFrom, ageTo, clause: `${clause} (wording made up for the demonstration)` });

const moneyAsItStands: PlanInput = {
  format: planFormat,
  about: { title: "Restricted money first", place: "Luton", firstYear: "2005/06", yearCount: 1 },
  partners: [{ id: council, name: "Luton Borough Council", sector: "council" }],
  services: [service("baby-and-toddler-support", "Baby and toddler support", 0, 2), service("school-age-support", "School-age support", 5, 10), service("family-visiting", "Family visiting", 0, 10)],
  portions: [
    { id: "family-visiting-under-4", serviceId: "family-visiting", name: "children under four", share: "0.4", ageFrom: 0, ageTo: 3, needLevel: null, area: null },
    { id: "family-visiting-5-to-10", serviceId: "family-visiting", name: "children of five to ten", share: "0.6", ageFrom: 5, ageTo: 10, needLevel: null, area: null },
  ],
  indexRates: [],
  costLines: [
    cost("baby-and-toddler-staff", "Staff of baby and toddler support", "baby-and-toddler-support", "60000.00"),
    cost("school-age-staff", "Staff of school-age support", "school-age-support", "70000.00"),
    cost("family-visiting-staff", "Staff of family visiting", "family-visiting", "35000.00"),
  ],
  awards: [award("sure-start", "Sure Start", "50000.00"), award("childrens-fund", "Children's Fund", "80000.00")],
  awardYears: [],
  conditions: [ages("sure-start", 0, 3, "For children under four and their families"), ages("childrens-fund", 5, 13, "For children aged 5 to 13 and their families")],
  baseBudgets: [{ id: "council-base-budget", name: "Family support, base budget", partnerId: council, amount: "40000.00", ...allYear, growth: false, recurrence: "recurrent", serviceId: null, basis: synthetic }],
  statedAmounts: [], provisions: [], exitRoutes: [], posts: [],
};

const baseBudgetFirst: PlanInput = {
  ...moneyAsItStands,
  about: { ...moneyAsItStands.about, title: "Base budget first" },
  pinnedPayments: [{
    id: "base-for-babies", year: "2005/06", source: "baseBudgets", sourceId: "council-base-budget", serviceId: "baby-and-toddler-support", limit: "exactly", amount: "40000.00",
    reason: "The base budget has always paid for this service",
  }],
};

export const ringFencePlans = { moneyAsItStands, baseBudgetFirst };
