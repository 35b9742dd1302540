import type { Rule } from "./rule";
import { awardByYears } from "./time/award-by-years";
import { financialYear } from "./time/financial-year";
import { partYear } from "./time/part-year";

/** Financial years, parts of years, clear days and the dates a decision needs. */
export const timeRules: readonly Rule[] = [financialYear, partYear, awardByYears];
