const year = "2005/06";
const cost = (name: string, amount: string) => ({ cost: name, year, amount });
const may = (source: string, ...costs: readonly string[]) => costs.map((name) => ({ source, cost: name, atMost: null }));
const money = (source: string, available: string) => ({ source, year, available, carryForward: "0.00" });

/** The lists of worked example WE-15. S3 stands as its two parts: 40% of its users are under four. */
export const sureStartExample = {
  costs: [cost("S1", "60000.00"), cost("S2", "70000.00"), cost("S3 under 4", "14000.00"), cost("S3 5 to 10", "21000.00")],
  sources: [
    { source: "Sure Start", kind: "restricted grant", carriedAgain: false },
    { source: "Children's Fund", kind: "restricted grant", carriedAgain: false },
    { source: "Base budget", kind: "base budget today", carriedAgain: false },
  ],
  money: [money("Sure Start", "50000.00"), money("Children's Fund", "80000.00"), money("Base budget", "40000.00")],
  mayPay: [...may("Sure Start", "S1", "S3 under 4"), ...may("Children's Fund", "S2", "S3 5 to 10"), ...may("Base budget", "S1", "S2", "S3 under 4", "S3 5 to 10")],
};

const refuse = (source: string, clause: string, ...costs: readonly string[]) => costs.map((name) => ({ source, cost: name, clause }));

export const sureStartClauses = [...refuse("Sure Start", "For children under four", "S2", "S3 5 to 10"), ...refuse("Children's Fund", "For children of 5 to 13", "S1", "S3 under 4")];
