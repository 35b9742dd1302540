import { cite } from "../citation";
import type { AreaRow, OrganisationRow } from "../register-data";

const report = cite("cabinet-report-2004");
const programmeArea = { sector: "council", parentId: "herefordshire-council", isPartner: false } as const;

export const herefordshireOrganisations: readonly OrganisationRow[] = [
  { ...report("38, 54", "H1"), id: "herefordshire-council", name: "Herefordshire Council", sector: "council", isPartner: true },
  { ...report("5", "H1"), ...programmeArea, id: "herefordshire-corporate-strategy", name: "Corporate Strategy and Finance", note: "The programme area responsible for the report." },
  { ...report("13", "H1"), ...programmeArea, id: "herefordshire-social-care", name: "Social Care and Strategic Housing" },
  { ...report("13", "H1"), ...programmeArea, id: "herefordshire-education", name: "Education" },
  { ...report("89–90", "H13"), id: "herefordshire-primary-care-trust", name: "Primary care trust in Herefordshire", sector: "health", isPartner: true, note: "Commissions jointly with education and social care for the children with the most complex needs." },
  { ...report("64", "H8"), id: "herefordshire-schools", name: "Herefordshire schools", sector: "schools", isPartner: true, note: "Key partners, by the report's principles." },
  { ...report("52, 93", "H6", "H13"), id: "herefordshire-voluntary-sector", name: "Herefordshire voluntary sector", sector: "voluntary", isPartner: true },
  { ...report("89", "H13"), id: "herefordshire-neighbouring-counties", name: "Counties in the region", sector: "other", isPartner: false, note: "In early talks about making resources go further." },
];

export const herefordshireAreas: readonly AreaRow[] = [
  { ...report("15–17", "H2"), id: "herefordshire", name: "Herefordshire", tier: "authority", basis: "stated", note: "The whole county; the report divides it no further." },
];
