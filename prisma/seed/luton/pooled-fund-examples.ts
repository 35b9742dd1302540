import { sections } from "./pooled-fund-agreement";
import { contribution, cost, council, ledgerCodes, pool, primaryCareTrust, quarterly, scheme, voluntarySector, type PooledLine } from "./pooled-fund-lines";

/**
 * Smaller pools beside the children's pooled fund, each with another agreement: equal partners (WE-09), caps (WE-10 and
 * WE-11), lines with shares of their own (WE-12), instalments of a pool that nobody has signed (WE-13), the uplift of the
 * NHS (WE-14b), and rooms that count (WE-33).
 */
type Lines = { readonly [Name in "services" | "costLines" | "baseBudgets" | "pools" | "agreementSections" | "riskRules" | "riskShares" | "instalments" | "uplifts" | "ledgerCodes"]: PooledLine<Name>[] };

const three = [[council, "1250000.00"], [primaryCareTrust, "830000.00"], [voluntarySector, "120000.00"]] as const;
const short = new Map<string, string>([[council, "council"], [primaryCareTrust, "trust"], [voluntarySector, "voluntary"]]);

interface Example {
  readonly id: string;
  readonly name: string;
  readonly scheme: string;
  readonly contributions: readonly (readonly [string, string])[];
  readonly costs: readonly (readonly [string, string])[];
  readonly firstCode: number;
  readonly pool?: Partial<PooledLine<"pools">>;
  readonly sections?: Parameters<typeof sections>[1];
  readonly more?: Partial<Lines>;
}

const lines = ({ id, name, scheme: schemeName, contributions, costs, firstCode, pool: agreed = {}, sections: kinds, more = {} }: Example): Lines => {
  const costIds = costs.map((_, at) => `${id}-cost-${at + 1}`);
  const given = contributions.map(([partnerId, amount]) => contribution(`${id}-${short.get(partnerId) ?? ""}`, `Contribution to ${name}`, id, partnerId, amount));
  return {
    services: [scheme(`${id}-scheme`, schemeName, id, agreed.hostId ?? council)], costLines: costs.map(([what, amount], at) => cost(costIds[at]!, what, `${id}-scheme`, amount, { partnerId: agreed.hostId ?? council })),
    baseBudgets: [...given, ...(more.baseBudgets ?? [])], pools: [pool(id, name, agreed)], agreementSections: sections(id, kinds),
    riskRules: more.riskRules ?? [], riskShares: more.riskShares ?? [], instalments: more.instalments ?? [], uplifts: more.uplifts ?? [],
    ledgerCodes: [...ledgerCodes("costLines", firstCode, costIds), ...ledgerCodes("baseBudgets", firstCode + 50, given.map(({ id: lineId }) => lineId))],
  };
};

const fundRule = (poolId: string, residual: "the host" | "the partners without a cap", clause: string): PooledLine<"riskRules">[] => [{ id: `risk-${poolId}`, poolId, serviceId: null, costLineId: null, model: "pro rata with cap", residual, clause }];
const share = (riskRuleId: string, partnerId: string, more: Partial<PooledLine<"riskShares">>): PooledLine<"riskShares"> => ({ id: `${riskRuleId}-${short.get(partnerId) ?? ""}`, riskRuleId, partnerId, share: null, capShare: null, capAmount: null, ...more });
const lineRule = (id: string, costLineId: string, model: "fixed-share line" | "variable-share line", clause: string): PooledLine<"riskRules"> => ({ id, poolId: "family-link-pool", serviceId: null, costLineId, model, residual: null, clause });

const examples: readonly Lines[] = [
  lines({ id: "equipment-pool", name: "Equipment store", scheme: "Equipment for disabled children", firstCode: 5100, contributions: three.map(([id]) => [id, "40000.00"]), costs: [["Equipment and its upkeep", "120000.00"]] }),
  lines({
    id: "placements-pool", name: "Joint placements", scheme: "Placements paid for together", firstCode: 5200, contributions: three, costs: [["Placements", "2200000.00"]],
    more: { riskRules: fundRule("placements-pool", "the host", "Clause 12: nobody bears more than 2% of its contribution, and the host what is left"), riskShares: three.map(([id]) => share("risk-placements-pool", id, { capShare: "0.02" })) },
  }),
  lines({
    id: "behaviour-pool", name: "Behaviour support", scheme: "Behaviour support teams", firstCode: 5300, contributions: three, costs: [["Teams", "2200000.00"]],
    more: { riskRules: fundRule("behaviour-pool", "the host", "Clause 7: the voluntary sector bears at most £2,000, and the host what is left"), riskShares: [share("risk-behaviour-pool", voluntarySector, { capAmount: "2000.00" })] },
  }),
  lines({
    id: "speech-pool", name: "Speech and language", scheme: "Speech and language therapy", firstCode: 5400, contributions: three, costs: [["Therapists", "2200000.00"]],
    more: { riskRules: fundRule("speech-pool", "the partners without a cap", "Clause 7: the voluntary sector bears at most £2,000, and the others what is left"), riskShares: [share("risk-speech-pool", voluntarySector, { capAmount: "2000.00" })] },
  }),
  lines({
    id: "family-link-pool", name: "Family link", scheme: "Family link workers", firstCode: 5500, contributions: [[council, "340000.00"], [primaryCareTrust, "260000.00"]], costs: [["Line A, link workers", "400000.00"], ["Line B, respite vouchers", "200000.00"]],
    pool: { legalBasis: "Health Act 1999, section 31", netting: "each scheme on its own" },
    more: {
      riskRules: [lineRule("risk-line-a", "family-link-pool-cost-1", "fixed-share line", "Schedule 3, line A: fixed shares of 60 and 40"), lineRule("risk-line-b", "family-link-pool-cost-2", "variable-share line", "Schedule 3, line B: variable shares of 50 and 50")],
      riskShares: [share("risk-line-a", council, { share: "0.6" }), share("risk-line-a", primaryCareTrust, { share: "0.4" }), share("risk-line-b", council, { share: "0.5" }), share("risk-line-b", primaryCareTrust, { share: "0.5" })],
    },
  }),
  lines({
    id: "family-centres-pool", name: "Family centres", scheme: "Two family centres", firstCode: 5600, contributions: three, costs: [["Staff of the centres", "2200000.00"]], pool: { riskBasis: "cash and in kind" },
    more: { baseBudgets: [contribution("family-centres-pool-rooms", "Rooms in two family centres", "family-centres-pool", council, "50000.00", { inKind: true, contribution: null })] },
  }),
  lines({
    id: "mental-health-pool", name: "Child mental health", scheme: "Child and adolescent mental health", firstCode: 5700, contributions: [[council, "169999.99"], [primaryCareTrust, "830000.01"]], costs: [["Clinical teams", "1000000.00"]],
    pool: { hostId: primaryCareTrust, legalBasis: "Health Act 1999, section 31", signedOn: null, manager: null, vatRegime: null, reviewOn: null }, sections: ["aims and outcomes", "contributions and how they vary"],
    more: { instalments: quarterly("mental-health-pool-trust", 2005, ["207500.01", "207500.00", "207500.00", "207500.00"]) },
  }),
  lines({
    id: "nursing-pool", name: "Community nursing", scheme: "Nursing of children at home", firstCode: 5800, contributions: [[council, "100000.00"], [primaryCareTrust, "830000.00"]], costs: [["Nurses", "930000.00"]],
    pool: { hostId: primaryCareTrust, legalBasis: "Health Act 1999, section 31", riskShare: "host bears", vatRegime: "health, contracted-out services" },
    more: { uplifts: [{ id: "uplift-nursing-pool-2006", poolId: "nursing-pool", year: "2006/07", recurrentChanges: "0.00", inflation: "0.0566", plannedChanges: "0.00", efficiency: "0", efficiencyIs: "of the pool rolled forward" }] },
  }),
];

const all = <Name extends keyof Lines>(name: Name): PooledLine<Name>[] => examples.flatMap((each): PooledLine<Name>[] => each[name]);

export const examplePools: Lines = {
  services: all("services"), costLines: all("costLines"), baseBudgets: all("baseBudgets"), pools: all("pools"), agreementSections: all("agreementSections"),
  riskRules: all("riskRules"), riskShares: all("riskShares"), instalments: all("instalments"), uplifts: all("uplifts"), ledgerCodes: all("ledgerCodes"),
};
