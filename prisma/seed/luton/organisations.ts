import { cite } from "../citation";
import { day } from "../day";
import type { OrganisationNameRow, OrganisationRow, OrganisationSuccessionRow } from "../register-data";

const report = cite("panel-report-2005");
const summary = cite("vision-summary-2003");

export const lutonOrganisations: readonly OrganisationRow[] = [
  { ...report("37", "L8"), id: "luton-borough-council", name: "Luton Borough Council", sector: "council", isPartner: true },
  {
    ...summary("13, 44", "E2", "E5"), id: "luton-primary-care-trust", name: "Luton Primary Care Trust", sector: "health", isPartner: true, basis: "synthetic",
    note: "The documents speak of Health and of newly formed health trusts. This name stands for them in the demonstration.",
  },
  {
    ...summary("191, 245", "E17", "E21"), id: "luton-schools", name: "Luton schools", sector: "schools", isPartner: true,
    note: "Head teachers manage the support workers based in schools.",
  },
  {
    ...summary("14, 184, 190", "E2", "E16"), id: "luton-voluntary-sector", name: "Luton voluntary sector", sector: "voluntary", isPartner: true,
    note: "Its support to families is not counted anywhere; it is named as a possible provider of the merged service.",
  },
  { ...report("37", "L8"), id: "life-long-learning-department", name: "Life Long Learning Department", sector: "council", parentId: "luton-borough-council", isPartner: false },
  { ...report("37", "L8"), id: "housing-and-social-services-department", name: "Housing and Social Services Department", sector: "council", parentId: "luton-borough-council", isPartner: false },
  { ...report("10–11, 37", "L8"), id: "children-and-learning-department", name: "Children & Learning Department", sector: "council", parentId: "luton-borough-council", isPartner: false },
  { ...report("44–46", "L13"), id: "luton-connexions", name: "Connexions Service", sector: "other", isPartner: false, note: "Keeps the directory for the older age group." },
  { ...summary("194", "E17"), id: "luton-unison", name: "Unison", sector: "other", isPartner: false, note: "Sits on the review's core group and project group." },
];

export const lutonOrganisationNames: readonly OrganisationNameRow[] = [
  { ...summary("12, 44", "E2", "E5"), id: "life-long-learning-1", organisationId: "life-long-learning-department", name: "Lifelong Learning", period: "in the summary of 2003", endsOn: day("2005-03-31") },
  { ...report("37", "L8"), id: "life-long-learning-2", organisationId: "life-long-learning-department", name: "Life Long Learning Department", period: "until April 2005", endsOn: day("2005-03-31") },
  { ...summary("11", "E2"), id: "housing-and-social-services-1", organisationId: "housing-and-social-services-department", name: "Housing & Social Services", period: "in the summary of 2003", endsOn: day("2005-03-31") },
  { ...report("37", "L8"), id: "housing-and-social-services-2", organisationId: "housing-and-social-services-department", name: "Housing and Social Services Department", period: "until April 2005", endsOn: day("2005-03-31") },
  { ...report("37", "L8"), id: "children-and-learning-1", organisationId: "children-and-learning-department", name: "Children and Learning Department", period: "from April 2005", startsOn: day("2005-04-01") },
];

export const lutonOrganisationSuccessions: readonly OrganisationSuccessionRow[] = [
  {
    ...report("37", "L8"), id: "learning-to-children", fromId: "life-long-learning-department", toId: "children-and-learning-department",
    date: day("2005-04-01"), dateText: "April 2005", note: "A merger of two departments, decided in answer to Every Child Matters.",
  },
  {
    ...report("37", "L8"), id: "social-services-to-children", fromId: "housing-and-social-services-department", toId: "children-and-learning-department",
    date: day("2005-04-01"), dateText: "April 2005", note: "The other half of the same merger.",
  },
];
