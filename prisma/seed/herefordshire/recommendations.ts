import { cite } from "../citation";
import { day } from "../day";
import type { FigureRow, KeyDateRow, PolicyEventRow, RecommendationRow } from "../register-data";

const report = cite("cabinet-report-2004");
const put = { class: "main", status: "recommended", bodyId: "herefordshire-cabinet" } as const;

export const herefordshireRecommendations: readonly RecommendationRow[] = [
  { ...report("29", "H4"), ...put, id: "herefordshire-a", reference: "(a)", verb: "set up", gist: "A group of members and officers to steer the changes.", deliveryVehicles: ["Member and officer group"] },
  { ...report("30", "H4"), ...put, id: "herefordshire-b", reference: "(b)", verb: "set up", gist: "A group to prepare for whole-system inspection, so that a self-assessment is written.", deliveryVehicles: ["Inspection preparation group"] },
  { ...report("34", "H4"), ...put, id: "herefordshire-c", reference: "(c)", verb: "note", gist: "The Chief Executive's first steps towards more work on integration.", deliveryVehicles: [] },
];

export const herefordshireKeyDates: readonly KeyDateRow[] = [
  { ...report("9", "H1"), id: "cabinet", date: day("2004-07-15"), dateText: "15 July 2004", event: "Cabinet considers the report", bodyId: "herefordshire-cabinet" },
  { ...report("120", "H17"), id: "describe-plans", date: day("2004-09-01"), dateText: "Autumn 2004", event: "The council must be able to describe its plans" },
  { ...report("47", "H6"), id: "royal-assent", date: day("2004-11-01"), dateText: "November 2004", event: "Royal Assent to the Children Bill expected" },
  { ...report("112", "H16"), id: "self-assessment", date: day("2004-12-31"), dateText: "end of 2004", event: "Self-assessment, and a service model in development" },
  { ...report("73", "H11"), id: "pilot", date: day("2005-06-01"), dateText: "Summer 2005", event: "Possible pilot of the joint area review" },
  { ...report("49", "H6"), id: "expectations", date: day("2006-01-01"), dateText: "2006–08", event: "Commissioning, integration, partnership and a safeguarding board expected to be in place" },
];

export const herefordshirePolicyEvents: readonly PolicyEventRow[] = [
  { ...report("45", "H6"), id: "nsf", date: day("2004-06-01"), dateText: "2004", title: "National Service Framework for Children", effect: "A national driver of change." },
  { ...report("47", "H6"), id: "every-child-matters", date: day("2003-09-01"), dateText: "2003", title: "Green Paper Every Child Matters", effect: "What the report answers." },
  { ...report("13, 47", "H1", "H6"), id: "children-bill", date: day("2004-11-01"), dateText: "November 2004, expected", title: "Children Bill, Royal Assent", effect: "May change Cabinet portfolios." },
  { ...report("73", "H11"), id: "joint-area-review", date: day("2005-01-01"), dateText: "from 2005", title: "Joint Area Review", effect: "The new inspection; counts in the council's performance assessment." },
  { ...report("97", "H14"), id: "vision-to-reality", date: day("2004-03-01"), dateText: "before July 2004", title: "From Vision to Reality, a guide", effect: "Used to set out the next steps." },
];

export const herefordshireFigures: readonly FigureRow[] = [
  { ...report("60–68", "H8"), id: "principles", label: "Values and principles", value: "8.00", unit: "items", asPrinted: "not printed: a list of eight", basis: "derived", note: "The list, counted." },
];
