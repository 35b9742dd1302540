import { cite } from "../citation";
import { day } from "../day";
import type { FigureRow, KeyDateRow, PolicyEventRow } from "../register-data";

const report = cite("implementation-report-2005");
const later = cite("scrutiny-report-2006");

export const oxfordshireKeyDates: readonly KeyDateRow[] = [
  { ...report("11", "O2"), id: "learning-scrutiny", date: day("2005-03-22"), dateText: "22 March 2005", event: "Scrutiny comments on the review", bodyId: "oxfordshire-learning-scrutiny" },
  { ...report("67", "O8"), id: "duty", date: day("2005-04-01"), dateText: "April 2005", event: "The duty to set up partnerships begins" },
  { ...report("9", "O2"), id: "executive", date: day("2005-04-19"), dateText: "19 April 2005", event: "The Executive endorses the review and wants an action plan with costings", bodyId: "oxfordshire-county-cabinet" },
  { ...report("9", "O2"), id: "report-back", date: day("2005-10-01"), dateText: "October 2005", event: "Action plan and costings due back", bodyId: "oxfordshire-county-cabinet" },
  { ...later("not numbered", "O12"), id: "cabinet-agrees", date: day("2005-10-01"), dateText: "October 2005", event: "Cabinet agrees the broad proposals, as scrutiny recommended", bodyId: "oxfordshire-county-cabinet" },
  { ...report("111, 174", "O2", "O19"), id: "final-decisions", date: day("2006-01-01"), dateText: "January 2006", event: "Consultation reported; final decisions on board and localities", bodyId: "oxfordshire-county-cabinet" },
  { ...later("not numbered", "O12"), id: "scrutiny-2006", date: day("2006-02-28"), dateText: "28 February 2006", event: "Scrutiny hears of the Children and Young People's Board", bodyId: "oxfordshire-childrens-scrutiny" },
  { ...report("67, 69", "O8"), id: "trust-in-place", date: day("2006-04-01"), dateText: "April 2006", event: "Children's Trust arrangements expected to stand" },
  { ...report("160", "O26"), id: "localities-start", date: day("2006-09-01"), dateText: "September 2006", event: "Staff work in localities" },
];

export const oxfordshirePolicyEvents: readonly PolicyEventRow[] = [
  { ...report("9", "O2"), id: "every-child-matters", date: day("2003-09-01"), dateText: "2003", title: "Green Paper Every Child Matters", effect: "The national agenda in which the review was made." },
  { ...report("9", "O2"), id: "children-act-2004", date: day("2004-11-01"), dateText: "2004", title: "Children Act 2004", effect: "Brings the duty to co-operate." },
  { ...report("9, 78", "O2", "O11"), id: "change-for-children", date: day("2004-12-01"), dateText: "after the Act", title: "Every Child Matters: Change for Children", effect: "Calls for a children's plan and joined commissioning." },
  { ...report("67", "O8"), id: "duty-to-cooperate", date: day("2005-04-01"), dateText: "April 2005", title: "Duty to co-operate in force", effect: "The county must set up partnerships; partners must work with it." },
  { ...report("67", "O8"), id: "trust-arrangements", date: day("2006-04-01"), dateText: "April 2006", title: "Children's Trust arrangements expected", effect: "Joint commissioning and pooled budgets where they fit." },
];

export const oxfordshireFigures: readonly FigureRow[] = [
  { ...report("17–56", "O6"), id: "proposals", label: "Review proposals tracked", value: "12.00", unit: "items", asPrinted: "not printed: a table of twelve", basis: "derived", note: "The rows of the table, counted." },
  { ...report("118, 140", "O20"), id: "areas", label: "Areas", value: "3.00", unit: "areas", asPrinted: "three", basis: "stated" },
  { ...report("140", "O23"), id: "districts", label: "District councils", value: "5.00", unit: "items", asPrinted: "five", basis: "stated" },
  { ...report("123", "O21"), id: "pilots", label: "Integrated support pilots", value: "4.00", unit: "teams", asPrinted: "Four", basis: "stated" },
  { ...report("160", "O26"), id: "localities", label: "Locality teams", value: "22.00", unit: "teams", asPrinted: "22", basis: "stated" },
  { ...report("172", "O28"), id: "co-ordination", label: "Co-ordination for each locality", value: "2.00", unit: "days_a_week", asPrinted: "two days a week", basis: "stated" },
  { ...report("160, 172", "O28"), id: "co-ordination-posts", label: "Co-ordination for the county, full-time equivalent", value: "8.80", unit: "posts", asPrinted: "not printed", basis: "derived", note: "22 localities, 2 days each, over a week of 5 days." },
];
