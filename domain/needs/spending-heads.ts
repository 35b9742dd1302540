/**
 * The heads under which both official returns report children's services: the revenue outturn's line as printed
 * (with straight apostrophes) and the interactive tool's measure of Section 251 gross expenditure. The two count
 * differently, so their figures are shown side by side and neither corrects the other.
 */
export type SpendingHead = { readonly name: string; readonly outturnLine: string; readonly section251: string };

export const spendingHeads: readonly SpendingHead[] = [
  { name: "Children looked after", outturnLine: "Children's social care - Children Looked After", section251: "TotalLACFinance" },
  { name: "Safeguarding children and young people", outturnLine: "Children's social care: Safeguarding children and young people's services", section251: "SafeguardingFinance" },
  { name: "Family support", outturnLine: "Children's social care - Family Support Services", section251: "FamilySupportFinance" },
  { name: "Youth justice", outturnLine: "Children's social care - Youth Justice", section251: "YouthJusticeFinance" },
  { name: "Sure Start children's centres and early years", outturnLine: "Children's social care: Sure start children's centres and early years", section251: "SureStartFinance" },
  { name: "Other children's and families services", outturnLine: "Children's social care - Other children's and families services", section251: "OtherChildren&FamilyFinance" },
  { name: "Services for young people", outturnLine: "Children's social care: Services for young people", section251: "YoungPeopleFinance" },
];

/** The whole of children's services, as each return names it. */
export const wholeOfChildrensServices: SpendingHead = { name: "All children's services", outturnLine: "TOTAL CHILDREN SOCIAL CARE", section251: "C&YPExpenditure" };

/** What each official figure of children's services counts, in the order they are shown. */
export const whatEachCounts = {
  net: "Revenue outturn (RO3), net current expenditure: total expenditure less fees, charges and other income of the services themselves. Government grants are not taken off.",
  total: "Revenue outturn (RO3), total expenditure: employees and running expenses, before any income.",
  section251: "Section 251 outturn, gross expenditure, excluding capital charged to revenue: the education department's own return, with its own heads and rules.",
} as const;
