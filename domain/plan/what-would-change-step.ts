import { groupThousands, minusSign } from "../money/format-pounds";
import { penceToPounds, poundsToPence } from "../money/money";
import { ratioAsDecimal } from "../money/ratio-as-decimal";
import { readRatio, sumRatios } from "../money/ratio";
import type { Fraction, Pounds } from "./fields";

/** A rate is varied in hundredths of a per cent. */
const stepsToOne = 10_000n;

/** The most decimals that a rate is written with. */
const places = 12;

/** A rate so many hundredths of a per cent higher, exactly: "0.0295" and 136 steps are "0.0431"; "1/3" stays a ratio. */
export function rateAfter(rate: Fraction, steps: bigint): Fraction {
  const sum = sumRatios([readRatio(rate), { numerator: steps, denominator: stepsToOne }]);
  if (10n ** BigInt(places) % sum.denominator !== 0n) return `${sum.numerator}/${sum.denominator}` as Fraction;
  return ratioAsDecimal(sum, places).replace(/\.?0+$/, "") as Fraction;
}

/** An amount so many pence higher. */
export const amountAfter = (amount: Pounds, steps: bigint): Pounds => penceToPounds(poundsToPence(amount) + steps);

/** Steps of a rate as percentage points: −136 is "−1.36". */
export function pointsInWords(steps: bigint): string {
  const digits = (steps < 0n ? -steps : steps).toString().padStart(3, "0");
  return `${steps < 0n ? minusSign : ""}${groupThousands(digits.slice(0, -2))}.${digits.slice(-2)}`;
}
