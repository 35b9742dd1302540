import type { Rule } from "./rule";

export const needsRules: readonly Rule[] = [];
