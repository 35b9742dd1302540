import type { CollectionName } from "@/domain/plan/plan";

/** What one line of a collection is called on a button: "Add the letter". */
export const nounOfLine = (collection: CollectionName): string => `the ${nouns[collection] ?? "line"}`;

const nouns: Readonly<Partial<Record<CollectionName, string>>> = {
  awards: "grant", conditions: "condition", determinations: "letter", instalments: "instalment", claims: "claim", consolidations: "consolidation", assets: "asset", baseBudgets: "base budget", costLines: "cost",
  services: "service", partners: "partner", pools: "pooled fund", agreementSections: "section", riskRules: "risk rule", riskShares: "place in the rule", waterfallSteps: "step", virementRules: "virement rule", spendingProfiles: "profile",
  ledgerCodes: "ledger code", uplifts: "uplift", positionsBefore: "position before the pool", evidence: "evidence", headrooms: "headroom", savingsTargets: "savings target", pinnedPayments: "pinned payment", provisions: "part of the service", exitRoutes: "exit route",
};
