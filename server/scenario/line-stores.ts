import "server-only";
import type { CollectionName } from "@/domain/plan/plan";
import type { Database } from "../database/client";

/** The part of a Prisma delegate that the versioned lines need; every line table has the same keys. */
export interface LineStore {
  findMany(query: { where: object; orderBy: object[] }): Promise<Record<string, unknown>[]>;
  createMany(rows: { data: Record<string, unknown>[] }): Promise<unknown>;
  updateMany(change: { where: object; data: { toVersion: number } }): Promise<{ count: number }>;
}

export type StoredCollection = CollectionName | "about";

/** The tables of the lines by collection. */
export const lineTables: Readonly<Record<StoredCollection, string>> = {
  about: "plan_abouts", partners: "plan_partners", services: "plan_services", indexRates: "index_rates", costLines: "cost_lines", awards: "awards",
  awardYears: "award_years", conditions: "conditions", baseBudgets: "base_budgets", statedAmounts: "stated_amounts", provisions: "provisions",
  exitRoutes: "exit_routes", posts: "establishment_posts", portions: "portions", pinnedPayments: "pinned_payments", pools: "pools",
  determinations: "determinations", instalments: "instalments", claims: "claims", consolidations: "consolidations", assets: "assets", agreementSections: "agreement_sections", riskRules: "risk_rules", riskShares: "risk_shares", waterfallSteps: "waterfall_steps", virementRules: "virement_rules", spendingProfiles: "spending_profiles", ledgerCodes: "ledger_codes", uplifts: "uplifts", positionsBefore: "positions_before", evidence: "evidence_held", headrooms: "headrooms", savingsTargets: "savings_targets",
};

/** Where each collection of a plan is stored. The one place that pairs a collection with its table. */
export function lineStore(db: Database, collection: StoredCollection): LineStore {
  const stores = {
    about: db.planAbout,
    partners: db.planPartner,
    services: db.planService,
    indexRates: db.indexRate,
    costLines: db.costLine,
    awards: db.award,
    awardYears: db.awardYear,
    conditions: db.condition,
    baseBudgets: db.baseBudget,
    statedAmounts: db.statedAmount,
    provisions: db.provision,
    exitRoutes: db.exitRoute,
    posts: db.establishmentPost,
    portions: db.portion,
    pinnedPayments: db.pinnedPayment,
    pools: db.pool,
    determinations: db.determination,
    instalments: db.instalment,
    claims: db.claim,
    consolidations: db.consolidation,
    assets: db.asset,
    agreementSections: db.agreementSection,
    riskRules: db.riskRule,
    riskShares: db.riskShare,
    waterfallSteps: db.waterfallStep,
    virementRules: db.virementRule,
    spendingProfiles: db.spendingProfile,
    ledgerCodes: db.ledgerCode,
    uplifts: db.uplift,
    positionsBefore: db.positionBefore,
    evidence: db.evidenceHeld,
    headrooms: db.headroom,
    savingsTargets: db.savingsTarget,
  } satisfies Record<StoredCollection, unknown>;
  // The delegates differ only in the columns of their rows, which records.ts converts and the plan's schema checks.
  return stores[collection] as unknown as LineStore;
}

// Names of tables come from the list above; what is asked for goes in as values.
const whichHold = Object.entries(lineTables).map(([collection, table]) => `SELECT '${collection}' AS collection WHERE EXISTS (SELECT 1 FROM ${table} WHERE trust_id = $1 AND scenario_id = $2)`).join(" UNION ALL ");

/** The collections of which a scenario has lines in any version: most scenarios have few of them, and the rest need not be asked. */
export async function collectionsHeld(db: Database, { trustId, scenarioId }: { readonly trustId: string; readonly scenarioId: string }): Promise<ReadonlySet<StoredCollection>> {
  const held = await db.$queryRawUnsafe<{ collection: StoredCollection }[]>(whichHold, trustId, scenarioId);
  return new Set(held.map(({ collection }) => collection));
}
