import { cite } from "../citation";
import type { ServiceRow } from "../register-data";

const report = cite("scoping-report-2001");

const reviewYear = "year 2";
const education = { grouping: "Education Department", organisationId: "leicester-education", scope: "included", isShortTerm: false, reviewYear } as const;
const social = { grouping: "Social Services Department", organisationId: "leicester-social-services", scope: "included", isShortTerm: false, reviewYear } as const;
const edge = { grouping: "Reviewed later", scope: "interface", isShortTerm: false, reviewYear: "years 3 to 5", reason: "Reviewed later in the programme; meets this review at its edge." } as const;

/** Fifteen units in scope, one unit left out with its reason, eight interfaces. */
export const leicesterServices: readonly ServiceRow[] = [
  { ...report("218", "K21"), ...education, id: "leicester-admissions", name: "Admissions and Exclusions" },
  { ...report("219", "K21"), ...education, id: "leicester-early-years", name: "Early Years" },
  { ...report("220", "K21"), ...education, id: "leicester-psychology", name: "Psychology Service" },
  { ...report("221", "K21"), ...education, id: "leicester-education-welfare", name: "Educational Welfare Service" },
  { ...report("222", "K21"), ...education, id: "leicester-special-education", name: "Special Education Service" },
  { ...report("223", "K21"), ...education, id: "leicester-special-needs-teaching", name: "Special Needs Teaching Service" },
  { ...report("224", "K21"), ...education, id: "leicester-student-support", name: "Student Support Service" },
  { ...report("225", "K21"), ...education, id: "leicester-emtag", name: "Ethnic Minorities and Traveller Achievement Grants (EMTAG)", isShortTerm: true, reason: "Named after the grant that pays for it." },
  { ...report("226", "K21"), ...education, id: "leicester-shoppers-play-centre", name: "Shoppers Play Centre" },
  { ...report("230", "K21"), ...social, id: "leicester-adoption", name: "Adoption" },
  { ...report("231", "K21"), ...social, id: "leicester-residential", name: "Children's Residential" },
  { ...report("232", "K21"), ...social, id: "leicester-family-resources", name: "Children and Family Resources" },
  { ...report("233", "K21"), ...social, id: "leicester-fostering", name: "Fostering" },
  { ...report("234", "K21"), ...social, id: "leicester-leaving-care", name: "Leaving Care Team" },
  { ...report("238", "K21"), id: "leicester-camhs", name: "Child and Adolescent Mental Health Service (CAMHS)", grouping: "Multi-agency services", scope: "included", isShortTerm: false, reviewYear, reason: "Several agencies provide it together; the report prints Child and Adolescent Mental Service." },
  { ...report("118, 242", "K14"), id: "leicester-awards-and-grants", name: "Awards and Grants", grouping: "Education Department", organisationId: "leicester-education", scope: "excluded", isShortTerm: false, reason: "Gives no service aimed at vulnerable children." },
  { ...report("246", "K22"), ...edge, id: "leicester-youth-offending", name: "Youth Offending Team" },
  { ...report("247", "K22"), ...edge, id: "leicester-child-care-operations", name: "Child Care Operations" },
  { ...report("248", "K22"), ...edge, id: "leicester-disabled-children", name: "Disabled Children Services" },
  { ...report("120, 249", "K14", "K22"), ...edge, id: "leicester-access", name: "Children and Family Access", reviewYear: "year 4", reason: "Access was reviewed lately, so its turn is year 4; local access questions stay in this review." },
  { ...report("250", "K22"), ...edge, id: "leicester-independent-monitoring", name: "Independent Monitoring" },
  { ...report("251", "K22"), ...edge, id: "leicester-youth-services", name: "Youth Services" },
  { ...report("252", "K22"), ...edge, id: "leicester-homelessness", name: "Homelessness services" },
  { ...report("253", "K22"), ...edge, id: "leicester-community-services", name: "Community Services" },
];
