import type { Rule } from "./rule";

export const moneyRules: readonly Rule[] = [];
