import { cite } from "../citation";
import type { BodyRow } from "../register-data";

const report = cite("implementation-report-2005");

const districtCabinet = { kind: "cabinet", power: "statutory", standing: "sitting", purpose: "Decides for the district council." } as const;

export const oxfordshireBodies: readonly BodyRow[] = [
  {
    ...report("69, 80–107", "O7", "O12", "O13", "O14", "O15", "O17"), id: "oxfordshire-strategic-board", name: "Children and Young People's Strategic Board", kind: "board", power: "recommending", standing: "proposed",
    purpose: "Oversees joint commissioning; what it recommends belongs to all its members. It fulfils what a Children's Trust requires.",
    note: "As constituted it decides nothing: the bodies that decide by law go on deciding.",
  },
  {
    ...report("9, 82, 111, 174", "O2", "O13"), id: "oxfordshire-county-cabinet", name: "Cabinet of Oxfordshire County Council", kind: "cabinet", power: "statutory", standing: "sitting",
    organisationId: "oxfordshire-county-council", purpose: "Decides for the county council; final decisions on board and localities were due in January 2006.",
  },
  { ...report("82, 140", "O13"), ...districtCabinet, id: "cherwell-cabinet", name: "Cabinet of Cherwell District Council", organisationId: "cherwell-district-council" },
  { ...report("82, 140", "O13"), ...districtCabinet, id: "west-oxfordshire-cabinet", name: "Cabinet of West Oxfordshire District Council", organisationId: "west-oxfordshire-district-council" },
  { ...report("82, 140", "O13"), ...districtCabinet, id: "south-oxfordshire-cabinet", name: "Cabinet of South Oxfordshire District Council", organisationId: "south-oxfordshire-district-council" },
  { ...report("82, 140", "O13"), ...districtCabinet, id: "vale-of-white-horse-cabinet", name: "Cabinet of Vale of White Horse District Council", organisationId: "vale-of-white-horse-district-council" },
  { ...report("82, 140", "O13"), ...districtCabinet, id: "oxford-city-cabinet", name: "Cabinet of Oxford City Council", organisationId: "oxford-city-council" },
  {
    ...report("82", "O13"), id: "oxfordshire-pct-boards", name: "Primary care trust boards", kind: "health board", power: "statutory", standing: "sitting", organisationId: "oxfordshire-primary-care-trusts",
    purpose: "Decide for the primary care trusts.", note: "Several boards; the report names them together.",
  },
  {
    ...report("82", "O13"), id: "oxfordshire-public-services-board", name: "Public Services Board", kind: "partnership", power: "recommending", standing: "sitting",
    purpose: "Brings the county's public services together; the new board reports to it.",
  },
  {
    ...report("11, 178–184", "O3", "O29"), id: "oxfordshire-childrens-scrutiny", name: "Children's Services Scrutiny Committee", kind: "scrutiny committee", power: "advisory", standing: "sitting", organisationId: "oxfordshire-county-council",
    purpose: "Comments on the proposals and sends its advice to Cabinet.",
  },
  {
    ...report("11", "O2", "O3"), id: "oxfordshire-learning-scrutiny", name: "Learning & Culture Scrutiny Committee", kind: "scrutiny committee", power: "advisory", standing: "succeeded", organisationId: "oxfordshire-county-council",
    purpose: "Considered the review in March 2005 and asked to see the action plan.",
  },
  {
    ...report("9, 11", "O2", "O3"), id: "oxfordshire-best-value-committee", name: "Best Value & Audit Committee", kind: "scrutiny committee", power: "advisory", standing: "succeeded", organisationId: "oxfordshire-county-council",
    purpose: "Carried out the review and reported it to the Executive.",
  },
  {
    ...report("109", "O18"), id: "oxfordshire-partnership", name: "Children and Young People's Partnership", kind: "partnership", power: "advisory", standing: "proposed",
    purpose: "A wide circle of agencies that supports the board.",
  },
  {
    ...report("109", "O18"), id: "oxfordshire-commissioning-team", name: "Strategy, performance and commissioning team", kind: "officer team", power: "advisory", standing: "proposed",
    organisationId: "directorate-children-young-people-families", purpose: "Works for the partnership inside the directorate, with links to health commissioners.",
  },
  {
    ...report("158, 170", "O21", "O27"), id: "oxfordshire-locality-core-groups", name: "Locality core groups", kind: "local group", power: "advisory", standing: "proposed",
    purpose: "One for each locality: oversees its work and judges its progress.",
  },
];
