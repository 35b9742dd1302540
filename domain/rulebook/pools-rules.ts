import type { Rule } from "./rule";

export const poolsRules: readonly Rule[] = [];
