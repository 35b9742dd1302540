/** The page of a rule. */
export const ruleHref = (ruleId: string): string => `/rules/${ruleId}`;
