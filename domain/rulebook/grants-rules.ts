import type { Rule } from "./rule";

export const grantsRules: readonly Rule[] = [];
