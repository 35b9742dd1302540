import { evaluate } from "@/domain/plan/evaluate";
import { money, toPounds } from "@/domain/money/money";
import { allocate } from "@/domain/money/allocate";
import { planFormat, type Plan, type planShape } from "@/domain/plan/plan";
import { readPlan } from "@/domain/plan/read-plan";
import type { z } from "zod";

/**
 * Luton's four answers to one question: who pays the family workers of Children's Fund, On Track and Flying Start when
 * their grants end. The projects, their merger under three co-ordinators and the dates come from the council's report
 * of May 2005; it states no costs, so every amount here is made up for the demonstration and marked synthetic. The
 * amounts are those of the worked examples WE-05, WE-07 and WE-34.
 */

/** A plan as people write it, before `readPlan`. */
export type PlanInput = z.input<typeof planShape>;

const council = "luton-borough-council";
const primaryCareTrust = "luton-primary-care-trust";
const familySupport = "family-support-workers";
const synthetic = "synthetic" as const;
const pay = "pay award";
const nonPay = "non-pay inflation";
const alwaysOn = { startsOn: null, endsOn: null, partYear: "days" } as const;
const childrensFundEnds = "2008-03-31";
const onTrackEnds = "2006-03-31";
const flyingStartEnds = "2006-08-31";

const rate = (id: string, index: string, year: string, value: string, source: string): PlanInput["indexRates"][number] => ({ id, index, year, rate: value, source });

type Certainty = PlanInput["awards"][number]["certainty"];
const awardYear = (awardId: string, year: string, share: string, certainty: Certainty): PlanInput["awardYears"][number] => ({ id: `${awardId}-${year.replace("/", "-")}`, awardId, year, share, certainty });

const award = (id: string, name: string, funder: string, amount: string, endsOn: string): PlanInput["awards"][number] => ({
  id, name, funder, accountableBodyId: council, amount, startsOn: null, endsOn, partYear: "days", restricted: true, certainty: "confirmed", basis: synthetic,
});

/** What the four scenarios share: the service, its costs, the three grants and what the council pays today. */
const common = {
  format: planFormat,
  partners: [
    { id: council, name: "Luton Borough Council", sector: "council" },
    { id: primaryCareTrust, name: "Luton Primary Care Trust", sector: "health" },
    { id: "luton-schools", name: "Luton schools", sector: "schools" },
    { id: "luton-voluntary-sector", name: "Voluntary sector partners", sector: "voluntary" },
  ],
  services: [{ id: familySupport, name: "Family support workers", providerId: council, ageFrom: 0, ageTo: 10, needLevel: null, area: null }],
  indexRates: [
    rate("pay-award-2006-07", pay, "2006/07", "0.0295", "National pay agreement for local government"),
    rate("pay-award-2007-08", pay, "2007/08", "0.025", "Planning assumption"),
    rate("pay-award-2008-09", pay, "2008/09", "0.025", "Planning assumption"),
    rate("non-pay-inflation-2006-07", nonPay, "2006/07", "0.02", "Planning assumption"),
    rate("non-pay-inflation-2007-08", nonPay, "2007/08", "0.02", "Planning assumption"),
    rate("non-pay-inflation-2008-09", nonPay, "2008/09", "0.02", "Planning assumption"),
  ],
  costLines: [
    { id: "family-workers-pay", name: "Pay of family workers and managers", serviceId: familySupport, partnerId: council, costType: "pay", amount: "288000.00", index: pay, ...alwaysOn, recurrence: "recurrent", basis: synthetic },
    { id: "family-workers-running-costs", name: "Running costs of the projects", serviceId: familySupport, partnerId: council, costType: "non-pay", amount: "72000.00", index: nonPay, ...alwaysOn, recurrence: "recurrent", basis: synthetic },
  ],
  awards: [
    award("childrens-fund", "Children's Fund", "Department for Education and Skills", "180000.00", childrensFundEnds),
    award("flying-start", "Flying Start", "Government grant to the partnership", "60000.00", flyingStartEnds),
    award("on-track", "On Track", "Home Office", "90000.00", onTrackEnds),
  ],
  awardYears: [
    awardYear("childrens-fund", "2005/06", "1", "received"),
    awardYear("childrens-fund", "2006/07", "1", "confirmed"),
    awardYear("childrens-fund", "2007/08", "2/3", "provisional"),
    awardYear("childrens-fund", "2008/09", "0", "indicative"),
    awardYear("flying-start", "2005/06", "1", "received"),
    awardYear("flying-start", "2006/07", "1", "confirmed"),
    awardYear("on-track", "2005/06", "1", "received"),
  ],
  conditions: [
    { id: "childrens-fund-family-support", awardId: "childrens-fund", serviceId: familySupport, clause: "Preventive work with children aged 5 to 13 and their families (wording made up for the demonstration)" },
    { id: "flying-start-family-support", awardId: "flying-start", serviceId: familySupport, clause: "Support for families with young children (wording made up for the demonstration)" },
    { id: "on-track-family-support", awardId: "on-track", serviceId: familySupport, clause: "Early work with children at risk of offending and their families (wording made up for the demonstration)" },
  ],
  baseBudgets: [{ id: "council-base-budget", name: "Family support, base budget", partnerId: council, amount: "30000.00", ...alwaysOn, growth: false, recurrence: "recurrent", serviceId: familySupport, basis: synthetic }],
} satisfies Partial<PlanInput>;

const about = (title: string): PlanInput["about"] => ({ title, place: "Luton", firstYear: "2005/06", yearCount: 4 });

type Provision = PlanInput["provisions"][number];

/** The four parts of the service: posts and children, and whether each stops with its grant. */
const provisions = (endsWithGrant: boolean): Provision[] => [
  { id: "childrens-fund-workers", name: "Children's Fund family workers", serviceId: familySupport, awardId: "childrens-fund", posts: "9", children: 620, startsOn: null, endsOn: endsWithGrant ? childrensFundEnds : null },
  { id: "core-worker", name: "Core family worker", serviceId: familySupport, awardId: null, posts: "1", children: 80, startsOn: null, endsOn: null },
  { id: "flying-start-workers", name: "Flying Start family workers", serviceId: familySupport, awardId: "flying-start", posts: "3", children: 210, startsOn: null, endsOn: endsWithGrant ? flyingStartEnds : null },
  { id: "on-track-workers", name: "On Track family workers", serviceId: familySupport, awardId: "on-track", posts: "5", children: 240, startsOn: null, endsOn: endsWithGrant ? onTrackEnds : null },
];

type ExitRoute = PlanInput["exitRoutes"][number];
const exitRoute = (project: string, name: string, route: ExitRoute["route"], effectiveOn: string, redundancies: number, reason: string): ExitRoute => ({
  id: `${project}-exit`, name, serviceId: familySupport, awardId: project, route, effectiveOn, partnerId: council, redundancies, redundancyPayment: "7190.00", reason,
});

const doNothing: PlanInput = {
  ...common,
  about: about("Do nothing"),
  statedAmounts: [],
  provisions: provisions(true),
  exitRoutes: [
    exitRoute("on-track", "On Track stops", "stop", "2006-04-01", 3, "Nobody has agreed to pay when the grant ends."),
    exitRoute("flying-start", "Flying Start stops", "stop", "2006-09-01", 3, "Nobody has agreed to pay when the grant ends."),
    exitRoute("childrens-fund", "Children's Fund family workers stop", "stop", "2008-04-01", 3, "Nobody has agreed to pay when the grant ends."),
  ],
  posts: [],
};

type GrowthYear = "2006/07" | "2007/08" | "2008/09";

/** Growth by year as one line for each partner: the last year's amount, with the years before it stated. */
function growthOf(amounts: Readonly<Record<GrowthYear, string>>, reason: string): Pick<PlanInput, "baseBudgets" | "statedAmounts"> {
  const split = (year: GrowthYear): string[] => allocate(money(amounts[year]), [70n, 30n]).map(toPounds);
  const payers = [
    { id: "council-growth", name: "Base budget growth, Luton Borough Council", partnerId: council },
    { id: "primary-care-trust-growth", name: "Base budget growth, Luton Primary Care Trust", partnerId: primaryCareTrust },
  ];
  return {
    baseBudgets: payers.map((payer, position) => ({
      ...payer, amount: split("2008/09")[position] ?? "", startsOn: "2006-04-01", endsOn: null, partYear: "days", growth: true, recurrence: "recurrent", serviceId: familySupport, basis: synthetic,
    })),
    statedAmounts: payers.flatMap((payer, position) =>
      (["2006/07", "2007/08"] as const).map((year) => ({ id: `${payer.id}-${year.replace("/", "-")}`, collection: "baseBudgets", lineId: payer.id, year, amount: split(year)[position] ?? "", reason })),
    ),
  };
}

/** Adds growth that closes the gap of every year exactly, split 70 to 30 between the council and the primary care trust. */
function withGapClosed(plan: PlanInput): PlanInput {
  const { byYear } = evaluate(planOf(plan)).figures.gap;
  const gapIn = new Map<string, string>(Object.entries(byYear));
  const growth = growthOf({ "2006/07": gapIn.get("2006/07") ?? "", "2007/08": gapIn.get("2007/08") ?? "", "2008/09": gapIn.get("2008/09") ?? "" }, "The gap of the year, split 70 to 30");
  return { ...plan, baseBudgets: [...plan.baseBudgets, ...growth.baseBudgets], statedAmounts: [...plan.statedAmounts, ...growth.statedAmounts] };
}

/** Reads a plan of the demonstration; a fault in it is a fault of this file. */
export function planOf(input: PlanInput): Plan {
  const read = readPlan(input);
  if (!read.ok) throw new Error(read.problems.map((problem) => `${problem.path}: ${problem.message}`).join("\n"));
  return read.plan;
}

const mainstreamed = (endOfGrant: Readonly<Record<"on-track" | "flying-start" | "childrens-fund", string>>, route: ExitRoute["route"], reason: string): ExitRoute[] => [
  exitRoute("on-track", "On Track", route, endOfGrant["on-track"], 0, reason),
  exitRoute("flying-start", "Flying Start", route, endOfGrant["flying-start"], 0, reason),
  exitRoute("childrens-fund", "Children's Fund family workers", route, endOfGrant["childrens-fund"], 0, reason),
];
const dayAfterGrant = { "on-track": "2006-04-01", "flying-start": "2006-09-01", "childrens-fund": "2008-04-01" } as const;

const mainstreamInFull: PlanInput = withGapClosed({
  ...common,
  about: about("Mainstream in full"),
  statedAmounts: [],
  provisions: provisions(false),
  exitRoutes: mainstreamed(dayAfterGrant, "full mainstream", "Base budgets take over the whole cost as each grant ends."),
  posts: [],
});

const taperGrowth = growthOf({ "2006/07": "90000.00", "2007/08": "120000.00", "2008/09": "150000.00" }, "The headroom of the year, split 70 to 30");

const taperToHeadroom: PlanInput = {
  ...common,
  about: about("Taper to headroom"),
  costLines: [
    ...common.costLines,
    { id: "service-reduction", name: "Service reduced to headroom", serviceId: familySupport, partnerId: council, costType: "saving", amount: "-120000.00", index: null, startsOn: "2006-04-01", endsOn: null, partYear: "days", recurrence: "recurrent", basis: synthetic },
  ],
  baseBudgets: [...common.baseBudgets, ...taperGrowth.baseBudgets],
  statedAmounts: [
    { id: "service-reduction-2006-07", collection: "costLines", lineId: "service-reduction", year: "2006/07", amount: "-10000.00", reason: "The first step of the taper" },
    { id: "service-reduction-2007-08", collection: "costLines", lineId: "service-reduction", year: "2007/08", amount: "-60000.00", reason: "The second step of the taper" },
    ...taperGrowth.statedAmounts,
  ],
  provisions: [
    { id: "childrens-fund-workers", name: "Children's Fund family workers", serviceId: familySupport, awardId: "childrens-fund", posts: "9", children: 620, startsOn: null, endsOn: childrensFundEnds },
    { id: "childrens-fund-workers-kept", name: "Children's Fund family workers kept", serviceId: familySupport, awardId: null, posts: "7", children: 500, startsOn: "2008-04-01", endsOn: null },
    { id: "core-worker", name: "Core family worker", serviceId: familySupport, awardId: null, posts: "1", children: 80, startsOn: null, endsOn: null },
    { id: "flying-start-workers", name: "Flying Start family workers", serviceId: familySupport, awardId: "flying-start", posts: "3", children: 210, startsOn: null, endsOn: "2007-03-31" },
    { id: "flying-start-workers-kept", name: "Flying Start family workers kept", serviceId: familySupport, awardId: null, posts: "2", children: 140, startsOn: "2007-04-01", endsOn: null },
    { id: "on-track-workers", name: "On Track family workers", serviceId: familySupport, awardId: "on-track", posts: "5", children: 240, startsOn: null, endsOn: "2007-03-31" },
    { id: "on-track-workers-kept", name: "On Track family workers kept", serviceId: familySupport, awardId: null, posts: "3", children: 120, startsOn: "2007-04-01", endsOn: null },
  ],
  exitRoutes: [
    exitRoute("on-track", "On Track tapers", "taper", "2007-04-01", 2, "Base budgets take on what the headroom of each year allows."),
    exitRoute("flying-start", "Flying Start tapers", "taper", "2007-04-01", 1, "Base budgets take on what the headroom of each year allows."),
    exitRoute("childrens-fund", "Children's Fund family workers taper", "taper", "2008-04-01", 1, "Base budgets take on what the headroom of each year allows."),
  ],
  posts: [],
};

type Post = PlanInput["posts"][number];
const mergedPost = (side: Post["side"], id: string, name: string, number: string, salary: string, overhead: string): Post => ({ id: `${side}-${id}`, exitRouteId: "merge", side, name, number, salary, onCost: "0.24", overhead, index: pay });

const mergeUnderThreeCoordinators: PlanInput = withGapClosed({
  ...common,
  about: about("Merge under three co-ordinators"),
  statedAmounts: [],
  provisions: provisions(false),
  exitRoutes: [
    {
      id: "merge", name: "Three projects under three family worker co-ordinators", serviceId: familySupport, awardId: null, route: "merge", effectiveOn: "2006-04-01", partnerId: council,
      redundancies: 3, redundancyPayment: "7190.00", reason: "One management of three projects keeps every family worker and costs less.",
    },
  ],
  posts: [
    mergedPost("before", "family-workers", "Family workers", "15", "24000.00", "0.125"),
    mergedPost("before", "managers", "Project managers", "3", "36000.00", "0.125"),
    mergedPost("after", "family-workers", "Family workers", "15", "24000.00", "0.1"),
    mergedPost("after", "co-ordinators", "Family worker co-ordinators", "3", "28400.00", "0.1"),
  ],
});

export const lutonPlans = { doNothing, mainstreamInFull, taperToHeadroom, mergeUnderThreeCoordinators };
