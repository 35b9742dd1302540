import { sumPence } from "../../costing/worked-line";
import { greatestDivisor, readRatio } from "../../money/ratio";
import type { Fraction } from "../../plan/fields";
import { wholeWeights } from "../../pools/whole-weights";
import { RuleRefusal } from "../rule-refusal";

/** Shares as weights for `allocatePence`; refuses shares that do not total one, with their total. `whose` begins the sentence: "The shares of Line A". */
export function profileWeights(shares: readonly Fraction[], path: string, whose: string): readonly bigint[] {
  const { weights, whole } = wholeWeights(shares.map(readRatio));
  const total = sumPence(weights);
  if (total !== whole) {
    const divisor = greatestDivisor(total, whole);
    throw new RuleRefusal(path, `${whose} (${shares.join(", ")}) total ${total / divisor}${whole === divisor ? "" : `/${whole / divisor}`}; they must total one`);
  }
  return weights;
}
