import { consolidationChanges } from "@/domain/grants/consolidation-changes";
import { instalments } from "@/domain/grants/instalments";
import type { IsoDate } from "@/domain/financial-year/financial-year";
import { penceToPounds } from "@/domain/money/money";
import { applyChanges } from "@/domain/plan/change";
import { planFormat, type Plan } from "@/domain/plan/plan";
import { grantConditions } from "./grants-plan-conditions";
import { planOf, type PlanInput } from "./plans";

/**
 * Grants with terms of every kind as a question before Luton's board. Names of funds are those of the time; no document
 * states these amounts, letters, clauses or days, so all of them are made up for the demonstration and marked synthetic.
 * The amounts are those of the worked examples WE-16 (sub-shares), WE-17 (a least share), WE-18 (carry-forward and
 * clawback), WE-19 (a rate of eligible cost) and WE-20 (clawback of an asset).
 */

const council = "luton-borough-council";
const primaryCareTrust = "luton-primary-care-trust";
const synthetic = "synthetic" as const;
const allYear = { startsOn: null, endsOn: null, partYear: "days" } as const;

type Service = PlanInput["services"][number];
const service = (id: string, name: string, ageFrom: number, ageTo: number, purpose: string, more: Partial<Service> = {}): Service => ({ id, name, providerId: council, ageFrom, ageTo, needLevel: null, area: null, purpose, ...more });

const cost = (id: string, name: string, serviceId: string, amount: string, costType: PlanInput["costLines"][number]["costType"] = "pay"): PlanInput["costLines"][number] => ({
  id, name, serviceId, partnerId: council, costType, amount, index: null, ...allYear, recurrence: "recurrent", basis: synthetic,
});

type Award = PlanInput["awards"][number];
const award = (id: string, name: string, funder: string, amount: string, more: Partial<Award>): Award => ({
  id, name, funder, accountableBodyId: council, amount, startsOn: "2005-04-01", endsOn: null, partYear: "days", restricted: true, certainty: "confirmed", basis: synthetic, ...more,
});

const departmentForEducation = "Department for Education and Skills";

const awards: Award[] = [
  award("change-for-children", "Change for Children Grant", departmentForEducation, "1234567.89", { power: "Local Government Act 2003, section 31", letter: "LA 05/112 (demonstration)", keepRecordsUntil: "2012-03-31" }),
  award("childrens-fund-programme", "Children's Fund", "Children, Young People and Families Directorate", "180000.00", { endsOn: "2008-03-31", power: "Education Act 2002, section 14", letter: "CF 2005/03 (demonstration)", keepRecordsUntil: "2014-03-31" }),
  award("extended-schools", "Extended Schools start-up", departmentForEducation, "150000.00", { endsOn: "2006-03-31", power: "Education Act 2002, section 14", letter: "ES 05/9 (demonstration)", carryForwardShare: "0.05", keepRecordsUntil: "2012-03-31" }),
  award("young-parents-esf", "European Social Fund, young parents", "Government Office for the East of England", "120000.00", { endsOn: "2007-03-31", letter: "ESF 041288 (demonstration)", keepRecordsUntil: "2020-12-31" }),
  award("early-excellence-capital", "Early Excellence capital", departmentForEducation, "250000.00", { startsOn: "1997-04-01", endsOn: "1998-03-31", certainty: "received", nature: "capital", letter: "EE 97/4 (demonstration)", keepRecordsUntil: "2022-10-01" }),
  award("preventive-services-grant", "Preventive services grant", "Department of Health", "60000.00", { restricted: false, power: "Local Government Act 2003, section 31", letter: "LASSL(2005)2 (demonstration)" }),
];

const letter = (awardId: string, receivedOn: string, certainty: Award["certainty"], amount: string, reference: string, note: string | null = null): NonNullable<PlanInput["determinations"]>[number] => ({ id: `${awardId}-letter-${receivedOn}`, awardId, receivedOn, certainty, amount, letter: `${reference} (demonstration)`, note });

const claim = (awardId: string, kind: "claim" | "certificate" | "statement of use", period: readonly [string, string], dueOn: string, signatory: string, more: { submittedOn?: string; evidence?: string } = {}): NonNullable<PlanInput["claims"]>[number] => ({
  id: `${awardId}-due-${dueOn}`, awardId, kind, periodStartsOn: period[0], periodEndsOn: period[1], dueOn, signatory, submittedOn: more.submittedOn ?? null, evidence: more.evidence ?? null,
});

/** Twelve months of the Children's Fund, the first two of which have come. */
const monthly = instalments(18_000_000n, 12, "2005-04-01" as IsoDate, 12, "in advance").map(({ dueOn, pence }, place) => ({
  id: `childrens-fund-programme-${dueOn}`, collection: "awards" as const, lineId: "childrens-fund-programme", dueOn, amount: penceToPounds(pence), receivedOn: place < 2 ? dueOn : null,
}));

const awardsAsTheyStand: PlanInput = {
  format: planFormat,
  about: { title: "Grants as they stand", place: "Luton", firstYear: "2005/06", yearCount: 3 },
  partners: [{ id: council, name: "Luton Borough Council", sector: "council" }, { id: primaryCareTrust, name: "Luton Primary Care Trust", sector: "health" }, { id: "luton-voluntary-sector", name: "Voluntary sector partners", sector: "voluntary" }],
  services: [
    service("service-redesign", "Service redesign team", 0, 19, "transformation"),
    service("family-help", "Family help", 0, 13, "family help"),
    service("workforce-development", "Workforce development", 0, 19, "practice and workforce"),
    service("childrens-participation", "Children's participation", 5, 19, "voice"),
    service("youth-inclusion", "Youth inclusion project", 8, 13, "reducing youth crime", { needLevel: "level 2" }),
    service("play-and-clubs", "Play and family clubs", 5, 13, "preventing poor outcomes", { needLevel: "level 1", providerId: "luton-voluntary-sector" }),
    service("extended-schools-clubs", "Extended schools clubs", 4, 16, "extended schools"),
    service("young-parents-training", "Young parents' training", 16, 19, "training of young parents", { needLevel: "level 2" }),
  ],
  portions: [
    { id: "family-help-under-5", serviceId: "family-help", name: "children under five", share: "0.4", ageFrom: 0, ageTo: 4, needLevel: null, area: null },
    { id: "family-help-5-to-13", serviceId: "family-help", name: "children of five to thirteen", share: "0.6", ageFrom: 5, ageTo: 13, needLevel: null, area: null },
  ],
  indexRates: [],
  costLines: [
    cost("service-redesign-staff", "Staff of service redesign", "service-redesign", "390000.00"),
    cost("family-help-staff", "Staff of family help", "family-help", "640000.00"),
    cost("workforce-courses", "Courses and cover", "workforce-development", "190000.00", "non-pay"),
    cost("participation-staff", "Participation workers", "childrens-participation", "65000.00"),
    cost("youth-inclusion-staff", "Youth inclusion workers", "youth-inclusion", "52000.00"),
    cost("play-and-clubs-grants", "Grants to clubs", "play-and-clubs", "144000.00", "third party"),
    cost("play-and-clubs-management", "Managing the clubs", "play-and-clubs", "6000.00", "overhead"),
    cost("extended-schools-costs", "Clubs before and after school", "extended-schools-clubs", "138450.25", "non-pay"),
    cost("young-parents-costs", "Training and childcare", "young-parents-training", "185333.33", "third party"),
  ],
  awards,
  awardYears: [
    { id: "preventive-services-2006-07", awardId: "preventive-services-grant", year: "2006/07", share: "1", certainty: "provisional" },
    { id: "preventive-services-2007-08", awardId: "preventive-services-grant", year: "2007/08", share: "2/3", certainty: "indicative" },
    { id: "change-for-children-2007-08", awardId: "change-for-children", year: "2007/08", share: "1", certainty: "indicative" },
  ],
  conditions: grantConditions,
  baseBudgets: [
    { id: "council-preventive-budget", name: "Preventive services, base budget", partnerId: council, amount: "150000.00", ...allYear, growth: false, recurrence: "recurrent", serviceId: null, basis: synthetic },
    { id: "trust-preventive-budget", name: "Child health promotion, base budget", partnerId: primaryCareTrust, amount: "40000.00", ...allYear, growth: false, recurrence: "recurrent", serviceId: null, basis: synthetic },
  ],
  determinations: [
    letter("childrens-fund-programme", "2004-10-14", "indicative", "180000.00", "CF 2004/11"),
    letter("childrens-fund-programme", "2004-12-21", "provisional", "162000.00", "CF 2004/15", "A tenth less, four days before Christmas"),
    letter("childrens-fund-programme", "2005-01-28", "confirmed", "180000.00", "CF 2005/03", "The cut is withdrawn"),
    letter("change-for-children", "2005-02-02", "confirmed", "1234567.89", "LA 05/112"),
    letter("extended-schools", "2005-03-18", "confirmed", "150000.00", "ES 05/9"),
    letter("young-parents-esf", "2004-11-30", "confirmed", "120000.00", "ESF 041288"),
  ],
  instalments: [
    ...monthly,
    { id: "extended-schools-2005-05-31", collection: "awards", lineId: "extended-schools", dueOn: "2005-05-31", amount: "150000.00", receivedOn: null },
    { id: "young-parents-esf-2005-04-01", collection: "awards", lineId: "young-parents-esf", dueOn: "2005-04-01", amount: "60000.00", receivedOn: null },
    { id: "young-parents-esf-2005-10-01", collection: "awards", lineId: "young-parents-esf", dueOn: "2005-10-01", amount: "60000.00", receivedOn: null },
  ],
  claims: [
    claim("young-parents-esf", "claim", ["2005-01-01", "2005-03-31"], "2005-04-30", "chief finance officer"),
    claim("young-parents-esf", "claim", ["2005-04-01", "2005-06-30"], "2005-07-31", "chief finance officer"),
    claim("childrens-fund-programme", "statement of use", ["2004-10-01", "2005-03-31"], "2005-04-29", "Children's Fund programme manager", { submittedOn: "2005-04-26", evidence: "Grants file CF 12" }),
    claim("childrens-fund-programme", "certificate", ["2004-04-01", "2005-03-31"], "2005-09-30", "chief executive and chief internal auditor"),
    claim("extended-schools", "statement of use", ["2005-04-01", "2006-03-31"], "2006-05-31", "chief finance officer"),
  ],
  assets: [
    { id: "early-excellence-centre", name: "Early Excellence Centre building", awardId: "early-excellence-capital", poolId: null, amount: "250000.00", boughtOn: "1997-10-01", lifeYears: 25, disposedOn: "2004-11-30", returnsToId: null },
    { id: "club-minibus", name: "Minibus of the clubs", awardId: "childrens-fund-programme", poolId: null, amount: "24000.00", boughtOn: "2003-07-01", lifeYears: 6, disposedOn: null, returnsToId: null },
  ],
  statedAmounts: [], provisions: [], exitRoutes: [], posts: [],
};

/** From April 2007 two grants go into a new one: the Children's Fund stays ring-fenced inside it. */
function rolledIntoOne(plan: Plan): Plan {
  const titled: Plan = { ...plan, about: { ...plan.about, title: "Rolled into one grant" } };
  const asked = consolidationChanges(titled, {
    from: [{ awardId: "childrens-fund-programme", ringFence: "kept inside" }, { awardId: "preventive-services-grant", ringFence: "released" }],
    effectiveOn: "2007-04-01" as IsoDate, name: "Children and Families Grant", funder: departmentForEducation, accountableBodyId: council, letter: "CFG 07/1 (demonstration)", certainty: "indicative", amount: { is: "the sum" }, basis: synthetic, payments: [],
  });
  if (!asked.ok) throw new Error(asked.faults.map(({ message }) => message).join("\n"));
  return applyChanges(titled, asked.changes);
}

const asTheyStand = planOf(awardsAsTheyStand);

export const grantsQuestion = {
  id: "grants-and-their-terms",
  title: "Grants and their terms",
  question: "Which grants pay for what, under which terms, and what would go back to their funders?",
} as const;

export const grantsPlans = { asTheyStand, rolledIntoOne: rolledIntoOne(asTheyStand) } as const;
