import { contingency } from "./cost/contingency";
import { flatAmount } from "./cost/flat-amount";
import { fullTimeEquivalent } from "./cost/full-time-equivalent";
import { indexedCost } from "./cost/indexed-cost";
import { oneOffAmount } from "./cost/one-off-amount";
import { overhead } from "./cost/overhead";
import { pay } from "./cost/pay";
import { redundancy } from "./cost/redundancy";
import { statedAmount } from "./cost/stated-amount";
import { transitionCost } from "./cost/transition-cost";
import { vat } from "./cost/vat";
import type { Rule } from "./rule";

/** What posts, purchases and change cost, year by year. */
export const costRules: readonly Rule[] = [
  fullTimeEquivalent, pay, indexedCost, flatAmount, overhead, contingency, vat, statedAmount, oneOffAmount, redundancy, transitionCost,
];
