import type { CollectionName } from "../plan/plan";

/** The sheet of each collection, in the field's words. */
export const sheetNames: Readonly<Record<CollectionName, string>> = {
  partners: "Partners", services: "Services", indexRates: "Rates", costLines: "Costs", awards: "Awards", awardYears: "Award years", conditions: "Conditions",
  baseBudgets: "Base budgets", statedAmounts: "Stated amounts", provisions: "Posts and children", exitRoutes: "Exit routes", posts: "Establishment",
  portions: "Portions", pinnedPayments: "Pinned payments", pools: "Pools",
  determinations: "Letters", instalments: "Instalments", claims: "Claims", consolidations: "Consolidations", assets: "Assets",
  agreementSections: "Agreements", riskRules: "Risk rules", riskShares: "Risk shares", waterfallSteps: "Waterfall", virementRules: "Virement rules",
  spendingProfiles: "Profiles", ledgerCodes: "Ledger codes", uplifts: "Uplifts", positionsBefore: "Before the pool",
  evidence: "Evidence", headrooms: "Headroom", savingsTargets: "Savings targets",
};

export const coverName = "Start here";
export const aboutName = "The plan";
export const byYearName = "By year";
export const checksName = "Checks";
export const choicesName = "Choices";

/** The sheets that are for reading; what is changed in them changes nothing. */
export const sheetsToRead: readonly string[] = [byYearName, checksName, choicesName];
