import { cite } from "../citation";
import type { ServiceRow } from "../register-data";

const report = cite("cabinet-report-2004");
const meets = { grouping: "Points where services meet", scope: "included", isShortTerm: false } as const;

/** The report reviews no list of units; it names the services whose meeting points want looking at. */
export const herefordshireServices: readonly ServiceRow[] = [
  { ...report("90", "H13"), ...meets, id: "herefordshire-disabled-children", name: "Services for children with disabilities", organisationId: "herefordshire-primary-care-trust", reason: "Social care and health are integrating them, a single assessment first." },
  { ...report("91", "H13"), ...meets, id: "herefordshire-looked-after-education", name: "Education of looked-after children", organisationId: "herefordshire-education", reason: "Education manages it; it should be closer to social care." },
  { ...report("91", "H13"), ...meets, id: "herefordshire-early-years", name: "Early years", organisationId: "herefordshire-education", reason: "Managed by Education, with much that is shared." },
  { ...report("91", "H13"), ...meets, id: "herefordshire-extended-schools", name: "Extended schools", organisationId: "herefordshire-schools", reason: "How they support vulnerable children is under discussion." },
  { ...report("91", "H13"), ...meets, id: "herefordshire-education-welfare", name: "Educational welfare", organisationId: "herefordshire-education", reason: "Works beside social services under another manager." },
  { ...report("91", "H13"), ...meets, id: "herefordshire-youth-service", name: "Youth service", organisationId: "herefordshire-council", reason: "Its links with other council services are an open question." },
  { ...report("89", "H13"), ...meets, id: "herefordshire-complex-needs", name: "Placements for the most complex needs", organisationId: "herefordshire-council", reason: "Commissioned jointly by education, social care and health." },
];
