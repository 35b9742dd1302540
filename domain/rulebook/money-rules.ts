import { differenceOfDisplayedValues } from "./money/difference-of-displayed-values";
import { rateOfAmount } from "./money/rate-of-amount";
import { shareOut } from "./money/share-out";
import { sumOfLines } from "./money/sum-of-lines";
import type { Rule } from "./rule";

/** Rounding, sharing out, adding up and taking away, the same everywhere. */
export const moneyRules: readonly Rule[] = [rateOfAmount, shareOut, sumOfLines, differenceOfDisplayedValues];
