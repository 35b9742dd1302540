import { cite } from "../citation";
import { day } from "../day";
import type { FigureRow, KeyDateRow, PolicyEventRow, RecommendationRow } from "../register-data";

const report = cite("scoping-report-2001");

const put = { class: "main", status: "recommended", bodyId: "leicester-cabinet", deliveryVehicles: [] as string[] } as const;

export const leicesterRecommendations: readonly RecommendationRow[] = [
  { ...report("43", "K6"), ...put, id: "leicester-1", reference: "2.1 (i)", verb: "endorse", gist: "The work done towards a scope." },
  { ...report("44", "K6"), ...put, id: "leicester-2", reference: "2.1 (ii)", verb: "agree", gist: "What is recommended as the scope." },
  { ...report("37", "K5"), ...put, id: "leicester-3", reference: "1.2", verb: "agree", gist: "Leave to the review's Assistant Director the views that arrive between Leader's Briefing and Cabinet.", note: "Proposed in the background section, not among the recommendations." },
  { ...report("102", "K11"), ...put, id: "leicester-4", reference: "3.3 (ii)", verb: "agree", gist: "Add a tighter definition of vulnerable children if one is found, as the trade unions ask.", note: "Proposed in the report, not among the recommendations." },
];

export const leicesterKeyDates: readonly KeyDateRow[] = [
  { ...report("9–13", "K1"), id: "cabinet", date: day("2001-04-09"), dateText: "9 April 2001", event: "Cabinet decides on the scope", bodyId: "leicester-cabinet" },
];

export const leicesterPolicyEvents: readonly PolicyEventRow[] = [
  { ...report("170", "K4"), id: "children-act-1989", date: day("1989-01-01"), dateText: "1989", title: "Children Act 1989, Part III", effect: "The council must safeguard vulnerable children and promote their welfare." },
  { ...report("35, 166", "K4"), id: "assessment-framework", date: day("2000-01-01"), dateText: "before April 2001", title: "Framework for the Assessment of Children in Need (Department of Health)", effect: "Gives the review its definition of vulnerable children." },
];

export const leicesterFigures: readonly FigureRow[] = [
  { ...report("147", "K16"), id: "value-of-services", label: "Value of the services under review", value: "15600000.00", unit: "pounds", asPrinted: "£15.6 million", basis: "stated" },
  { ...report("145", "K16"), id: "savings-target", label: "Savings the review may have to find", value: "2.00", unit: "percent", asPrinted: "2%", basis: "stated", note: "Harder to find where ring-fenced grants pay." },
  { ...report("145–147", "K16"), id: "savings-amount", label: "Two per cent of the whole value", value: "312000.00", unit: "pounds", asPrinted: "not printed", basis: "derived", note: "2 per cent of £15,600,000. It overstates the saving as far as grants are ring-fenced; the report does not say how far." },
  { ...report("218–238", "K21"), id: "units-in-scope", label: "Business units in scope", value: "15.00", unit: "services", asPrinted: "not printed: a list of fifteen", basis: "derived", note: "Nine of Education, five of Social Services, one of several agencies." },
  { ...report("246–253", "K22"), id: "interfaces", label: "Interfaces with later reviews", value: "8.00", unit: "services", asPrinted: "not printed: a list of eight", basis: "derived", note: "The list, counted." },
  { ...report("257–272", "K23"), id: "indicators", label: "Best value indicators", value: "16.00", unit: "items", asPrinted: "not printed: a list of sixteen", basis: "derived", note: "The list, counted." },
  { ...report("151", "K17"), id: "minority-share", label: "Children and young people aged 0 to 18 from minority groups", value: "50.00", unit: "percent", qualifier: "more than", asPrinted: "over half", basis: "stated", note: "Their share of those who use services is much lower; the review is to ask why." },
];
