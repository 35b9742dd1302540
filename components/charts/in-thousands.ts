import { formatCount } from "@/domain/money/format-pounds";
import { poundsToPence } from "@/domain/money/money";
import type { Pounds } from "@/domain/plan/fields";

const pencePerThousand = 100_000n;

/**
 * An amount in £ thousands for a label in a picture, rounded half up away from zero: £134,785.32 is "135".
 * An amount too small to round to one is "under 1", because "0" would deny that it is there.
 */
export function inThousands(pounds: Pounds): string {
  const pence = poundsToPence(pounds);
  const size = pence < 0n ? -pence : pence;
  const thousands = (size + pencePerThousand / 2n) / pencePerThousand;
  if (thousands === 0n) return pence === 0n ? "0" : "under 1";
  return formatCount(`${pence < 0n ? "-" : ""}${thousands}`);
}
