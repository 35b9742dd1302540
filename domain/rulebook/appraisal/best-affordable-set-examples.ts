import type { RuleExample } from "../rule";

const proposal = (name: string, value: string, mustHave = false) => ({ proposal: name, value, mustHave });
const cost = (name: string, pounds: string, budget = "Growth") => ({ proposal: name, budget, cost: pounds });

/** Cases of the best affordable set: why each is left out, ties, needs and rules out, two budgets. */
export const bestAffordableSetExamples: readonly RuleExample[] = [
  {
    // Value for money takes A first (10 for £60,000) and then has room for nothing else; B and C together are worth 14.
    // A comes in when A, B or C fit: A and C cost £110,000 worth 17, more than B and C.
    reference: null, title: "The best set leaves out the proposal that is best value for money",
    input: {
      budgets: [{ budget: "Growth", amount: "100000.00" }],
      proposals: [proposal("A", "10"), proposal("B", "7"), proposal("C", "7")],
      costs: [cost("A", "60000.00"), cost("B", "50000.00"), cost("C", "50000.00")],
      rules: [],
    },
    output: {
      chosen: ["B", "C"], value: "14", budgets: [{ budget: "Growth", spent: "100000.00", left: "0.00" }],
      leftOut: [{ proposal: "A", reason: "worth less", valueWithIt: "10", valueLost: "4" }],
      relaxations: [{ proposal: "A", budget: "Growth", more: "10000.00" }],
    },
  },
  {
    // D must be in and rules out E; F needs G, together £50: beyond the £40 left of £100 after D. As money grows, F with G
    // comes in at £110, then I at £150, J at £190, K at £230.01; H joins D, F, G, I and J at £310 and outweighs K there.
    reference: null, title: "One that must be in, one it rules out, one that needs another, one too dear, and two alike",
    input: {
      budgets: [{ budget: "Growth", amount: "100.00" }],
      proposals: [proposal("D", "1", true), proposal("E", "50"), proposal("F", "9"), proposal("G", "0"), proposal("H", "3"), proposal("I", "2.5"), proposal("J", "2.5"), proposal("K", "2.5")],
      costs: [cost("D", "60.00"), cost("E", "1.00"), cost("F", "25.00"), cost("G", "25.00"), cost("H", "120.00"), cost("I", "40.00"), cost("J", "40.00"), cost("K", "40.01")],
      rules: [{ proposal: "D", rule: "rules out", other: "E" }, { proposal: "F", rule: "needs", other: "G" }],
    },
    output: {
      chosen: ["D", "I"], value: "3.5", budgets: [{ budget: "Growth", spent: "100.00", left: "0.00" }],
      leftOut: [
        { proposal: "E", reason: "cannot stand together with what must be in", valueWithIt: null, valueLost: null },
        { proposal: "F", reason: "cannot be afforded even alone with what must be in", valueWithIt: null, valueLost: null },
        { proposal: "G", reason: "worth less", valueWithIt: "1", valueLost: "2.5" },
        { proposal: "H", reason: "cannot be afforded even alone with what must be in", valueWithIt: null, valueLost: null },
        { proposal: "J", reason: "alike, and later in the list", valueWithIt: "3.5", valueLost: "0" },
        { proposal: "K", reason: "cannot be afforded even alone with what must be in", valueWithIt: null, valueLost: null },
      ],
      relaxations: [
        { proposal: "E", budget: "Growth", more: null },
        { proposal: "F", budget: "Growth", more: "10.00" },
        { proposal: "G", budget: "Growth", more: "10.00" },
        { proposal: "H", budget: "Growth", more: "210.00" },
        { proposal: "J", budget: "Growth", more: "90.00" },
        { proposal: "K", budget: "Growth", more: "130.01" },
      ],
    },
  },
  {
    // Both fit the revenue budget, but their capital is £90 of £80; ten pounds more of capital brings L in, no revenue does.
    reference: null, title: "With two budgets, more of the one that binds brings a proposal in",
    input: {
      budgets: [{ budget: "Revenue", amount: "100.00" }, { budget: "Capital", amount: "80.00" }],
      proposals: [proposal("L", "4"), proposal("M", "5")],
      costs: [cost("L", "10.00", "Revenue"), cost("L", "30.00", "Capital"), cost("M", "20.00", "Revenue"), cost("M", "60.00", "Capital")],
      rules: [],
    },
    output: {
      chosen: ["M"], value: "5", budgets: [{ budget: "Revenue", spent: "20.00", left: "80.00" }, { budget: "Capital", spent: "60.00", left: "20.00" }],
      leftOut: [{ proposal: "L", reason: "worth less", valueWithIt: "4", valueLost: "1" }],
      relaxations: [{ proposal: "L", budget: "Revenue", more: null }, { proposal: "L", budget: "Capital", more: "10.00" }],
    },
  },
];
