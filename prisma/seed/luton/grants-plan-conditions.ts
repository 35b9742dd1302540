import { formatRate } from "@/domain/plan/format-field";
import type { PlanInput } from "./plans";

/** The clauses of the grants of "Grants and their terms"; their wording is made up for the demonstration. */

type Condition = NonNullable<PlanInput["conditions"]>[number];

const clause = (awardId: string, id: string, kind: Condition["kind"], words: string, more: Partial<Condition>): Condition => ({ id: `${awardId}-${id}`, awardId, kind, clause: `${words} (demonstration)`, ...more });

const parts = [["transformation", "0.3"], ["family help", "0.5"], ["practice and workforce", "0.15"], ["voice", "0.05"]] as const;

/** WE-16: four purposes, and the share of the grant that each must have. */
const changeForChildren: Condition[] = parts.flatMap(([purpose, share]) => [
  clause("change-for-children", `for-${purpose.replaceAll(" ", "-")}`, "purpose", `The grant may be spent on ${purpose}`, { words: purpose }),
  clause("change-for-children", `share-${purpose.replaceAll(" ", "-")}`, "minimum share", `${formatRate(share)} of the grant is for ${purpose}`, { words: purpose, share, owner: "Head of Children's Services" }),
]);

/** WE-17: a quarter on youth crime. */
const childrensFund: Condition[] = [
  clause("childrens-fund-programme", "ages", "ages", "For children aged 5 to 13 and their families", { ageFrom: 5, ageTo: 13, owner: "Children's Fund programme manager" }),
  clause("childrens-fund-programme", "for-crime", "purpose", "Services that reduce youth crime", { words: "reducing youth crime" }),
  clause("childrens-fund-programme", "for-prevention", "purpose", "Services that prevent poor outcomes", { words: "preventing poor outcomes" }),
  clause("childrens-fund-programme", "crime", "minimum share", "At least a quarter of the grant is spent on reducing youth crime", { words: "reducing youth crime", share: "0.25", owner: "Children's Fund programme manager", dueOn: "2006-03-31", evidence: "Quarterly monitoring return" }),
  clause("childrens-fund-programme", "no-overhead", "excluded cost type", "The grant does not pay the accountable body's overheads", { words: "overhead", owner: "Finance Manager, Children and Learning", dueOn: "2005-04-30" }),
];

export const grantConditions: Condition[] = [
  ...changeForChildren,
  ...childrensFund,
  clause("extended-schools", "clubs", "service", "For clubs before and after school", { serviceId: "extended-schools-clubs", owner: "Extended schools co-ordinator", dueOn: "2005-03-31", doneOn: "2005-03-24", evidence: "Plan of clubs agreed with the department" }),
  clause("young-parents-esf", "training", "service", "For the training of young parents", { serviceId: "young-parents-training", owner: "Young parents co-ordinator" }),
  clause("young-parents-esf", "rate", "rate", "The fund pays 60% of eligible cost, at most 60% of the £200,000.00 approved", { share: "0.6", amount: "120000.00", owner: "Grants Officer, Children and Learning", dueOn: "2005-06-30", evidence: "Letters of match from partners" }),
  clause("early-excellence-capital", "buildings", "purpose", "For buildings for early years", { words: "early years buildings" }),
];
