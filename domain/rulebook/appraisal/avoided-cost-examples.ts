import type { RuleExample } from "../rule";

/** Cases of avoided cost: nobody confirmed, one of two partners confirmed, and everything taken off. */
export const avoidedCostExamples: readonly RuleExample[] = [
  {
    reference: "WE-32", title: "Four placements avoided; the council has not confirmed, so nothing enters its budget",
    input: { units: "4", unitCost: "43000.00", deadweight: "0.20", optimism: "0.25", attribution: "1", cashable: "0.40", partners: [{ partner: "Council", share: "1", confirmed: false }] },
    output: {
      gross: "172000.00", afterDeadweight: "137600.00", afterOptimism: "103200.00", adjusted: "103200.00", cashable: "41280.00", inBudget: "0.00", besideBudget: "103200.00",
      partners: [{ partner: "Council", adjusted: "103200.00", cashable: "41280.00", inBudget: "0.00" }],
    },
  },
  {
    // £103,200.00 in thirds is £34,400.00 each; £41,280.00 in thirds is £13,760.00 each.
    reference: null, title: "The same gain, a third to the council and two thirds to the trust, which alone has confirmed",
    input: {
      units: "4", unitCost: "43000.00", deadweight: "0.20", optimism: "0.25", attribution: "1", cashable: "0.40",
      partners: [{ partner: "Council", share: "1/3", confirmed: false }, { partner: "Primary care trust", share: "2/3", confirmed: true }],
    },
    output: {
      gross: "172000.00", afterDeadweight: "137600.00", afterOptimism: "103200.00", adjusted: "103200.00", cashable: "41280.00", inBudget: "27520.00", besideBudget: "75680.00",
      partners: [{ partner: "Council", adjusted: "34400.00", cashable: "13760.00", inBudget: "0.00" }, { partner: "Primary care trust", adjusted: "68800.00", cashable: "27520.00", inBudget: "27520.00" }],
    },
  },
  {
    // 2.5 × £100.01 = £250.025; × 3/4 = £187.51875; × 1/2 = £93.759375; × 1/3 = £31.253125. Attribution of half: the third step.
    reference: null, title: "Half a case, half attributed, a third cashable: every step from the exact claim",
    input: { units: "2.5", unitCost: "100.01", deadweight: "0.25", optimism: "0", attribution: "0.5", cashable: "1/3", partners: [{ partner: "Council", share: "1", confirmed: true }] },
    output: {
      gross: "250.03", afterDeadweight: "187.52", afterOptimism: "187.52", adjusted: "93.76", cashable: "31.25", inBudget: "31.25", besideBudget: "62.51",
      partners: [{ partner: "Council", adjusted: "93.76", cashable: "31.25", inBudget: "31.25" }],
    },
  },
];
