import type { EvidenceKind } from "@/domain/mainstreaming/evidence";
import { planFormat } from "@/domain/plan/plan";
import type { PlanInput } from "./plans";

/**
 * Three projects whose grants end on three days, each a service of its own. The names of the grants, the merger under
 * three co-ordinators and the days come from the council's report of May 2005; the amounts, posts, evidence and headroom
 * are made up for the demonstration. The establishments before and after are those of the worked example WE-34.
 */

const council = "luton-borough-council";
const primaryCareTrust = "luton-primary-care-trust";
const synthetic = "synthetic" as const;
const alwaysOn = { startsOn: null, endsOn: null, partYear: "days" } as const;
const assumption = "Planning assumption";

export const endingProjectsQuestion = {
  id: "ending-projects",
  title: "Three ending projects",
  question: "Three projects lose their grants between March 2006 and March 2008. Which of them goes on, under whose management, and in whose base budget?",
} as const;

interface Project {
  readonly id: string;
  readonly name: string;
  readonly ages: readonly [number, number];
  readonly area: string;
  readonly purpose: string;
  readonly notice: readonly [months: number, consultationDays: number];
  readonly grant: { readonly id: string; readonly name: string; readonly funder: string; readonly amount: string; readonly endsOn: string; readonly for: string };
  /** Pay of the workers and their manager with on-cost, and overhead on it. */
  readonly pay: string;
  readonly overhead: string;
  readonly posts: string;
  readonly children: number;
  readonly evidence: readonly EvidenceKind[];
}

const projects: readonly Project[] = [
  {
    id: "childrens-fund-family-project", name: "Children’s Fund family project", ages: [5, 13], area: "Area 1", purpose: "preventive family support", notice: [3, 60],
    grant: { id: "childrens-fund-award", name: "Children’s Fund", funder: "Department for Education and Skills", amount: "280000.00", endsOn: "2008-03-31", for: "Preventive work with children aged 5 to 13 and their families" },
    pay: "282720.00", overhead: "35340.00", posts: "9", children: 620,
    evidence: [
      "outcomes and strength of evaluation", "number and profile of users", "fit to priorities and level of need", "unit cost against a comparator", "contribution to avoided costs",
      "consequences of stopping", "views of stakeholders", "options considered", "funding conditions",
    ],
  },
  {
    id: "flying-start-play", name: "Flying Start play", ages: [0, 5], area: "Area 3", purpose: "play and early learning", notice: [3, 30],
    grant: { id: "flying-start-award", name: "Flying Start", funder: "Government grant to the partnership", amount: "150000.00", endsOn: "2006-08-31", for: "Support for families with young children" },
    pay: "133920.00", overhead: "16740.00", posts: "4", children: 210,
    evidence: ["number and profile of users", "views of stakeholders", "assets and leases", "funding conditions"],
  },
  {
    id: "on-track-outreach", name: "On Track outreach", ages: [4, 12], area: "Area 2", purpose: "early work with children at risk of offending", notice: [6, 90],
    grant: { id: "on-track-award", name: "On Track", funder: "Home Office", amount: "180000.00", endsOn: "2006-03-31", for: "Early work with children at risk of offending and their families" },
    pay: "163680.00", overhead: "20460.00", posts: "5", children: 240,
    evidence: ["outcomes and strength of evaluation", "number and profile of users", "link to a statutory duty", "consequences of stopping", "staffing and legal position", "exit costs"],
  },
];

const madeUp = "Made up for the demonstration";

const awardYear = (awardId: string, year: string, share: string, certainty: "received" | "confirmed" | "provisional" | "indicative") => ({ id: `${awardId}-${year.replace("/", "-")}`, awardId, year, share, certainty });

const headroom = (partnerId: string, amounts: Readonly<Record<string, string>>): NonNullable<PlanInput["headrooms"]> =>
  Object.entries(amounts).map(([year, amount]) => ({ id: `${partnerId}-headroom-${year.replace("/", "-")}`, partnerId, year, amount, source: `${madeUp}: the medium-term financial plan` }));

const rates = (index: string, byYear: Readonly<Record<string, string>>): PlanInput["indexRates"] =>
  Object.entries(byYear).map(([year, rate]) => ({ id: `${index.replace(/ /g, "-")}-${year.replace("/", "-")}`, index, year, rate, source: assumption }));

/** What happens to the three projects when nobody decides: each ends with its grant. */
export const endingProjects: PlanInput = {
  format: planFormat,
  about: { title: "Three ending projects", place: "Luton", firstYear: "2005/06", yearCount: 4, evidenceThreshold: 8 },
  partners: [
    { id: council, name: "Luton Borough Council", sector: "council" },
    { id: primaryCareTrust, name: "Luton Primary Care Trust", sector: "health" },
    { id: "luton-voluntary-sector", name: "Voluntary sector partners", sector: "voluntary" },
  ],
  services: projects.map(({ id, name, ages, area, purpose, notice }) => ({ id, name, providerId: council, ageFrom: ages[0], ageTo: ages[1], needLevel: null, area, purpose, noticeMonths: notice[0], consultationDays: notice[1] })),
  indexRates: [...rates("pay award", { "2006/07": "0.0295", "2007/08": "0.025", "2008/09": "0.025" }), ...rates("non-pay inflation", { "2006/07": "0.02", "2007/08": "0.02", "2008/09": "0.02" })],
  costLines: projects.flatMap(({ id, name, pay, overhead }) => [
    { id: `${id}-pay`, name: `Pay: ${name}`, serviceId: id, partnerId: council, costType: "pay" as const, amount: pay, index: "pay award", ...alwaysOn, recurrence: "recurrent" as const, basis: synthetic },
    { id: `${id}-overhead`, name: `Overhead: ${name}`, serviceId: id, partnerId: council, costType: "overhead" as const, amount: overhead, index: "non-pay inflation", ...alwaysOn, recurrence: "recurrent" as const, basis: synthetic },
  ]),
  awards: projects.map(({ grant: { id, name, funder, amount, endsOn } }) => ({ id, name, funder, accountableBodyId: council, amount, startsOn: null, endsOn, partYear: "days", restricted: true, certainty: "confirmed", basis: synthetic })),
  awardYears: [
    awardYear("childrens-fund-award", "2005/06", "1", "received"), awardYear("childrens-fund-award", "2006/07", "1", "confirmed"), awardYear("childrens-fund-award", "2007/08", "2/3", "provisional"),
    awardYear("flying-start-award", "2005/06", "1", "received"), awardYear("flying-start-award", "2006/07", "1", "confirmed"), awardYear("on-track-award", "2005/06", "1", "received"),
  ],
  conditions: projects.map(({ id, grant }) => ({ id: `${grant.id}-terms`, awardId: grant.id, serviceId: id, clause: `${grant.for} (wording made up for the demonstration)` })),
  baseBudgets: [{ id: "family-projects-base", name: "Family projects, base budget", partnerId: council, amount: "42860.00", ...alwaysOn, growth: false, recurrence: "recurrent", serviceId: null, basis: synthetic }],
  statedAmounts: [],
  provisions: projects.map(({ id, name, grant, posts, children }) => ({ id: `${id}-workers`, name: `${name}: workers and manager`, serviceId: id, awardId: grant.id, posts, children, startsOn: null, endsOn: grant.endsOn })),
  exitRoutes: [],
  posts: [],
  evidence: projects.flatMap(({ id, evidence }) => evidence.map((kind) => ({ id: `${id}-${kind.replace(/ /g, "-")}`.slice(0, 64).replace(/-$/, ""), serviceId: id, kind, source: `${madeUp}: the project’s file`, heldOn: "2005-04-29" }))),
  headrooms: [
    ...headroom(council, { "2006/07": "300000.00", "2007/08": "430000.00", "2008/09": "620000.00" }),
    ...headroom(primaryCareTrust, { "2006/07": "60000.00", "2007/08": "90000.00", "2008/09": "120000.00" }),
  ],
  savingsTargets: ["2006/07", "2007/08", "2008/09"].map((year) => ({ id: `council-saving-${year.replace("/", "-")}`, partnerId: council, year, share: "0.02", source: `${madeUp}: two per cent, as Leicester asked of its services in 2001` })),
};
