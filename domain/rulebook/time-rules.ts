import type { Rule } from "./rule";
import { partYear } from "./time/part-year";

/** Financial years, parts of years, clear days and the dates a decision needs. */
export const timeRules: readonly Rule[] = [partYear];
