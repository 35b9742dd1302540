import { isOne, readRatio, sumRatios } from "../../money/ratio";
import { wholeWeights } from "../../money/whole-weights";
import type { Fraction } from "../../plan/fields";
import { RuleRefusal } from "../rule-refusal";

/** Shares as weights for `allocatePence`; refuses shares that do not total one, with their total. `whose` begins the sentence: "The shares of Line A". */
export function profileWeights(shares: readonly Fraction[], path: string, whose: string): readonly bigint[] {
  const ratios = shares.map(readRatio);
  const total = sumRatios(ratios);
  if (!isOne(total)) throw new RuleRefusal(path, `${whose} (${shares.join(", ")}) total ${total.numerator}${total.denominator === 1n ? "" : `/${total.denominator}`}; they must total one`);
  return wholeWeights(ratios);
}
