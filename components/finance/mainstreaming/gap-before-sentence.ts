import type { gapBeforeFall } from "@/domain/mainstreaming/gap-before-fall";
import { formatPounds } from "@/domain/money/format-pounds";
import { penceToPounds } from "@/domain/money/money";
import { listInWords } from "@/domain/plan/number-in-words";
import type { Line } from "@/domain/plan/plan";

/** The kinds of way out that somebody may take for closing the whole gap. */
const closing: readonly Line<"exitRoutes">["route"][] = ["full mainstream", "partial mainstream", "taper", "transfer to a partner", "pool"];

/** What a way out from the day on which the money falls cannot close, as a sentence after its effect; empty where there is nothing or the kind promises nothing: "Counted by days from the day on which the money falls, it leaves £6,320.06 of the gap in 2006/07, from before that day." */
export function gapBeforeSentence(route: Line<"exitRoutes">["route"], before: ReturnType<typeof gapBeforeFall>): string {
  if (before.length === 0 || !closing.includes(route)) return "";
  const amounts = listInWords(before.map(({ year, pence }) => `${formatPounds(penceToPounds(pence))} of the gap in ${year}`));
  return ` Counted by days from the day on which the money falls, it leaves ${amounts}, from before that day.`;
}
