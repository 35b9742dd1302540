import { formatPounds } from "../money/format-pounds";
import { penceToPounds } from "../money/money";

/** What a way of paying leaves, in pence. */
interface Leaves {
  readonly unmet: bigint;
  readonly restrictedLeft: bigint;
}

const shown = (pence: bigint): string => formatPounds(penceToPounds(pence), "always");

/** What spending base budget first would have cost, beside the best: "Spending base budget first would leave £11,000.00 unmet …". */
export function baseFirstInWords(best: Leaves, baseFirst: Leaves): string {
  if (best.unmet === baseFirst.unmet && best.restrictedLeft === baseFirst.restrictedLeft) return "Spending base budget first would come to the same.";
  const unmet = baseFirst.unmet === 0n ? "leave nothing unmet" : `leave ${shown(baseFirst.unmet)} unmet`;
  const left = baseFirst.restrictedLeft === 0n ? "no restricted grant unspent" : `${shown(baseFirst.restrictedLeft)} of restricted grant unspent`;
  return `Spending base budget first would ${unmet} and ${left}: ${shown(baseFirst.unmet - best.unmet)} more unmet, and ${shown(baseFirst.restrictedLeft - best.restrictedLeft)} more that may have to be handed back.`;
}
