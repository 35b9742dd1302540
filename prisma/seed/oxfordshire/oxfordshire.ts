import type { RegisterData } from "../register-data";
import { oxfordshireAreaCoterminosities, oxfordshireAreas } from "./areas";
import { oxfordshireBodies } from "./bodies";
import { oxfordshireBodyMemberships, oxfordshireBodyNames, oxfordshireBodyReportsTo, oxfordshireBodySuccessions } from "./body-links";
import { oxfordshireFigures, oxfordshireKeyDates, oxfordshirePolicyEvents } from "./dates";
import { oxfordshireDocuments } from "./documents";
import { oxfordshireEntries } from "./entries";
import { oxfordshireOrganisationNames, oxfordshireOrganisations, oxfordshireOrganisationSuccessions } from "./organisations";
import { oxfordshireRecommendations } from "./recommendations";
import { oxfordshireServices } from "./services";

/** Oxfordshire, as its report tells it: the board that recommends and the bodies that decide. */
export const oxfordshire: RegisterData = {
  documents: oxfordshireDocuments,
  organisations: oxfordshireOrganisations,
  organisationNames: oxfordshireOrganisationNames,
  organisationSuccessions: oxfordshireOrganisationSuccessions,
  bodies: oxfordshireBodies,
  bodyNames: oxfordshireBodyNames,
  bodySuccessions: oxfordshireBodySuccessions,
  bodyMemberships: oxfordshireBodyMemberships,
  bodyReportsTo: oxfordshireBodyReportsTo,
  areas: oxfordshireAreas,
  areaCoterminosities: oxfordshireAreaCoterminosities,
  needSchemes: [],
  needLevels: [],
  services: oxfordshireServices,
  indicators: [],
  recommendations: oxfordshireRecommendations,
  clearances: [],
  keyDates: oxfordshireKeyDates,
  policyEvents: oxfordshirePolicyEvents,
  figures: oxfordshireFigures,
  entries: oxfordshireEntries,
};
