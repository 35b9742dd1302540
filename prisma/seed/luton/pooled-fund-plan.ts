import { planFormat } from "@/domain/plan/plan";
import type { PlanInput } from "./plans";
import { positionsBefore, riskRules, sections, spendingProfiles, uplifts, virementRules, waterfallSteps } from "./pooled-fund-agreement";
import { examplePools } from "./pooled-fund-examples";
import { contribution, cost, council, ledgerCodes, pool, primaryCareTrust, quarterly, scheme, voluntarySector } from "./pooled-fund-lines";

/**
 * A children's pooled fund of three partners and £2,200,000.00 a year (WE-08), with its agreement, and money beside it that
 * is not pooled. The documents name the partners and the wish for a joint budget; every amount is made up for the
 * demonstration and marked synthetic.
 */

const childrensPool = "childrens-pool";
const families = { outcome: "stay safe", needLevel: "Level 3" } as const;

const services = [
  scheme("family-support-teams", "Family support teams", childrensPool, council, families),
  scheme("short-breaks", "Short breaks for disabled children", childrensPool, council, { outcome: "enjoy and achieve", needLevel: "Level 3", providerId: voluntarySector }),
  scheme("child-therapies", "Therapies for children", childrensPool, primaryCareTrust, { outcome: "be healthy" }),
  scheme("parents-helpline", "Helpline for parents", childrensPool, voluntarySector, { outcome: "stay safe", needLevel: "Level 1" }),
  scheme("family-information", "Family information", null, council, { needLevel: "Level 1" }),
  scheme("young-carers", "Young carers", null, primaryCareTrust),
  scheme("home-visiting", "Home visiting by volunteers", null, voluntarySector, { needLevel: "Level 1" }),
];

const costLines = [
  cost("family-support-pay", "Pay of family support teams", "family-support-teams", "760000.00"),
  cost("family-support-running", "Running costs of family support teams", "family-support-teams", "200000.00", { costType: "non-pay" }),
  cost("short-breaks-contracts", "Contracts for short breaks", "short-breaks", "390000.00", { costType: "third party" }),
  cost("therapies-pay", "Pay of therapists", "child-therapies", "580000.00", { partnerId: primaryCareTrust }),
  cost("therapies-equipment", "Equipment for therapies", "child-therapies", "150000.00", { costType: "non-pay", nature: "capital", partnerId: primaryCareTrust }),
  cost("helpline-grant", "Grant to the helpline", "parents-helpline", "120000.00", { costType: "third party" }),
];
const besideCosts = [
  cost("family-information-staff", "Staff of family information", "family-information", "60000.00"),
  cost("young-carers-staff", "Young carers' workers", "young-carers", "40000.00", { partnerId: primaryCareTrust }),
  cost("home-visiting-grant", "Grant to home visiting", "home-visiting", "25000.00", { costType: "third party" }),
];

const contributions = [
  contribution("council-contribution", "Contribution of the council", childrensPool, council, "1250000.00"),
  contribution("trust-contribution", "Contribution of the primary care trust", childrensPool, primaryCareTrust, "830000.00"),
  contribution("voluntary-contribution", "Contribution of the voluntary sector", childrensPool, voluntarySector, "100000.00"),
  contribution("voluntary-additional", "Additional contribution of the voluntary sector", childrensPool, voluntarySector, "20000.00", { contribution: "additional" }),
];
const notInside = { poolId: null, contribution: null } as const;
const beside = [
  contribution("aligned-information", "Family information, aligned", childrensPool, council, "60000.00", { ...notInside, arrangement: "aligned", serviceId: "family-information" }),
  contribution("lead-commissioned-carers", "Young carers, commissioned for all partners", childrensPool, primaryCareTrust, "40000.00", { ...notInside, arrangement: "lead commissioning", serviceId: "young-carers" }),
  contribution("transferred-visiting", "Home visiting, transferred from the trust", childrensPool, primaryCareTrust, "25000.00", { ...notInside, arrangement: "transferred", serviceId: "home-visiting" }),
];
const inKind = contribution("council-rooms", "Rooms for family support teams", childrensPool, council, "50000.00", { inKind: true, contribution: null });

const years = [2005, 2006, 2007];
const provision = (id: string, name: string, serviceId: string, posts: string, children: number) => ({ id, name, serviceId, awardId: null, posts, children, startsOn: null, endsOn: null });

export const pooledFundPlan: PlanInput = {
  format: planFormat,
  about: { title: "Pool as agreed", place: "Luton", firstYear: "2005/06", yearCount: 3 },
  partners: [
    { id: council, name: "Luton Borough Council", sector: "council" },
    { id: primaryCareTrust, name: "Luton Primary Care Trust", sector: "health" },
    { id: voluntarySector, name: "Voluntary sector partners", sector: "voluntary" },
  ],
  services: [...services, ...examplePools.services],
  indexRates: [],
  costLines: [...costLines, ...besideCosts, ...examplePools.costLines],
  awards: [], awardYears: [], conditions: [], statedAmounts: [], exitRoutes: [], posts: [],
  baseBudgets: [...contributions, inKind, ...beside, ...examplePools.baseBudgets],
  provisions: [provision("family-workers", "Family workers", "family-support-teams", "24", 610), provision("short-break-places", "Short breaks", "short-breaks", "0", 140), provision("therapists", "Therapists", "child-therapies", "16.5", 930), provision("helpline-callers", "Callers of the helpline", "parents-helpline", "3", 1400)],
  pools: [pool(childrensPool, "Children's pooled fund"), ...examplePools.pools],
  agreementSections: [...sections(childrensPool), ...examplePools.agreementSections],
  riskRules: [...riskRules, ...examplePools.riskRules],
  riskShares: examplePools.riskShares,
  waterfallSteps: [...waterfallSteps],
  virementRules: [...virementRules],
  spendingProfiles: [...spendingProfiles],
  uplifts: [...uplifts, ...examplePools.uplifts],
  positionsBefore: [...positionsBefore],
  instalments: [
    ...years.flatMap((year) => quarterly("trust-contribution", year, ["207500.00", "207500.00", "207500.00", "207500.00"])),
    ...years.flatMap((year) => quarterly("voluntary-contribution", year, ["25000.00", "25000.00", "25000.00", "25000.00"])),
    ...examplePools.instalments,
  ],
  assets: [
    { id: "minibus", name: "Minibus for short breaks", awardId: null, poolId: childrensPool, amount: "28000.00", boughtOn: "2005-06-01", lifeYears: 7, disposedOn: null, returnsToId: null },
    { id: "sensory-room", name: "Sensory room", awardId: null, poolId: childrensPool, amount: "45000.00", boughtOn: "2005-09-01", lifeYears: 10, disposedOn: null, returnsToId: primaryCareTrust },
  ],
  ledgerCodes: [...ledgerCodes("costLines", 4100, costLines.map(({ id }) => id)), ...ledgerCodes("baseBudgets", 9100, contributions.map(({ id }) => id)), ...examplePools.ledgerCodes],
};
