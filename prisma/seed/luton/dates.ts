import { cite } from "../citation";
import { day } from "../day";
import type { KeyDateRow, PolicyEventRow } from "../register-data";

const report = cite("panel-report-2005");
const summary = cite("vision-summary-2003");
const yearInferred = "The summary gives no year; 2003 follows from the Green Paper's timetable.";

export const lutonKeyDates: readonly KeyDateRow[] = [
  { ...summary("85", "E7"), id: "project-plan", date: day("2002-12-01"), dateText: "December 2002", event: "Terms of reference and project plan of the review" },
  { ...summary("73, 89", "E7"), id: "scope-report", date: day("2003-02-14"), dateText: "14 February 2003", event: "Scope report" },
  { ...summary("296", "E27"), id: "group-sign-off", date: day("2003-08-06"), dateText: "6 August", event: "Project group signs off the vision report", bodyId: "luton-project-group", note: yearInferred },
  { ...summary("297", "E27"), id: "secondment-ends", date: day("2003-08-31"), dateText: "31 August", event: "The project co-ordinator's secondment ends", note: yearInferred },
  { ...summary("298", "E27"), id: "project-board", date: day("2003-09-09"), dateText: "9 September", event: "Project board discusses options and vision report", bodyId: "luton-project-board", note: yearInferred },
  { ...summary("299", "E27"), id: "scrutiny-2003", date: day("2003-09-25"), dateText: "25 September", event: "Vision report goes to the management team's board and to scrutiny", bodyId: "luton-best-value-scrutiny-panel", note: yearInferred },
  { ...summary("300", "E27"), id: "implementation", date: day("2003-10-01"), dateText: "October onwards", event: "Once agreed, the review becomes the Family Support Implementation Plan, run with PORTAL project management", note: yearInferred },
  { ...summary("30", "E4"), id: "green-paper-consultation", date: day("2003-12-01"), dateText: "1 December 2003", event: "Consultation on the Green Paper ends; the review feeds Luton's answer" },
  { ...report("37", "L8"), id: "merger", date: day("2005-04-01"), dateText: "April 2005", event: "Two departments become Children & Learning" },
  { ...report("62, 66", "L19", "L20"), id: "clearances", date: day("2005-04-27"), dateText: "27 April 2005", event: "Legal and financial clearance of the report" },
  { ...report("5", "L1"), id: "panel", date: day("2005-05-10"), dateText: "10 May 2005", event: "The panel is asked to agree the improvement plan", bodyId: "luton-best-value-scrutiny-panel" },
];

export const lutonPolicyEvents: readonly PolicyEventRow[] = [
  { ...summary("32", "E1"), id: "in-touch", date: day("1998-01-01"), dateText: "1998", title: "Modern Local Government: In Touch with the People (DETR)", effect: "The paper the summary quotes for the purpose of best value." },
  { ...summary("9", "E1"), id: "lga-1999", date: day("1999-01-01"), dateText: "1999", title: "Local Government Act 1999", effect: "Made best value reviews a duty." },
  { ...report("36", "L7", "E4"), id: "every-child-matters", date: day("2003-09-01"), dateText: "September 2003", title: "Green Paper Every Child Matters", effect: "Came after the review, expected in spring and late; overtook its usual next stage." },
  { ...report("36", "L7"), id: "next-steps", date: day("2004-01-01"), dateText: "after September 2003", title: "Every Child Matters: Next Steps", effect: "Further guidance before the improvement plan." },
  { ...report("36, 58", "L7", "L18"), id: "change-for-children", date: day("2004-10-01"), dateText: "after September 2003", title: "Every Child Matters: Change for Children", effect: "Calls for a workforce strategy, which the plan takes up." },
  { ...report("36", "L7"), id: "children-act-2004", date: day("2004-11-01"), dateText: "November 2004", title: "Children Act 2004, Royal Assent", effect: "The law under which the new department works." },
];
