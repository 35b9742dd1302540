import { readRatio } from "../../money/ratio";
import { RuleRefusal } from "../rule-refusal";

/** Refuses a rate below nought where a rate only adds: "on-cost", "overhead". */
export function refuseBelowNought(rate: string, path: string, name: string): void {
  if (readRatio(rate).numerator < 0n) throw new RuleRefusal(path, `The ${name} is ${rate}; it cannot be below nought`);
}
