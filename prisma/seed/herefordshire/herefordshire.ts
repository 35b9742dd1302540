import type { RegisterData } from "../register-data";
import { herefordshireBodies, herefordshireBodyMemberships, herefordshireBodyReportsTo, herefordshireBodySuccessions } from "./bodies";
import { herefordshireDocuments } from "./documents";
import { herefordshireEntries } from "./entries";
import { herefordshireAreas, herefordshireOrganisations } from "./organisations";
import { herefordshireFigures, herefordshireKeyDates, herefordshirePolicyEvents, herefordshireRecommendations } from "./recommendations";
import { herefordshireServices } from "./services";

/** Herefordshire, as its report tells it: a council that prepares for law not yet made. */
export const herefordshire: RegisterData = {
  documents: herefordshireDocuments,
  organisations: herefordshireOrganisations,
  organisationNames: [],
  organisationSuccessions: [],
  bodies: herefordshireBodies,
  bodyNames: [],
  bodySuccessions: herefordshireBodySuccessions,
  bodyMemberships: herefordshireBodyMemberships,
  bodyReportsTo: herefordshireBodyReportsTo,
  areas: herefordshireAreas,
  areaCoterminosities: [],
  needSchemes: [],
  needLevels: [],
  services: herefordshireServices,
  indicators: [],
  recommendations: herefordshireRecommendations,
  clearances: [],
  keyDates: herefordshireKeyDates,
  policyEvents: herefordshirePolicyEvents,
  figures: herefordshireFigures,
  entries: herefordshireEntries,
};
