import { cite } from "../citation";
import type { AreaRow, NeedLevelRow, NeedSchemeRow, OrganisationRow } from "../register-data";

const report = cite("scoping-report-2001");

export const leicesterOrganisations: readonly OrganisationRow[] = [
  { ...report("3–4", "K2"), id: "leicester-city-council", name: "Leicester City Council", sector: "council", isPartner: true },
  { ...report("216", "K14", "K21"), id: "leicester-education", name: "Education Department", sector: "council", parentId: "leicester-city-council", isPartner: false },
  { ...report("228", "K14", "K21"), id: "leicester-social-services", name: "Social Services Department", sector: "council", parentId: "leicester-city-council", isPartner: false },
  { ...report("112, 122–124", "K14"), id: "leicester-arts-and-leisure", name: "Arts and Leisure", sector: "council", parentId: "leicester-city-council", isPartner: false, note: "Out of the review; two of its services are moving to Education." },
  { ...report("52", "K7"), id: "leicester-health-authority", name: "Health Authority", sector: "health", isPartner: true },
  { ...report("52", "K7"), id: "leicester-police", name: "Police", sector: "police", isPartner: true },
  { ...report("52", "K7"), id: "leicester-schools", name: "Leicester schools", sector: "schools", isPartner: true },
  { ...report("102", "K11"), id: "leicester-trade-unions", name: "Trade unions", sector: "other", isPartner: false },
];

export const leicesterAreas: readonly AreaRow[] = [
  { ...report("7", "K2"), id: "leicester", name: "Leicester", tier: "authority", basis: "stated", note: "All wards. The report divides the city no further." },
];

export const leicesterNeedSchemes: readonly NeedSchemeRow[] = [
  { ...report("110–114, 195", "K13", "K20"), id: "leicester-2001", name: "Leicester direction of travel", version: "2001", note: "Both drawings are missing. The levels are pieced together from the text, and the aim is that children move towards the first." },
];

export const leicesterNeedLevels: readonly NeedLevelRow[] = [
  { ...report("112, 195", "K13", "K20"), schemeId: "leicester-2001", code: "1", order: 1, name: "All children", isStatutory: false, definition: "Universal services, open to every child; outside the review." },
  { ...report("166–168", "K4", "K13"), schemeId: "leicester-2001", code: "2", order: 2, name: "Vulnerable children", isStatutory: false, definition: "Disadvantaged children whom extra help from public agencies would serve." },
  { ...report("61, 170", "K4", "K8"), schemeId: "leicester-2001", code: "3", order: 3, name: "Children in need, and looked after", isStatutory: true, definition: "A group within the vulnerable, to whom the Children Act 1989 gives the council duties." },
];
