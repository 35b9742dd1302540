import type { RuleExample } from "../rule";

const nothing = { permanent: false, betweenCapitalAndRevenue: false, crossesScheme: false, crossesRingFence: false };
const rule = (approver: string, conditions: Record<string, unknown> = {}) => ({ approver, above: null, yearAbove: null, ...nothing, ...conditions });

const director = "Director and Executive Member";
const oxfordshire = [rule(director), rule("Executive", { above: "250000.00" }), rule("Council", { permanent: true }), rule("Council", { betweenCapitalAndRevenue: true })];
const board = [rule("Pool manager"), rule("Partnership board", { yearAbove: "50000.00" }), rule("Every partner", { crossesScheme: true, above: "10000.00" }), rule("Funder", { crossesRingFence: true })];

function example(reference: string | null, title: string, policy: readonly unknown[], wish: Record<string, unknown>, matching: readonly string[]): RuleExample {
  const reason = matching.length === 1 ? "The only rule that matches" : `The most restrictive of ${matching.length} rules that match`;
  return { reference, title, input: { movedBefore: "0.00", ...nothing, receiverEligible: true, policy, ...wish }, output: { decision: "needs approval", approver: matching.at(-1), reason, matching } };
}

export const virementExamples: readonly RuleExample[] = [
  example("WE-39", "A penny below the limit", oxfordshire, { amount: "249999.99" }, [director]),
  example("WE-39", "At the limit, which is still allowed", oxfordshire, { amount: "250000.00" }, [director]),
  example("WE-39", "A penny above the limit", oxfordshire, { amount: "250000.01" }, [director, "Executive"]),
  example("WE-39", "From capital to revenue, however little", oxfordshire, { amount: "5000.00", betweenCapitalAndRevenue: true }, [director, "Council"]),
  example(null, "A permanent virement", oxfordshire, { amount: "5000.00", permanent: true }, [director, "Council"]),
  example(null, "Small sums that are large together: £45,000 moved before and £5,000.01 now", board, { amount: "5000.01", movedBefore: "45000.00" }, ["Pool manager", "Partnership board"]),
  example(null, "Across schemes only above the rule's own limit", board, { amount: "10000.00", crossesScheme: true }, ["Pool manager"]),
  example(null, "Across schemes above that limit", board, { amount: "10000.01", crossesScheme: true }, ["Pool manager", "Every partner"]),
  example(null, "Out of a ring-fence to a service that is eligible", board, { amount: "100.00", crossesRingFence: true }, ["Pool manager", "Funder"]),
  {
    reference: null, title: "Out of a ring-fence to a service that is not eligible",
    input: { amount: "100.00", movedBefore: "0.00", ...nothing, crossesRingFence: true, receiverEligible: false, policy: board },
    output: { decision: "blocked", approver: null, reason: "The money is ring-fenced and its conditions do not allow the receiving service. Nobody may approve this; use other money", matching: [] },
  },
];
