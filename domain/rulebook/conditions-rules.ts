import { additionalityFloor } from "./conditions/additionality-floor";
import { eligibleShare } from "./conditions/eligible-share";
import { eligibleSpend } from "./conditions/eligible-spend";
import { excludedSpend } from "./conditions/excluded-spend";
import { noDoubleFunding } from "./conditions/no-double-funding";
import type { Rule } from "./rule";

/** What grants may pay for: clauses, eligible shares, floors, exclusions, and no cost paid twice. */
export const conditionsRules: readonly Rule[] = [eligibleSpend, eligibleShare, additionalityFloor, noDoubleFunding, excludedSpend];
