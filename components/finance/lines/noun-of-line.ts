import type { CollectionName } from "@/domain/plan/plan";

/** What one line of a collection is called on a button, with its article: "a letter". */
export const nounOfLine = (collection: CollectionName): string => nouns[collection] ?? "a line";

const nouns: Readonly<Partial<Record<CollectionName, string>>> = {
  awards: "a grant", awardYears: "a year of a grant", conditions: "a condition", determinations: "a letter", instalments: "an instalment", claims: "a claim", consolidations: "a consolidation", assets: "an asset", baseBudgets: "a base budget", costLines: "a cost",
  services: "a service", partners: "a partner", pools: "a pooled fund", agreementSections: "a section", riskRules: "a risk rule", riskShares: "a place in the rule", waterfallSteps: "a step", virementRules: "a virement rule", spendingProfiles: "a profile",
  ledgerCodes: "a ledger code", uplifts: "an uplift", positionsBefore: "a position before the pool", evidence: "evidence", headrooms: "headroom", savingsTargets: "a savings target", pinnedPayments: "a pinned payment", provisions: "a part of the service", exitRoutes: "an exit route",
};
