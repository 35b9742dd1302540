import { day } from "../day";
import type { DocumentRow } from "../register-data";

export const herefordshireDocuments: readonly DocumentRow[] = [
  {
    id: "cabinet-report-2004", shortName: "Cabinet report 2004", title: "Developing a Herefordshire Approach to Children's Services", kind: "Report to Cabinet",
    authorRole: "Chief Executive, on the Leader's behalf", presentedTo: "Cabinet", dated: day("2004-07-15"), datedText: "15 July 2004",
    wards: "County-wide", keyDecision: "Not a key decision: the report says so", note: "Programme area: Corporate Strategy and Finance.", inventory: ["H1", "H2", "H3"],
  },
];
