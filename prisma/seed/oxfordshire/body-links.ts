import { cite } from "../citation";
import type { BodyMembershipRow, BodyNameRow, BodyReportsToRow, BodySuccessionRow } from "../register-data";

const report = cite("implementation-report-2005");
const later = cite("scrutiny-report-2006");

/** Listed by id, so the ids number the names in order of time. Three names of one board within a year, and the cabinet that was an executive in spring. */
export const oxfordshireBodyNames: readonly BodyNameRow[] = [
  { ...report("61, 69", "O7", "O12"), id: "board-1-trust", bodyId: "oxfordshire-strategic-board", name: "Children and Young People's Commissioning Trust", period: "the review of 2004/05" },
  { ...report("80", "O12"), id: "board-2-strategic-board", bodyId: "oxfordshire-strategic-board", name: "Children and Young People's Strategic Board", period: "autumn 2005" },
  { ...later("not numbered", "O12"), id: "board-3-board", bodyId: "oxfordshire-strategic-board", name: "Children and Young People's Board", period: "by 28 February 2006" },
  { ...report("9", "O2"), id: "cabinet-1-executive", bodyId: "oxfordshire-county-cabinet", name: "Executive", period: "April 2005" },
  { ...report("69, 82, 111", "O2", "O13"), id: "cabinet-2-cabinet", bodyId: "oxfordshire-county-cabinet", name: "Cabinet", period: "autumn 2005" },
];

export const oxfordshireBodySuccessions: readonly BodySuccessionRow[] = [
  { ...report("11", "O3"), id: "learning-to-childrens-scrutiny", fromId: "oxfordshire-learning-scrutiny", toId: "oxfordshire-childrens-scrutiny", subject: "This review", dateText: "between April and autumn 2005" },
  { ...report("11", "O3"), id: "best-value-to-childrens-scrutiny", fromId: "oxfordshire-best-value-committee", toId: "oxfordshire-childrens-scrutiny", subject: "This review", dateText: "between April and autumn 2005" },
];

const onBoard = { bodyId: "oxfordshire-strategic-board", member: "Senior decision-maker for children's services", capacity: "decides" } as const;

export const oxfordshireBodyMemberships: readonly BodyMembershipRow[] = [
  { ...report("82", "O13"), ...onBoard, id: "board-county", organisationId: "oxfordshire-county-council" },
  { ...report("82, 140", "O13"), ...onBoard, id: "board-cherwell", organisationId: "cherwell-district-council" },
  { ...report("82, 140", "O13"), ...onBoard, id: "board-west", organisationId: "west-oxfordshire-district-council" },
  { ...report("82, 140", "O13"), ...onBoard, id: "board-south", organisationId: "south-oxfordshire-district-council" },
  { ...report("82, 140", "O13"), ...onBoard, id: "board-vale", organisationId: "vale-of-white-horse-district-council" },
  { ...report("82, 140", "O13"), ...onBoard, id: "board-city", organisationId: "oxford-city-council" },
  { ...report("82", "O13"), ...onBoard, id: "board-pcts", organisationId: "oxfordshire-primary-care-trusts" },
  { ...report("82", "O13"), id: "board-voluntary", bodyId: "oxfordshire-strategic-board", organisationId: "oxfordshire-voluntary-sector", member: "Voluntary sector", capacity: "input" },
  { ...report("82", "O13"), id: "board-families", bodyId: "oxfordshire-strategic-board", member: "Children and families", capacity: "input" },
  { ...report("109", "O18"), id: "partnership-agencies", bodyId: "oxfordshire-partnership", member: "The agencies that work for children in the county", capacity: "input" },
  { ...report("109", "O18"), id: "team-directorate", bodyId: "oxfordshire-partnership", organisationId: "directorate-children-young-people-families", member: "Strategy, performance and commissioning team", capacity: "officer_support" },
];

const fromBoard = { bodyId: "oxfordshire-strategic-board", manner: "required" } as const;

export const oxfordshireBodyReportsTo: readonly BodyReportsToRow[] = [
  { ...report("82, 107", "O13", "O17"), ...fromBoard, id: "board-to-county", toBodyId: "oxfordshire-county-cabinet" },
  { ...report("82, 107", "O13", "O17"), ...fromBoard, id: "board-to-cherwell", toBodyId: "cherwell-cabinet" },
  { ...report("82, 107", "O13", "O17"), ...fromBoard, id: "board-to-west", toBodyId: "west-oxfordshire-cabinet" },
  { ...report("82, 107", "O13", "O17"), ...fromBoard, id: "board-to-south", toBodyId: "south-oxfordshire-cabinet" },
  { ...report("82, 107", "O13", "O17"), ...fromBoard, id: "board-to-vale", toBodyId: "vale-of-white-horse-cabinet" },
  { ...report("82, 107", "O13", "O17"), ...fromBoard, id: "board-to-city", toBodyId: "oxford-city-cabinet" },
  { ...report("82, 107", "O13", "O17"), ...fromBoard, id: "board-to-pcts", toBodyId: "oxfordshire-pct-boards" },
  { ...report("82", "O13"), bodyId: "oxfordshire-strategic-board", manner: "for_information", id: "board-to-psb", toBodyId: "oxfordshire-public-services-board", note: "The report lists it among the bodies the board answers to. That it only takes note is our reading: it does not decide by law." },
  { ...report("178–184", "O29"), bodyId: "oxfordshire-childrens-scrutiny", manner: "consulted", id: "scrutiny-to-county", toBodyId: "oxfordshire-county-cabinet", note: "Comments and advice." },
  { ...report("109", "O18"), bodyId: "oxfordshire-partnership", manner: "consulted", id: "partnership-to-board", toBodyId: "oxfordshire-strategic-board" },
];
