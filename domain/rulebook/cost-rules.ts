import { flatAmount } from "./cost/flat-amount";
import { fullTimeEquivalent } from "./cost/full-time-equivalent";
import { indexedCost } from "./cost/indexed-cost";
import { oneOffAmount } from "./cost/one-off-amount";
import { pay } from "./cost/pay";
import { statedAmount } from "./cost/stated-amount";
import type { Rule } from "./rule";

/** What posts, purchases and change cost, year by year. */
export const costRules: readonly Rule[] = [fullTimeEquivalent, pay, indexedCost, flatAmount, oneOffAmount, statedAmount];
