import type { Rule } from "./rule";
import { awardByYears } from "./time/award-by-years";
import { callIn } from "./time/call-in";
import { clearDays } from "./time/clear-days";
import { financialYear } from "./time/financial-year";
import { lastSafeDecisionDate } from "./time/last-safe-decision-date";
import { partYear } from "./time/part-year";

/** Financial years, parts of years, clear days and the dates a decision needs. */
export const timeRules: readonly Rule[] = [financialYear, partYear, awardByYears, clearDays, callIn, lastSafeDecisionDate];
