import { type ProposalContent, proposalContent } from "./content";

/** A short-term proposal with every answer given, for tests; amounts are made up. */
export function completeContent(): ProposalContent {
  return proposalContent.parse({
    partners: { title: "Saturday drop-in", otherPartnerIds: ["luton-schools"], contactRole: "Partner representative" },
    need: { needEntryId: null, needStatement: "Nothing is open on Saturdays", needSchemeId: "luton-2003", needLevelCode: "1" },
    children: { childrenNumber: 240, ageFrom: 0, ageTo: 9, areaIds: ["luton"], whichChildren: "" },
    outcomes: { outcomes: "Help comes sooner", evidence: "None yet" },
    service: { service: "A drop-in", hours: "Saturday", providerRoute: "competition", isShortTerm: true, endsOn: "2008-03-31" },
    costs: { costs: [{ year: "2005/06", kind: "recurrent", amount: "1000.00" }, { year: "2005/06", kind: "one-off", amount: "200.50" }], costBasis: "own estimate", costNote: "", minimumAmount: "900.00", stretchAmount: "1500.00" },
    asks: { asks: [{ year: "2005/06", sourceId: null, sourceName: null, certainty: "indicative", amount: "1200.50" }] },
    exit: { exitRoute: "taper", exitPlan: "The council takes over by halves" },
    links: { equality: "None differently", links: "" },
  });
}
