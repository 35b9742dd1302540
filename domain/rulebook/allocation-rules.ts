import type { Rule } from "./rule";

export const allocationRules: readonly Rule[] = [];
