import { day } from "../day";
import type { DocumentRow } from "../register-data";

/** The two Luton documents: the report of May 2005 and the summary of the 2003 review it builds on. */
export const lutonDocuments: readonly DocumentRow[] = [
  {
    id: "panel-report-2005", shortName: "Panel report 2005", title: "Best Value Review Children's Services 0-10", kind: "Report to the Best Value Scrutiny Panel",
    authorRole: "Corporate Director for Children & Learning", contactRole: "Contact officer, a different person from the author",
    presentedTo: "Best Value Scrutiny Panel", dated: day("2005-05-10"), datedText: "10 May 2005", wards: "All wards",
    keyDecision: "Not stated", inventory: ["L1", "L3"],
  },
  {
    id: "vision-summary-2003", shortName: "Vision summary 2003", title: "Executive Summary, Best Value Review Children 0-9 Vision Report", kind: "Summary of a review report",
    authorRole: "Review project group", presentedTo: "Scrutiny Panel, and the management team's Performance & Improvement Board",
    datedText: "Undated; between August and September 2003 by its own timetable", wards: "All wards", keyDecision: "Not stated",
    note: "Written before the Green Paper of September 2003, and attached to the report of 2005 as Appendix 1.", inventory: ["L22", "E7"],
  },
];
