import { cite } from "../citation";
import type { FigureRow } from "../register-data";

const report = cite("panel-report-2005");
const summary = cite("vision-summary-2003");

export const lutonFigures: readonly FigureRow[] = [
  { ...summary("129", "E10"), id: "services-mapped", label: "Services and groups found by the mapping", value: "150.00", unit: "services", qualifier: "more than", asPrinted: "in excess of 150", basis: "stated" },
  { ...summary("129", "E10"), id: "services-returned", label: "Services that returned the questionnaire", value: "91.00", unit: "services", asPrinted: "91", basis: "stated" },
  { ...summary("129", "E10"), id: "response-rate", label: "Response rate", value: "60.00", unit: "percent", asPrinted: "60%", basis: "stated" },
  {
    ...summary("129", "E10"), id: "services-mapped-exact", label: "Services and groups, worked back from the response rate", value: "151.00", unit: "services", qualifier: "at least", asPrinted: "not printed", basis: "derived",
    note: "151 or 152: 91 of them is 60.26 or 59.87 per cent. Neither 150 nor 153 gives a rate that rounds to 60.",
  },
  { ...summary("188", "E17"), id: "parents-surveyed", label: "Parents reached by telephone", value: "134.00", unit: "people", asPrinted: "134 parents", basis: "stated" },
  { ...summary("188", "E17"), id: "seminars", label: "Stakeholder seminars", value: "2.00", unit: "meetings", asPrinted: "2", basis: "stated" },
  { ...report("43", "L11"), id: "areas", label: "Areas services are aligned to", value: "3.00", unit: "areas", asPrinted: "three", basis: "stated" },
  { ...report("43", "L12"), id: "co-ordinators", label: "Family worker co-ordinators", value: "3.00", unit: "posts", asPrinted: "three", basis: "stated" },
  { ...summary("247", "E21"), id: "optimum-teams", label: "Best number of multi-agency teams", value: "3.00", unit: "teams", asPrinted: "3", basis: "stated" },
  { ...summary("248", "E21"), id: "area-committees", label: "Area committees", value: "6.00", unit: "areas", asPrinted: "not printed", basis: "derived", note: "Three teams, two area committees each." },
];
