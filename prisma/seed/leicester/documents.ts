import { day } from "../day";
import type { DocumentRow } from "../register-data";

export const leicesterDocuments: readonly DocumentRow[] = [
  {
    id: "scoping-report-2001", shortName: "Scoping report 2001", title: "Best Value Review, Year Two: Services to Vulnerable Children and Families, Scoping Exercise", kind: "Report to Cabinet",
    authorRole: "Assistant Director, Children and Family Services", contactRole: "Responsible Assistant Director; Review Facilitator", presentedTo: "Cabinet",
    dated: day("2001-04-09"), datedText: "9 April 2001", wards: "All wards, as a corporate issue", keyDecision: "Not stated", inventory: ["K1", "K2"],
  },
];
