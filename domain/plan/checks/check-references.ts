import { type FieldValue, fieldsOf } from "../change";
import { type CollectionName, collectionNames, type Line, type Plan } from "../plan";
import type { PlanProblem } from "../plan-problem";

/** What each collection is called to people, one line of it. */
const nounOf: Record<CollectionName, string> = {
  partners: "partner", services: "service", indexRates: "index rate", costLines: "cost line", awards: "award", awardYears: "award year",
  conditions: "condition", baseBudgets: "base budget", statedAmounts: "stated amount", provisions: "provision", exitRoutes: "exit route", posts: "post",
  portions: "portion", pinnedPayments: "pinned payment", pools: "pool",
  determinations: "determination", instalments: "instalment", claims: "claim", consolidations: "consolidation", assets: "asset",
  agreementSections: "section of an agreement", riskRules: "risk rule", riskShares: "risk share", waterfallSteps: "waterfall step", virementRules: "virement rule",
  spendingProfiles: "spending profile", ledgerCodes: "ledger code", uplifts: "uplift", positionsBefore: "position before the pool",
  evidence: "piece of evidence", headrooms: "headroom", savingsTargets: "savings target",
};

/** Which collection a field names a line of; where another field of the line says which, that field's name. */
type NamedBy = CollectionName | { readonly saidBy: "collection" | "source" };

/** Every field of a plan that names another line. */
export const references: Readonly<Partial<Record<CollectionName, Readonly<Record<string, NamedBy>>>>> = {
  services: { providerId: "partners", poolId: "pools", commissionerId: "partners" },
  costLines: { serviceId: "services", partnerId: "partners" },
  awards: { accountableBodyId: "partners" },
  awardYears: { awardId: "awards" },
  conditions: { awardId: "awards", serviceId: "services" },
  baseBudgets: { partnerId: "partners", serviceId: "services", poolId: "pools" },
  statedAmounts: { lineId: { saidBy: "collection" } },
  provisions: { serviceId: "services", awardId: "awards" },
  exitRoutes: { serviceId: "services", awardId: "awards", partnerId: "partners" },
  posts: { exitRouteId: "exitRoutes" },
  portions: { serviceId: "services" },
  pinnedPayments: { sourceId: { saidBy: "source" }, serviceId: "services" },
  pools: { hostId: "partners" },
  determinations: { awardId: "awards" },
  instalments: { lineId: { saidBy: "collection" } },
  claims: { awardId: "awards" },
  consolidations: { fromAwardId: "awards", intoAwardId: "awards" },
  assets: { awardId: "awards", poolId: "pools", returnsToId: "partners" },
  agreementSections: { poolId: "pools" },
  riskRules: { poolId: "pools", serviceId: "services", costLineId: "costLines" },
  riskShares: { riskRuleId: "riskRules", partnerId: "partners" },
  waterfallSteps: { poolId: "pools", serviceId: "services" },
  virementRules: { poolId: "pools" },
  spendingProfiles: { serviceId: "services" },
  ledgerCodes: { lineId: { saidBy: "collection" } },
  uplifts: { poolId: "pools" },
  positionsBefore: { poolId: "pools", partnerId: "partners" },
  evidence: { serviceId: "services" },
  headrooms: { partnerId: "partners" },
  savingsTargets: { partnerId: "partners" },
};

/** Every id that names another line names one that exists. */
export function checkReferences(plan: Plan): PlanProblem[] {
  const ids = new Map<CollectionName, ReadonlySet<string>>();
  const idsOf = (collection: CollectionName): ReadonlySet<string> => {
    const known = ids.get(collection) ?? new Set(plan[collection].map((line) => line.id));
    ids.set(collection, known);
    return known;
  };
  return collectionNames.flatMap((name) => {
    const named = Object.entries(references[name] ?? {});
    const lines: readonly Line[] = plan[name];
    return named.length === 0 ? [] : lines.flatMap((line, at) => {
      const fields = fieldsOf(line);
      return named.flatMap(([field, by]): PlanProblem[] => {
        const [id, to] = [fields.get(field), collectionOf(by, fields)];
        return typeof id !== "string" || idsOf(to).has(id) ? [] : [{ path: `${name}[${at}].${field}`, message: `There is no ${nounOf[to]} with the id "${id}"` }];
      });
    });
  });
}

/** The fields that say a collection hold nothing but names of collections. */
const collectionOf = (by: NamedBy, fields: ReadonlyMap<string, FieldValue>): CollectionName => (typeof by === "string" ? by : (fields.get(by.saidBy) as CollectionName));
