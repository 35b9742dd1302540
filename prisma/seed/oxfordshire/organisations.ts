import { cite } from "../citation";
import type { OrganisationNameRow, OrganisationRow, OrganisationSuccessionRow } from "../register-data";

const report = cite("implementation-report-2005");

const district = { sector: "district_council", isPartner: true } as const;

export const oxfordshireOrganisations: readonly OrganisationRow[] = [
  { ...report("67, 82", "O8", "O13"), id: "oxfordshire-county-council", name: "Oxfordshire County Council", sector: "council", isPartner: true },
  { ...report("140", "O23"), ...district, id: "cherwell-district-council", name: "Cherwell District Council" },
  { ...report("140", "O23"), ...district, id: "west-oxfordshire-district-council", name: "West Oxfordshire District Council", note: "The report prints West." },
  { ...report("140", "O23"), ...district, id: "south-oxfordshire-district-council", name: "South Oxfordshire District Council", note: "The report prints South." },
  { ...report("140", "O23"), ...district, id: "vale-of-white-horse-district-council", name: "Vale of White Horse District Council", note: "The report prints Vale." },
  { ...report("140", "O23"), ...district, id: "oxford-city-council", name: "Oxford City Council", note: "The fifth of the five; the report names the City area, and the other four make it clear." },
  { ...report("78, 82", "O11", "O13"), id: "oxfordshire-primary-care-trusts", name: "Primary care trusts in Oxfordshire", sector: "health", isPartner: true, note: "The report speaks of PCTs together and names none." },
  { ...report("52–53, 82", "O6", "O13"), id: "oxfordshire-voluntary-sector", name: "Oxfordshire voluntary sector", sector: "voluntary", isPartner: true },
  { ...report("5, 188", "O1"), id: "directorate-learning-and-culture", name: "Directorate for Learning & Culture", sector: "council", parentId: "oxfordshire-county-council", isPartner: false },
  { ...report("109, 136", "O18", "O22"), id: "directorate-children-young-people-families", name: "Directorate for Children, Young People and Families", sector: "council", parentId: "oxfordshire-county-council", isPartner: false },
  { ...report("71", "O9"), id: "institute-of-public-care", name: "Institute of Public Care", sector: "other", isPartner: false, note: "Commissioned to work out proposals for the trust." },
];

export const oxfordshireOrganisationNames: readonly OrganisationNameRow[] = [
  { ...report("28–29, 136", "O6"), id: "directorate-2005", organisationId: "directorate-children-young-people-families", name: "Directorate for children, young people and families", period: "from autumn 2005" },
];

export const oxfordshireOrganisationSuccessions: readonly OrganisationSuccessionRow[] = [
  {
    ...report("15, 136", "O5", "O22"), id: "learning-to-children", fromId: "directorate-learning-and-culture", toId: "directorate-children-young-people-families",
    dateText: "autumn 2005, under way", note: "Directorates are being realigned while the report is written.",
  },
];
