import type { RegisterData } from "../register-data";
import { leicesterBodies, leicesterBodyMemberships, leicesterBodyReportsTo } from "./bodies";
import { leicesterDocuments } from "./documents";
import { leicesterEntries } from "./entries";
import { leicesterIndicators } from "./indicators";
import { leicesterAreas, leicesterNeedLevels, leicesterNeedSchemes, leicesterOrganisations } from "./organisations";
import { leicesterFigures, leicesterKeyDates, leicesterPolicyEvents, leicesterRecommendations } from "./recommendations";
import { leicesterServices } from "./services";

/** Leicester, as its report tells it: a review's scope, its indicators, and the one sum any of the documents gives. */
export const leicester: RegisterData = {
  documents: leicesterDocuments,
  organisations: leicesterOrganisations,
  organisationNames: [],
  organisationSuccessions: [],
  bodies: leicesterBodies,
  bodyNames: [],
  bodySuccessions: [],
  bodyMemberships: leicesterBodyMemberships,
  bodyReportsTo: leicesterBodyReportsTo,
  areas: leicesterAreas,
  areaCoterminosities: [],
  needSchemes: leicesterNeedSchemes,
  needLevels: leicesterNeedLevels,
  services: leicesterServices,
  indicators: leicesterIndicators,
  recommendations: leicesterRecommendations,
  clearances: [],
  keyDates: leicesterKeyDates,
  policyEvents: leicesterPolicyEvents,
  figures: leicesterFigures,
  entries: leicesterEntries,
};
