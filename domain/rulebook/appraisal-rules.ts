import type { Rule } from "./rule";

export const appraisalRules: readonly Rule[] = [];
