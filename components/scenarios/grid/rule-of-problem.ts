import { type CollectionName, type Line } from "@/domain/plan/plan";
import type { ProblemPlace } from "./cell-of-problem";

/** The rules that a refused line leads to; a test holds every one to the rulebook. */
export const refusingRules = [
  "part-year", "taper", "indexed-cost", "sum-of-lines", "flat-amount", "stated-amount", "carry-forward-and-clawback", "who-could-pay", "minimum-sub-share", "maximum-sub-share",
  "rate-based-grant", "additionality-floor", "excluded-spend", "restricted-money-first", "exit-route", "redundancy", "merge-establishment", "share-out", "risk-share", "children-reached", "one-off-amount", "award-by-years",
] as const;

export type RefusingRule = (typeof refusingRules)[number];

/** The titles of rules by their ids, given by the server: the rulebook itself is too large for a browser. */
export type RuleTitles = Readonly<Record<string, string>>;

const ofCondition: Readonly<Partial<Record<Line<"conditions">["kind"], RefusingRule>>> = {
  "minimum share": "minimum-sub-share", "maximum share": "maximum-sub-share", "rate": "rate-based-grant", "additionality floor": "additionality-floor", "excluded cost type": "excluded-spend", "dates": "part-year",
};

const ofField: Readonly<Record<string, RefusingRule>> = {
  startsOn: "part-year", endsOn: "part-year", partYear: "part-year", index: "indexed-cost", carryForwardShare: "carry-forward-and-clawback", carryForwardLimit: "carry-forward-and-clawback",
  restricted: "who-could-pay", redundancyPayment: "redundancy", poolId: "risk-share", arrangement: "risk-share",
};

const ofCollection: Readonly<Partial<Record<CollectionName, RefusingRule>>> = {
  services: "sum-of-lines", indexRates: "indexed-cost", costLines: "flat-amount", awards: "flat-amount", baseBudgets: "flat-amount", awardYears: "award-by-years", statedAmounts: "stated-amount", conditions: "who-could-pay",
  provisions: "children-reached", exitRoutes: "exit-route", posts: "merge-establishment", portions: "share-out", pinnedPayments: "restricted-money-first", pools: "risk-share",
};

/** The rule that a line breaks, for its page in the rulebook; null where no rule is about it. */
export function ruleOfProblem({ collection, line, field }: ProblemPlace): RefusingRule | null {
  if (collection === "conditions" && "clause" in line && "kind" in line) return ofCondition[line.kind] ?? "who-could-pay";
  if ((field === "startsOn" || field === "endsOn") && "recurrence" in line && line.recurrence === "one-off") return "one-off-amount";
  if (collection === "awardYears" && field === "share") return "taper";
  return ofField[field] ?? ofCollection[collection] ?? null;
}
