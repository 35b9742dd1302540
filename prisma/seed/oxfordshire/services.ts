import { cite } from "../citation";
import type { ServiceRow } from "../register-data";

const report = cite("implementation-report-2005");

const countywide = { grouping: "Countywide services", organisationId: "directorate-children-young-people-families", scope: "included", isShortTerm: false, reviewYear: "2004/05", reason: "To be one integrated service for the whole county." } as const;

export const oxfordshireServices: readonly ServiceRow[] = [
  { ...report("28–29, 130", "O6", "O22"), ...countywide, id: "oxfordshire-looked-after", name: "Services for children looked after" },
  { ...report("43–44, 132", "O6", "O22"), ...countywide, id: "oxfordshire-camhs", name: "Child and adolescent mental health and behaviour support" },
  { ...report("31–32, 134", "O6", "O22"), ...countywide, id: "oxfordshire-sen", name: "Special educational needs and disabilities" },
  { ...report("140–142", "O23"), id: "oxfordshire-area-teams", name: "Area teams (North, City, South)", grouping: "Area services", scope: "included", isShortTerm: false, reviewYear: "2004/05", reason: "Managed for the county, delivered in three areas; to share offices." },
  { ...report("121–124", "O21"), id: "oxfordshire-pilots", name: "Integrated support services pilots", grouping: "Locality services", scope: "included", isShortTerm: true, reviewYear: "2004/05", reason: "Four pilots where need is high; evaluated, and the pattern for the locality teams." },
  { ...report("160", "O26"), id: "oxfordshire-locality-teams", name: "Locality teams", grouping: "Locality services", scope: "included", isShortTerm: false, reviewYear: "2004/05", reason: "Twenty-two teams to which staff are allocated wherever possible." },
  { ...report("55–56", "O6"), id: "oxfordshire-family-support", name: "Preventative family support service", grouping: "Proposed services", scope: "included", isShortTerm: false, reviewYear: "2004/05", reason: "Proposed by the review." },
  { ...report("160", "O26"), id: "oxfordshire-low-incidence", name: "Low incidence services", grouping: "Linked to localities", scope: "interface", isShortTerm: false, reason: "Too few children in any one place to allocate staff; they advise the locality teams." },
];
