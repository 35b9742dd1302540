import type { PlanInput } from "./plan-factory";

type FinanceLines = Pick<PlanInput, "determinations" | "instalments" | "claims" | "consolidations" | "assets" | "agreementSections" | "riskRules" | "riskShares" | "waterfallSteps" | "virementRules" | "spendingProfiles" | "ledgerCodes" | "uplifts" | "positionsBefore" | "evidence" | "headrooms" | "savingsTargets">;

/** One line of every collection that the finance workspace keeps, about a service and, where there are any, a grant, a base budget and a pool. */
export function financeLines({ serviceId, costLineId, awardIds, budgetId, poolId, partnerIds = ["council", "trust"] }: { readonly serviceId: string; readonly costLineId: string | null; readonly awardIds: readonly string[]; readonly budgetId: string | null; readonly poolId: string | null; readonly partnerIds?: readonly string[] }): FinanceLines {
  const [awardId, other] = awardIds;
  const [council = "", trust = council] = partnerIds;
  const of = <Line>(id: string | null | undefined, lines: (id: string) => Line[]): Line[] => (id === null || id === undefined ? [] : lines(id));
  return {
    determinations: of(awardId, (id) => [
      { id: "letter-1", awardId: id, receivedOn: "2005-01-10", certainty: "indicative", amount: "100.00", letter: "A/1", note: null },
      { id: "letter-2", awardId: id, receivedOn: "2005-02-10", certainty: "confirmed", amount: "90.00", letter: "A/2", note: "A tenth less" },
    ]),
    instalments: of(budgetId, (id) => [{ id: "instalment", collection: "baseBudgets", lineId: id, dueOn: "2005-07-01", amount: "25.01", receivedOn: null }]),
    claims: of(awardId, (id) => [{ id: "claim", awardId: id, kind: "claim", periodStartsOn: "2005-04-01", periodEndsOn: "2005-09-30", dueOn: "2005-10-31", signatory: "chief finance officer", submittedOn: null, evidence: "Ledger extract" }]),
    consolidations: of(other, (id) => [{ id: "consolidation", fromAwardId: id, intoAwardId: awardId ?? id, effectiveOn: "2007-04-01", ringFence: "kept inside", letter: "A/3" }]),
    assets: of(poolId, (id) => [{ id: "asset", name: "A minibus", awardId: null, poolId: id, amount: "20000.00", boughtOn: "2005-06-01", lifeYears: 5, disposedOn: null, returnsToId: council }]),
    agreementSections: of(poolId, (id) => [{ id: "aims", poolId: id, section: "aims and outcomes", text: "Families get help earlier,\nin one place." }]),
    riskRules: of(poolId, (id) => [{ id: "rule", poolId: id, serviceId: null, costLineId: null, model: "pro rata with cap", residual: "the host", clause: "Clause 9.2" }]),
    riskShares: of(poolId, () => [{ id: "cap", riskRuleId: "rule", partnerId: trust, share: null, capShare: "0.02", capAmount: null }]),
    waterfallSteps: of(poolId, (id) => [{ id: "step-1", poolId: id, place: 1, step: "underspends in the pool", serviceId: null, amount: null, year: null, clause: "Clause 9.1" }, { id: "step-2", poolId: id, place: 2, step: "risk pool", serviceId: null, amount: "500.00", year: "2006/07", clause: "Clause 9.1" }]),
    virementRules: of(poolId, (id) => [{ id: "virement-1", poolId: id, place: 1, approver: "Executive", above: "250000.00", yearAbove: null, permanent: false, betweenCapitalAndRevenue: false, crossesScheme: true, crossesRingFence: false, clause: "Rule 4" }]),
    spendingProfiles: [{ id: "profile", serviceId, april: 1, may: 1, june: 1, july: 1, august: 1, september: 1, october: 1, november: 1, december: 1, january: 1, february: 1, march: 2 }],
    ledgerCodes: of(costLineId, (id) => [{ id: "code", code: "4100", collection: "costLines", lineId: id }]),
    uplifts: of(poolId, (id) => [{ id: "uplift", poolId: id, year: "2006/07", recurrentChanges: "12500.00", inflation: "0.025", plannedChanges: "-100.00", efficiency: "0.01", efficiencyIs: "of the pool rolled forward" }]),
    positionsBefore: of(poolId, (id) => [{ id: "before", poolId: id, partnerId: trust, paid: "10.00", got: "9.00", source: "Accounts of 2004/05" }]),
    evidence: [{ id: "evidence", serviceId, kind: "options considered", source: "The board's paper", heldOn: null }],
    headrooms: [{ id: "headroom", partnerId: council, year: "2006/07", amount: "1000.00", source: "Budget strategy" }],
    savingsTargets: [{ id: "saving", partnerId: council, year: "2006/07", share: "0.02", source: "Budget strategy" }],
  };
}
