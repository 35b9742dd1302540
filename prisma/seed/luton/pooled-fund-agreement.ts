import { council, primaryCareTrust, voluntarySector, type PooledLine } from "./pooled-fund-lines";

/** The agreement of the children's pooled fund; its wording is made up for the demonstration. */

type Section = PooledLine<"agreementSections">["section"];

const texts: Readonly<Record<Section, string>> = {
  "aims and outcomes": "Children and families get help early, in one place and from one team. Fewer children come into care, and disabled children and their parents have breaks they can rely on.",
  "contributions and how they vary": "Each partner pays its contribution in four equal instalments. Contributions are carried into the next year with agreed changes, inflation and planned changes, less efficiency. No change takes effect without the agreement of the partner it concerns.",
  "functions covered": "Community health services for children, therapies and health visiting; social services for children in need and disabled children; support for parents.",
  "persons and kinds of services": "Children from birth to 17 who live in the borough, and their families: family support teams, short breaks, therapies and a helpline for parents.",
  "staff, goods, services and accommodation": "The council gives rooms in two family centres. Therapists stay employed by the primary care trust, family workers by the council.",
  "duration, review, variation and termination": "From 1 April 2005 to 31 March 2008, reviewed each October. Varied in writing by all partners. Ended by six months' notice.",
  "management, monitoring and host": "The council is host and appoints the pool manager, who reports each quarter and sends a return of income and expenditure each year.",
  "VAT": "The partners use pooled funding; the council recovers VAT on what it buys for the fund.",
  "risk share": "What the steps of clause 9.1 leave of an overspend is borne in proportion to cash contributions; an underspend is returned likewise.",
  "virement": "As the scheme of virement attached, which follows a county's rules of 2003.",
  "exit": "Balance, liabilities and shared assets are split by cash contributions; what a partner brought goes back to it.",
};

/** Sections of an agreement; all of them where none are named. */
export const sections = (poolId: string, kinds: readonly Section[] = Object.keys(texts) as Section[]): PooledLine<"agreementSections">[] =>
  kinds.map((section, at) => ({ id: `${poolId}-section-${at + 1}`, poolId, section, text: texts[section] }));

const childrensPool = "childrens-pool";

export const waterfallSteps: readonly PooledLine<"waterfallSteps">[] = [
  { id: "waterfall-underspends", poolId: childrensPool, place: 1, step: "underspends in the pool", serviceId: null, amount: null, year: null, clause: "Clause 9.1(a): underspends of other schemes are used first" },
  ...["2006/07", "2007/08"].flatMap((year): PooledLine<"waterfallSteps">[] => [
    { id: `waterfall-risk-pool-${year.slice(0, 4)}`, poolId: childrensPool, place: 2, step: "risk pool", serviceId: null, amount: "30000.00", year, clause: "Clause 9.1(b): then the risk pool" },
    { id: `waterfall-short-breaks-${year.slice(0, 4)}`, poolId: childrensPool, place: 3, step: "uncommitted allocations", serviceId: "short-breaks", amount: "15000.00", year, clause: "Clause 9.1(c): then what is not committed yet" },
    { id: `waterfall-therapies-${year.slice(0, 4)}`, poolId: childrensPool, place: 4, step: "uncommitted allocations", serviceId: "child-therapies", amount: "10000.00", year, clause: "Clause 9.1(c): then what is not committed yet" },
  ]),
];

const asksNothing = { above: null, yearAbove: null, permanent: false, betweenCapitalAndRevenue: false, crossesScheme: false, crossesRingFence: false } as const;
const virementRule = (place: number, approver: string, clause: string, more: Partial<PooledLine<"virementRules">>): PooledLine<"virementRules"> => ({ id: `virement-${place}`, poolId: childrensPool, place, approver, ...asksNothing, clause, ...more });

/** Oxfordshire's scheme of February 2003 (WE-39): the limit itself is still within. */
export const virementRules: readonly PooledLine<"virementRules">[] = [
  virementRule(1, "Director and Executive Member", "Virements up to and including £250,000", {}),
  virementRule(2, "Executive", "Virements above £250,000", { above: "250000.00" }),
  virementRule(3, "Council", "Permanent virements that change the service", { permanent: true }),
  virementRule(4, "Council", "Virements between capital and revenue", { betweenCapitalAndRevenue: true }),
];

export const riskRules: readonly PooledLine<"riskRules">[] = [
  { id: "risk-childrens-pool", poolId: childrensPool, serviceId: null, costLineId: null, model: "pro rata", residual: null, clause: "Clause 9.2: in proportion to cash contributions" },
];

export const uplifts: readonly PooledLine<"uplifts">[] = [
  { id: "uplift-childrens-pool-2006", poolId: childrensPool, year: "2006/07", recurrentChanges: "12500.00", inflation: "0.025", plannedChanges: "40000.00", efficiency: "0.01", efficiencyIs: "of the pool rolled forward" },
];

const accounts = "Accounts of 2004/05 (amounts made up for the demonstration)";
export const positionsBefore: readonly PooledLine<"positionsBefore">[] = [
  { id: "before-council", poolId: childrensPool, partnerId: council, paid: "1285000.00", got: "1260000.00", source: accounts },
  { id: "before-primary-care-trust", poolId: childrensPool, partnerId: primaryCareTrust, paid: "845000.00", got: "735000.00", source: accounts },
  { id: "before-voluntary-sector", poolId: childrensPool, partnerId: voluntarySector, paid: "120000.00", got: "112000.00", source: accounts },
];

/** Family support and therapies spend as they are paid; short breaks fall in the holidays, the helpline is even. */
const profile = (serviceId: string, [april = 0, may = 0, june = 0, july = 0, august = 0, september = 0, october = 0, november = 0, december = 0, january = 0, february = 0, march = 0]: readonly number[]): PooledLine<"spendingProfiles"> => ({
  id: `profile-${serviceId}`, serviceId, april, may, june, july, august, september, october, november, december, january, february, march,
});
export const spendingProfiles: readonly PooledLine<"spendingProfiles">[] = [
  profile("family-support-teams", [8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9]),
  profile("short-breaks", [12, 6, 4, 14, 22, 4, 8, 4, 10, 4, 6, 6]),
  profile("child-therapies", [8, 8, 9, 8, 5, 9, 9, 9, 8, 9, 9, 9]),
];
