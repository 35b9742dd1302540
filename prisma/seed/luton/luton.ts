import type { RegisterData } from "../register-data";
import { lutonAreas, lutonNeedLevels, lutonNeedSchemes } from "./areas";
import { lutonBodies, lutonBodyMemberships, lutonBodyNames, lutonBodyReportsTo } from "./bodies";
import { lutonKeyDates, lutonPolicyEvents } from "./dates";
import { lutonDocuments } from "./documents";
import { lutonEvidenceEntries } from "./evidence-entries";
import { lutonFigures } from "./figures";
import { lutonOrganisationNames, lutonOrganisations, lutonOrganisationSuccessions } from "./organisations";
import { lutonClearances, lutonRecommendations } from "./recommendations";
import { lutonReportEntries } from "./report-entries";
import { lutonReviewEntries } from "./review-entries";
import { lutonServices } from "./services";

/** Luton, as its two documents tell it. */
export const luton: RegisterData = {
  documents: lutonDocuments,
  organisations: lutonOrganisations,
  organisationNames: lutonOrganisationNames,
  organisationSuccessions: lutonOrganisationSuccessions,
  bodies: lutonBodies,
  bodyNames: lutonBodyNames,
  bodySuccessions: [],
  bodyMemberships: lutonBodyMemberships,
  bodyReportsTo: lutonBodyReportsTo,
  areas: lutonAreas,
  areaCoterminosities: [],
  needSchemes: lutonNeedSchemes,
  needLevels: lutonNeedLevels,
  services: lutonServices,
  indicators: [],
  recommendations: lutonRecommendations,
  clearances: lutonClearances,
  keyDates: lutonKeyDates,
  policyEvents: lutonPolicyEvents,
  figures: lutonFigures,
  entries: [...lutonReviewEntries, ...lutonEvidenceEntries, ...lutonReportEntries],
};
