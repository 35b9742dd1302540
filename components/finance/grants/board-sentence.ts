import { brokenInWords } from "@/domain/funding/broken-in-words";
import type { AllocationBoard } from "@/domain/grants/allocation-board";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds, poundsToPence } from "@/domain/money/money";
import { sumPence } from "@/domain/money/sum-pence";
import type { BrokenBound, Evaluation } from "@/domain/plan/evaluation";
import { nameOfId } from "@/domain/plan/format-field";
import { listInWords, numberInWords } from "@/domain/plan/number-in-words";
import type { Plan } from "@/domain/plan/plan";

/** What stands at the head of a board. */
export interface BoardSentence {
  readonly said: string;
  /** One for each term or pinned payment of the year that is not kept: the clause, and what is missing. */
  readonly notKept: readonly string[];
}

/**
 * The board of a year at a glance: what is unmet, what restricted grants would lapse, and what of the terms that money
 * comes with is not kept. The evaluation is the plan's, and the board is made from both.
 */
export function boardSentence(plan: Plan, { brokenBounds }: Pick<Evaluation, "brokenBounds">, { year, unmet, sources }: AllocationBoard): BoardSentence {
  const lapse = sumPence(sources.filter(({ restricted }) => restricted).map(({ unspent }) => poundsToPence(unspent[year] ?? penceToPounds(0n))));
  const met = unmet === "0.00" ? "every service is paid for" : `${formatPounds(unmet, "always")} of cost is unmet`;
  const lapses = lapse === 0n ? "no restricted grant lapses" : `${formatPounds(penceToPounds(lapse), "always")} of restricted grants would lapse`;
  const broken = brokenBounds.filter((each) => each.year === year);
  return { said: `In ${year} ${met} and ${lapses}${broken.length === 0 ? "" : `, but ${brokenAtAGlance(plan, broken)}`}.`, notKept: broken.map((each) => brokenInWords(plan, each)) };
}

function brokenAtAGlance(plan: Plan, broken: readonly BrokenBound[]): string {
  const isPin = ({ id }: BrokenBound): boolean => plan.pinnedPayments.some((pin) => pin.id === id);
  const awards = [...new Set(broken.filter((each) => !isPin(each)).map(({ sourceId }) => nameOfId(sourceId, plan)))];
  const pins = broken.filter(isPin).length;
  return [
    ...(awards.length === 0 ? [] : [`not all terms of ${listInWords(awards)} are kept`]),
    ...(pins === 0 ? [] : [`${pins === 1 ? "a pinned payment" : `${numberInWords(pins)} pinned payments`} cannot be paid in full`]),
  ].join(" and ");
}
