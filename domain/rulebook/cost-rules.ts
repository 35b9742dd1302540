import { pay } from "./cost/pay";
import type { Rule } from "./rule";

/** What posts, purchases and change cost, year by year. */
export const costRules: readonly Rule[] = [pay];
