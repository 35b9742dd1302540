import { isOne, readRatio, sumRatios, type Ratio } from "../money/ratio";
import { ratioAsDecimal } from "../money/ratio-as-decimal";
import { formatRate } from "../plan/format-field";
import type { Plan } from "../plan/plan";

/** The shares of one risk rule that do not make a whole, in words for a board. */
export interface ShareFault {
  readonly ruleId: string;
  /** "180.6%". */
  readonly total: string;
  /** "The shares of “Clause 9.2” come to 180.6%, not 100%". */
  readonly sentence: string;
}

/**
 * The risk rules of a pool whose stated shares do not come to 100%. A rule that states none goes by contributions and has
 * no fault; where shares make 100%, a partner without one has none of the risk. A plan is changed line by line, so shares
 * are wrong for a while as they are typed: it is said wherever they are used, and refused nowhere.
 */
export function shareFaults({ riskRules, riskShares }: Pick<Plan, "riskRules" | "riskShares">, poolId: string): ShareFault[] {
  return riskRules.filter((rule) => rule.poolId === poolId).flatMap(({ id, clause }) => {
    const stated = riskShares.flatMap(({ riskRuleId, share }) => (riskRuleId === id && share !== null ? [readRatio(share)] : []));
    const all = sumRatios(stated);
    const total = perCent(all);
    return stated.length === 0 || isOne(all) ? [] : [{ ruleId: id, total, sentence: `The shares of “${clause}” come to ${total}, not 100%` }];
  });
}

/** To two decimals, and as exactly as it takes where that would read as 100%. */
function perCent(all: Ratio): string {
  const short = formatRate(ratioAsDecimal(all, 4));
  return short === "100%" ? formatRate(ratioAsDecimal(all, 12)) : short;
}
