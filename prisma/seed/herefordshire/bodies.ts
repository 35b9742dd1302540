import { cite } from "../citation";
import type { BodyMembershipRow, BodyReportsToRow, BodyRow, BodySuccessionRow } from "../register-data";

const report = cite("cabinet-report-2004");

export const herefordshireBodies: readonly BodyRow[] = [
  { ...report("7, 21", "H1"), id: "herefordshire-cabinet", name: "Cabinet", kind: "cabinet", power: "statutory", standing: "sitting", organisationId: "herefordshire-council", purpose: "Decides for the council." },
  { ...report("13", "H1"), id: "herefordshire-constitutional-group", name: "Constitutional Review Working Group", kind: "working group", power: "recommending", standing: "sitting", organisationId: "herefordshire-council", purpose: "Considers whether Cabinet portfolios must change once the Bill is law." },
  { ...report("29", "H4"), id: "herefordshire-steering-group", name: "Member and officer group", kind: "steering group", power: "recommending", standing: "proposed", organisationId: "herefordshire-council", purpose: "Steers the changes." },
  { ...report("30", "H4"), id: "herefordshire-inspection-group", name: "Whole-system inspection preparation group", kind: "working group", power: "advisory", standing: "proposed", purpose: "Sees that the self-assessment against the new model is written." },
  { ...report("77", "H12"), id: "herefordshire-acpc", name: "Area Child Protection Committee", kind: "partnership", power: "recommending", standing: "sitting", purpose: "Protects children from harm; becomes the safeguarding board." },
  { ...report("53, 77", "H6", "H12"), id: "herefordshire-lscb", name: "Local Safeguarding Children Board", kind: "board", power: "statutory", standing: "proposed", purpose: "The statutory board for child protection.", note: "The Child Concern Model is its groundwork." },
  { ...report("78", "H12"), id: "herefordshire-strategy-group", name: "Children's Strategy Group", kind: "partnership", power: "recommending", standing: "sitting", purpose: "The present strategy group; is to grow into a partnership." },
  { ...report("78–84", "H12"), id: "herefordshire-strategic-partnership", name: "Local Children's Strategic Partnership", kind: "partnership", power: "recommending", standing: "proposed", purpose: "Sets direction, with a performance framework by which its lead officer answers for outcomes." },
  { ...report("108", "H15"), id: "herefordshire-strategy-executive", name: "Children and Young Persons' Strategy Executive", kind: "partnership", power: "advisory", standing: "sitting", purpose: "Brings officers of the organisations together.", note: "Members of unequal rank, no councillors: it cannot settle policy or resources. Whether it is the strategy group under another name, the report does not say." },
  { ...report("107–108", "H15"), id: "herefordshire-board", name: "Children and Young Persons' Board", kind: "board", power: "recommending", standing: "proposed", purpose: "A central body with every significant partner in it, properly constituted." },
  { ...report("108", "H15"), id: "herefordshire-executive", name: "Children and Young Persons' Executive", kind: "officers' board", power: "delegated", standing: "proposed", purpose: "Carries out what the new board settles.", note: "The second of two tiers; that its power is delegated is our reading." },
  { ...report("93", "H13"), id: "herefordshire-early-years-board", name: "Early years partnership board", kind: "partnership", power: "recommending", standing: "sitting", purpose: "Statutory and voluntary sectors together, for early years." },
  { ...report("93", "H13"), id: "herefordshire-childrens-fund-board", name: "Children's Fund partnership board", kind: "partnership", power: "recommending", standing: "sitting", purpose: "Statutory and voluntary sectors together, for the Children's Fund." },
  { ...report("89", "H13"), id: "herefordshire-joint-commissioning", name: "Joint agency commissioning", kind: "panel", power: "delegated", standing: "sitting", purpose: "Education, social care and health settle together what to buy for children whose needs are the most complex.", note: "Child by child, not for the county's services as a whole." },
];

export const herefordshireBodySuccessions: readonly BodySuccessionRow[] = [
  { ...report("77", "H12"), id: "acpc-to-lscb", fromId: "herefordshire-acpc", toId: "herefordshire-lscb", subject: "Child protection and safeguarding", dateText: "planned; between 2006 and 2008" },
  { ...report("78", "H12"), id: "group-to-partnership", fromId: "herefordshire-strategy-group", toId: "herefordshire-strategic-partnership", subject: "Strategy for children", dateText: "planned" },
  { ...report("108", "H15"), id: "executive-to-board", fromId: "herefordshire-strategy-executive", toId: "herefordshire-board", subject: "Policy and the use of resources", dateText: "planned" },
  { ...report("108", "H15"), id: "executive-to-executive", fromId: "herefordshire-strategy-executive", toId: "herefordshire-executive", subject: "Carrying policy out", dateText: "planned" },
];

export const herefordshireBodyMemberships: readonly BodyMembershipRow[] = [
  { ...report("108", "H15"), id: "executive-representatives", bodyId: "herefordshire-strategy-executive", member: "Representatives at several levels of the organisations", capacity: "varies", note: "Some can shape policy and resources, some cannot." },
  { ...report("107", "H15"), id: "board-partners", bodyId: "herefordshire-board", member: "All significant partners", capacity: "not_stated" },
  { ...report("54, 83", "H7", "H12"), id: "partnership-member", bodyId: "herefordshire-strategic-partnership", organisationId: "herefordshire-council", member: "Lead member for children's services", capacity: "decides", note: "The role is required; that it sits here is our reading." },
  { ...report("78, 84", "H12"), id: "partnership-director", bodyId: "herefordshire-strategic-partnership", organisationId: "herefordshire-council", member: "Director of Children's Services", capacity: "decides", note: "Answers for the leadership of the partnership." },
  { ...report("84", "H12"), id: "lscb-director", bodyId: "herefordshire-lscb", organisationId: "herefordshire-council", member: "Director of Children's Services", capacity: "decides", note: "Answers for how the safeguarding board is led." },
  { ...report("89", "H13"), id: "joint-education", bodyId: "herefordshire-joint-commissioning", organisationId: "herefordshire-education", member: "Education", capacity: "decides" },
  { ...report("89", "H13"), id: "joint-social-care", bodyId: "herefordshire-joint-commissioning", organisationId: "herefordshire-social-care", member: "Social care", capacity: "decides" },
  { ...report("89", "H13"), id: "joint-health", bodyId: "herefordshire-joint-commissioning", organisationId: "herefordshire-primary-care-trust", member: "Primary care trust", capacity: "decides" },
];

export const herefordshireBodyReportsTo: readonly BodyReportsToRow[] = [
  { ...report("29", "H4"), id: "steering-to-cabinet", bodyId: "herefordshire-steering-group", toBodyId: "herefordshire-cabinet", manner: "required" },
  { ...report("30", "H4"), id: "inspection-to-cabinet", bodyId: "herefordshire-inspection-group", toBodyId: "herefordshire-cabinet", manner: "for_information", note: "Set up by Cabinet; whom it reports to is our reading." },
  { ...report("13", "H1"), id: "constitutional-to-cabinet", bodyId: "herefordshire-constitutional-group", toBodyId: "herefordshire-cabinet", manner: "consulted" },
];
