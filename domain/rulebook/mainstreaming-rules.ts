import type { Rule } from "./rule";

export const mainstreamingRules: readonly Rule[] = [];
