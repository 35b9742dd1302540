import type { ProposalContent } from "./content";

/** A proposal of which only the title is known. */
export function emptyContent(title: string): ProposalContent {
  return {
    partners: { title, otherPartnerIds: [], contactRole: "" },
    need: { needEntryId: null, needStatement: "", needSchemeId: null, needLevelCode: null },
    children: { childrenNumber: null, ageFrom: null, ageTo: null, areaIds: [], whichChildren: "" },
    outcomes: { outcomes: "", evidence: "" },
    service: { service: "", hours: "", providerRoute: null, isShortTerm: null, endsOn: null },
    costs: { costs: [], costBasis: null, costNote: "", minimumAmount: null, stretchAmount: null },
    asks: { asks: [] },
    exit: { exitRoute: null, exitPlan: "" },
    links: { equality: "", links: "" },
  };
}
