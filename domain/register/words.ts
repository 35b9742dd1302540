/**
 * The words the register's pages use for its codes. One table a code set, so that a code without words does not
 * compile where the set is closed.
 */

export const wordsOfPower = {
  statutory: "Decides by law",
  delegated: "Decides within limits",
  recommending: "Recommends",
  advisory: "Advises",
} as const;
export type DecisionPower = keyof typeof wordsOfPower;

/** The order in which powers are listed: those who decide first. */
export const powers = ["statutory", "delegated", "recommending", "advisory"] as const satisfies readonly DecisionPower[];

export const wordsOfStanding = { sitting: "Sitting", proposed: "Proposed", succeeded: "Succeeded by another" } as const;

export const wordsOfManner = { required: "must agree", consulted: "is consulted", for_information: "is told" } as const;

export const wordsOfCapacity = {
  decides: "can decide for its organisation",
  varies: "power differs from member to member",
  input: "gives its view",
  officer_support: "supports as officers",
  not_stated: "power not stated",
} as const;

export const wordsOfTier = {
  authority: "Authority",
  area: "Areas",
  district: "Districts",
  area_committee: "Area committees",
  locality: "Localities",
  base: "Offices staff work from",
} as const;
export type AreaTier = keyof typeof wordsOfTier;

export const wordsOfPolarity = { high: "High is good", low: "Low is good", none: "Neither" } as const;

export const wordsOfStatus = { recommended: "Recommended", agreed: "Agreed", being_taken_forward: "Being taken forward", implemented: "Implemented" } as const;
export type RecommendationStatus = keyof typeof wordsOfStatus;

export const wordsOfClass = { main: "Main", quick_fix: "Quick fix" } as const;

export const wordsOfBasis = { stated: "Stated", derived: "Worked out", synthetic: "Synthetic" } as const;
export type FactBasis = keyof typeof wordsOfBasis;

export const wordsOfSector = {
  council: "Council",
  district_council: "District council",
  health: "Health",
  schools: "Schools",
  police: "Police",
  voluntary: "Voluntary",
  government: "Government",
  other: "Other",
} as const;

export const wordsOfDomain = { legal: "Legal", financial: "Financial", equalities: "Equalities", staffing: "Staffing", consultation: "Consultation" } as const;
