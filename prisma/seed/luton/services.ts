import { cite } from "../citation";
import type { ServiceRow } from "../register-data";

const report = cite("panel-report-2005");
const summary = cite("vision-summary-2003");

/** The ages of the review of 2003; the report of 2005 prints 0 to 10 for the same review. */
const reviewed = { ageFrom: 0, ageTo: 9, reviewYear: "2002/03" } as const;
const social = { grouping: "Housing & Social Services", organisationId: "housing-and-social-services-department", scope: "included", isShortTerm: false, ...reviewed } as const;
const learning = { grouping: "Lifelong Learning", organisationId: "life-long-learning-department", scope: "included", isShortTerm: false, ...reviewed } as const;
const funded = { grouping: "Funded initiatives", scope: "included", isShortTerm: true, ...reviewed } as const;

export const lutonServices: readonly ServiceRow[] = [
  { ...summary("11", "E2"), ...social, id: "luton-family-support", name: "Family support services" },
  { ...summary("11", "E2"), ...social, id: "luton-family-centres", name: "Family centres" },
  { ...summary("11", "E2"), ...social, id: "luton-child-protection", name: "Child protection functions" },
  { ...summary("12", "E2"), ...learning, id: "luton-early-years-education", name: "Early years education" },
  { ...summary("12, 245", "E2", "E21"), ...learning, id: "luton-school-family-support", name: "School-based family support", reason: "Head teachers manage these workers; they are to have a leading part in the area teams." },
  { ...summary("12", "E2"), ...learning, id: "luton-access", name: "Access departments" },
  { ...summary("13", "E2"), id: "luton-health-services", name: "Health services for children", grouping: "Health", organisationId: "luton-primary-care-trust", scope: "included", isShortTerm: false, ...reviewed },
  { ...summary("14, 184", "E2", "E16"), id: "luton-voluntary-services", name: "Voluntary organisations' services", grouping: "Voluntary organisations", organisationId: "luton-voluntary-sector", scope: "included", isShortTerm: false, ...reviewed, reason: "Their support to families is not recorded in any statistics." },
  { ...summary("15, 123, 246", "E2", "E21"), ...funded, id: "luton-on-track", name: "On Track", reason: "A grant-funded project with its own management; to join one mainstream service." },
  { ...summary("15", "E2"), ...funded, id: "luton-sure-start", name: "Sure Start", reason: "A grant-funded programme." },
  { ...report("43", "L12"), ...funded, id: "luton-flying-start", name: "Flying Start", reason: "To be merged with On Track and the Children's Fund family workers under three co-ordinators." },
  { ...report("43", "L12"), ...funded, id: "luton-childrens-fund-workers", name: "Children's Fund family workers", reason: "To be merged with On Track and Flying Start under three co-ordinators." },
  { ...summary("40–47", "E5"), id: "luton-services-10-18", name: "Services for children aged 10 to 18", grouping: "Other reviews", scope: "interface", isShortTerm: false, ageFrom: 10, ageTo: 18, reviewYear: "2001/02", reason: "Reviewed the year before; six of its actions overlap with this review." },
  { ...report("46", "L13"), id: "luton-connexions-directory", name: "Connexions directory of services", grouping: "Directories", organisationId: "luton-connexions", scope: "interface", isShortTerm: false, reason: "The counterpart, for older children, of the directory this review asked for." },
];
