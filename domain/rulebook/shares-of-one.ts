import { sumRatios, readRatio, oneLess } from "../money/ratio";
import { wholeWeights } from "../money/whole-weights";
import type { Fraction } from "../plan/fields";
import { RuleRefusal } from "./rule-refusal";

/** Shares as whole weights for `allocatePence`; refuses shares that do not total one, and says by how much. `whose` begins the sentence: "The sub-shares". */
export function sharesOfOne(shares: readonly Fraction[], path: string, whose: string): bigint[] {
  const ratios = shares.map(readRatio);
  const short = sumRatios([oneLess(sumRatios(ratios))]);
  if (short.numerator === 0n) return wholeWeights(ratios);
  const size = `${short.numerator < 0n ? -short.numerator : short.numerator}${short.denominator === 1n ? "" : `/${short.denominator}`}`;
  throw new RuleRefusal(path, `${whose} are ${shares.join(", ")}. Together they must be one; they are ${size} ${short.numerator < 0n ? "above" : "below"} it`);
}
