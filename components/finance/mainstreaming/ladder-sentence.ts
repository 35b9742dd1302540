import type { Ladder } from "@/domain/mainstreaming/base-budget-ladder";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import { capitalised, numberInWords } from "@/domain/plan/number-in-words";

/** The finding of the ladder: "Three asks come to £610,000 in 2008/09; two fit the headroom and one falls below the line." */
export function ladderSentence(ladders: readonly Ladder[], lastYear: string): string {
  const rungs = ladders.flatMap((ladder) => ladder.rungs);
  if (rungs.length === 0) return "No partner is asked for base-budget growth in this version.";
  const asked = formatPounds(penceToPounds(sumPence(rungs.map(({ amounts }) => amounts.at(-1) ?? 0n))));
  const below = rungs.filter(({ fits }) => !fits).length;
  const count = `${capitalised(numberInWords(rungs.length))} ${rungs.length === 1 ? "ask comes" : "asks come"} to ${asked} in ${lastYear}`;
  if (ladders.every(({ headroom }) => headroom.every((pence) => pence === null))) return `${count}; no partner’s headroom is stated, so nothing says whether it fits.`;
  if (below === 0) return `${count}, and all of it fits the headroom.`;
  return `${count}; ${below === rungs.length ? (below === 1 ? "it does not fit the headroom" : "none fits the headroom in that order") : `${numberInWords(below)} of them ${below === 1 ? "falls" : "fall"} below the line`}.`;
}
