import { cite, notInDocuments } from "../citation";
import type { BodyMembershipRow, BodyNameRow, BodyReportsToRow, BodyRow } from "../register-data";

const report = cite("panel-report-2005");
const summary = cite("vision-summary-2003");

export const lutonBodies: readonly BodyRow[] = [
  {
    ...report(notInDocuments), id: "luton-childrens-trust-board", name: "Luton Children's Trust Board", kind: "board", power: "recommending", standing: "sitting", basis: "synthetic",
    purpose: "Brings the partners together over one plan and recommends to the bodies that decide.",
    note: "The documents end before Luton had a trust board. The demonstration needs one to put its question to.",
  },
  {
    ...summary("195", "E17"), id: "luton-executive", name: "Executive", kind: "cabinet", power: "statutory", standing: "sitting", organisationId: "luton-borough-council",
    purpose: "Decides for the council. The portfolio holders concerned took part in the review.",
  },
  {
    ...report(notInDocuments), id: "luton-primary-care-trust-board", name: "Luton Primary Care Trust Board", kind: "health board", power: "statutory", standing: "sitting",
    organisationId: "luton-primary-care-trust", basis: "synthetic", purpose: "Decides for the primary care trust.", note: "Not named in the documents.",
  },
  {
    ...report("3, 28, 32, 38, 54", "L5", "L6", "L9", "L17"), id: "luton-best-value-scrutiny-panel", name: "Best Value Scrutiny Panel", kind: "scrutiny panel", power: "delegated", standing: "sitting",
    organisationId: "luton-borough-council", purpose: "Examines the review and can agree its improvement plan or ask for more work.",
    note: "One report calls it both Panel and Committee. That its power is delegated is our reading; the report does not say.",
  },
  {
    ...summary("299", "E27"), id: "luton-performance-and-improvement-board", name: "CDMT Performance & Improvement Board", kind: "officers' board", power: "recommending", standing: "sitting",
    organisationId: "luton-borough-council", purpose: "Senior managers who receive the final vision report beside the scrutiny panel.",
  },
  {
    ...summary("195, 298", "E17", "E27"), id: "luton-project-board", name: "Project Board", kind: "project board", power: "recommending", standing: "sitting",
    purpose: "Discusses the options to recommend and the vision report.",
  },
  {
    ...summary("194–195, 296", "E17", "E27"), id: "luton-project-group", name: "Project Group", kind: "project group", power: "advisory", standing: "sitting",
    purpose: "Carries the review day to day and signs off the vision report.",
  },
  {
    ...summary("194", "E17"), id: "luton-core-group", name: "Best Value Core Group", kind: "project group", power: "advisory", standing: "sitting",
    purpose: "Steers best value reviews; staff side is represented.",
  },
  {
    ...summary("125", "E9"), id: "luton-early-years-partnership", name: "Early Years Development and Childcare Partnership", kind: "partnership", power: "recommending", standing: "sitting",
    purpose: "One of three strategic partnerships above children's services: early years and childcare.",
  },
  {
    ...summary("126", "E9"), id: "luton-childrens-strategic-partnership", name: "Children's Strategic Partnership", kind: "partnership", power: "recommending", standing: "sitting",
    purpose: "One of three strategic partnerships: children's services as a whole.",
  },
  {
    ...summary("127", "E9"), id: "luton-area-child-protection-committee", name: "Area Child Protection Committee", kind: "partnership", power: "recommending", standing: "sitting",
    purpose: "One of three strategic partnerships: protecting children from harm.",
  },
  {
    ...summary("123", "E9"), id: "luton-on-track-committee", name: "On Track and Flying Start management committees", kind: "management committee", power: "delegated", standing: "sitting",
    purpose: "Manage the two grant-funded projects apart from the council's own services.", note: "The summary names them as examples; there are others.",
  },
];

export const lutonBodyNames: readonly BodyNameRow[] = [
  { ...report("3, 36, 54", "L9"), id: "scrutiny-panel", bodyId: "luton-best-value-scrutiny-panel", name: "Best Value Scrutiny Panel", period: "May 2005" },
  { ...report("28, 32", "L5", "L6"), id: "scrutiny-committee", bodyId: "luton-best-value-scrutiny-panel", name: "Best Value Scrutiny Committee", period: "May 2005, in the same report" },
];

export const lutonBodyMemberships: readonly BodyMembershipRow[] = [
  { ...summary("195", "E17"), id: "project-group-councillors", bodyId: "luton-project-group", organisationId: "luton-borough-council", member: "Scrutiny councillors and portfolio holders", capacity: "input" },
  { ...summary("195", "E17"), id: "project-board-councillors", bodyId: "luton-project-board", organisationId: "luton-borough-council", member: "Scrutiny councillors and portfolio holders", capacity: "varies", note: "A portfolio holder shares in the Executive's decisions; a scrutiny councillor does not." },
  { ...summary("194", "E17"), id: "core-group-unison", bodyId: "luton-core-group", organisationId: "luton-unison", member: "Staff side", capacity: "input" },
  { ...summary("194", "E17"), id: "project-group-unison", bodyId: "luton-project-group", organisationId: "luton-unison", member: "Staff side", capacity: "input" },
  { ...report(notInDocuments), id: "board-council", bodyId: "luton-childrens-trust-board", organisationId: "luton-borough-council", member: "Council", capacity: "varies", basis: "synthetic" },
  { ...report(notInDocuments), id: "board-health", bodyId: "luton-childrens-trust-board", organisationId: "luton-primary-care-trust", member: "Primary care trust", capacity: "varies", basis: "synthetic" },
  { ...report(notInDocuments), id: "board-schools", bodyId: "luton-childrens-trust-board", organisationId: "luton-schools", member: "Schools", capacity: "input", basis: "synthetic" },
  { ...report(notInDocuments), id: "board-voluntary", bodyId: "luton-childrens-trust-board", organisationId: "luton-voluntary-sector", member: "Voluntary sector", capacity: "input", basis: "synthetic" },
];

export const lutonBodyReportsTo: readonly BodyReportsToRow[] = [
  { ...report(notInDocuments), id: "board-to-executive", bodyId: "luton-childrens-trust-board", toBodyId: "luton-executive", manner: "required", basis: "synthetic" },
  { ...report(notInDocuments), id: "board-to-pct", bodyId: "luton-childrens-trust-board", toBodyId: "luton-primary-care-trust-board", manner: "required", basis: "synthetic" },
  { ...report(notInDocuments), id: "board-to-scrutiny", bodyId: "luton-childrens-trust-board", toBodyId: "luton-best-value-scrutiny-panel", manner: "consulted", basis: "synthetic" },
  { ...summary("296–299", "E27"), id: "group-to-project-board", bodyId: "luton-project-group", toBodyId: "luton-project-board", manner: "required", note: "The summary's timetable leads from one to the other." },
  { ...summary("298–299", "E27"), id: "project-board-to-improvement", bodyId: "luton-project-board", toBodyId: "luton-performance-and-improvement-board", manner: "required" },
  { ...summary("299", "E27"), id: "project-board-to-scrutiny", bodyId: "luton-project-board", toBodyId: "luton-best-value-scrutiny-panel", manner: "required" },
];
