import { day } from "../day";
import type { DocumentRow } from "../register-data";

/** The Oxfordshire report of autumn 2005, and the one published report that tells what its board was called next. */
export const oxfordshireDocuments: readonly DocumentRow[] = [
  {
    id: "implementation-report-2005", shortName: "Implementation report 2005", title: "Best Value Review of Services for Vulnerable Children and Young People: Implementation", kind: "Report to scrutiny",
    authorRole: "Director for Learning & Culture", contactRole: "Head of Children's Services", presentedTo: "Children's Services Scrutiny Committee",
    datedText: "Undated; autumn 2005, before the report back in October", wards: "Not stated", keyDecision: "Not stated", inventory: ["O1", "O30"],
  },
  {
    id: "scrutiny-report-2006", shortName: "Scrutiny report 2006", title: "Report to the Children's Services Scrutiny Committee, 28 February 2006", kind: "Later report to scrutiny",
    authorRole: "Not recorded here", presentedTo: "Children's Services Scrutiny Committee", dated: day("2006-02-28"), datedText: "28 February 2006", wards: "Not recorded here",
    keyDecision: "Not recorded here", note: "Published by the county council. It is here only for the board's third name and for what Cabinet agreed in October 2005.", inventory: ["O12"],
  },
];
